import Codebooks

extension CAMEOEvent {
  /// Reads a code of event data, which has three digits or four, with the zero that a spreadsheet
  /// dropped in front: there is no root beyond 20.
  init?(codeOfData code: String) {
    let isWhole = code.utf8.count > 2 && (Int(code.prefix(2)) ?? 0) <= 20
    self.init(isWhole ? code : "0\(code)")
  }
}
