/// The words of a passage around what was sought.
enum Snippet {
  /// How many characters stand before and after what was sought.
  private static let around = (before: 20, after: 44)

  /// "...recalled the truce of 3 to 5 March...", or `nil` where the words don't stand in the text.
  ///
  /// - Parameters:
  ///   - passage: The whole text.
  ///   - words: What was sought, in small letters.
  /// - Returns: The words with those around them, cut where words end.
  static func text(of passage: String, around words: String) -> String? {
    let line = passage.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let hit = line[...].firstRange(ofFolded: words) else { return nil }
    var start = hit.lowerBound
    var end = hit.upperBound
    for _ in 0..<Self.around.before where start > line.startIndex {
      start = line.index(before: start)
    }
    for _ in 0..<Self.around.after where end < line.endIndex { end = line.index(after: end) }
    while start > line.startIndex, start < hit.lowerBound, line[line.index(before: start)] != " " {
      start = line.index(after: start)
    }
    while end < line.endIndex, end > hit.upperBound, line[end] != " " {
      end = line.index(before: end)
    }
    return (start > line.startIndex ? "..." : "") + line[start..<end]
      + (end < line.endIndex ? "..." : "")
  }
}
