import Chronology

/// A page of markwhen, in its older dialect of sections and groups or its present one of headings.
public struct MarkwhenFormat: RecordFormat {
  /// Recognises a page by lines that begin with a date and a colon, and by the format's own words.
  public static func recognised(by head: SourceHead) -> MarkwhenFormat? {
    var lines = 0
    var events = 0
    var signs = 0
    for part in head.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(400) {
      let line = String(decoding: part, as: UTF8.self).trimmed
      guard !line.isEmpty else { continue }
      if lines == 0, ["{", "[", "<"].contains(line.first) || line == "---" { return nil }
      lines += 1
      if isSign(line) { signs += 1 }
      if MarkwhenRange.read(line, order: .monthFirst) != nil { events += 1 }
    }
    let isPage = events > 0 && signs > 0 && lines <= (events + signs) * 12
    return isPage || (events > 2 && events * 5 >= lines * 2) ? MarkwhenFormat() : nil
  }

  /// Whether only markwhen writes such a line.
  private static func isSign(_ line: String) -> Bool {
    if line == "endGroup" || line == "endSection" || line == "_-_-_break_-_-_" { return true }
    if line.hasPrefix("title:") || line.hasPrefix("dateFormat:") { return true }
    // The colour of a tag: "#Project: #d336b1".
    guard line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { return false }
    return line[..<colon].dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      && line.first.map { $0 == "#" } ?? false
  }

  /// "markwhen".
  public var name: String { "markwhen" }

  /// An event may hang on any before it, so a page is read whole.
  public var boundary: RecordBoundary { .none }

  /// Reads all pages of a file.
  public func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    let text = String(decoding: piece.bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var reading = MarkwhenReading(lines.map(String.init), from: piece.line, naming: roll)
    return reading.batch()
  }
}
