/// The lines of a text: where each stands, and how long it is.
struct LineTable {
  /// One line, without its end.
  struct Line {
    /// Where its words stand, without white space around them; empty for a blank line.
    var words: Range<Int>
    /// The number of bytes of white space before the words.
    var indent: Int
    /// The number of characters of the words, counted as scalars.
    var width: Int
  }

  private(set) var lines: [Line] = []

  /// Reads the lines of a text, which end in LF, CR LF or CR.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ bytes: Bytes, in range: Range<Int>) {
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D || byte == 0x0C {
        append(start..<position, bytes)
        if byte == 0x0D, bytes[position + 1] == 0x0A { position += 1 }
        start = position + 1
      }
      position += 1
    }
    if start < range.upperBound { append(start..<range.upperBound, bytes) }
  }

  private mutating func append(_ range: Range<Int>, _ bytes: Bytes) {
    let words = bytes.trimmed(range)
    var width = 0
    for position in words where bytes[position] & 0xC0 != 0x80 { width += 1 }
    lines.append(Line(words: words, indent: words.lowerBound - range.lowerBound, width: width))
  }
}
