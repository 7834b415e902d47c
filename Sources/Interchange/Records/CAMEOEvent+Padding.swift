import Codebooks

extension CAMEOEvent {
  /// Reads a code of event data, which has three digits or four, with the zero that a spreadsheet
  /// dropped in front.
  ///
  /// There is no root beyond 20, and only some roots below 10 have codes of four digits.
  init?(codeOfData code: String) {
    let digits = code.utf8.map { $0 }
    let lacksZero =
      digits.count == 2
      || digits.count == 3 && "238".utf8.contains(digits[0]) && "1234567".utf8.contains(digits[1])
    self.init(lacksZero ? "0\(code)" : code)
  }
}
