import Canvas

/// Running text: wrapped to a terminal, a line a paragraph into a file or a pipe.
struct Prose {
  /// The terminal's columns; `nil` wraps nothing.
  var width: Int?

  /// The lines of a paragraph.
  ///
  /// - Parameters:
  ///   - text: The paragraph; its line ends are spaces.
  ///   - indent: How many spaces stand before each line.
  /// - Returns: The lines, at least one.
  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard let width else {
      let words = text.split { $0.isWhitespace }
      return [margin + words.joined(separator: " ")]
    }
    let bytes = text.utf8
    return Wrapping(text, measure: width - indent).lines.map { line in
      let start = bytes.index(bytes.startIndex, offsetBy: line.lowerBound)
      let end = bytes.index(bytes.startIndex, offsetBy: line.upperBound)
      return margin + Printable(text[start..<end]).text
    }
  }
}
