internal import Documents

/// The text of tables and lists in UTF-8, whatever encoding they were saved in.
public enum TableText {
  /// Whether bytes open with the mark of UTF-16 or UTF-32, as spreadsheets save "Unicode text".
  public static func isWide(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
  }

  /// The bytes of a whole file in UTF-8.
  ///
  /// - Throws: Why they are no text.
  public static func narrowed(_ bytes: [UInt8]) throws(ArticleReadingError) -> [UInt8] {
    Array(try TextDecoder().decode(bytes).text.string.utf8)
  }

  /// Some whole lines in UTF-8, and what had to be assumed.
  ///
  /// Where most of it is UTF-8, the lines that aren't are read as windows-1252, each for itself:
  /// files that were put together from several have both.
  ///
  /// - Parameter bytes: Whole lines.
  /// - Returns: The same lines, and in words how they were read; `nil` where they were UTF-8.
  public static func inUTF8(_ bytes: [UInt8]) -> (bytes: [UInt8], finding: String?) {
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, nil) }
    let census = UTF8Census(bytes)
    guard census.sequences > census.errors else {
      let decoded = TextDecoder().decode(bytes, label: nil)
      return (Array(decoded.text.string.utf8), decoded.findings.first?.message)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !result.isEmpty || line.startIndex > 0 { result.append(0x0A) }
      if String(validating: line, as: UTF8.self) != nil {
        result += line
      } else {
        result += Windows1252.string(line).utf8
      }
    }
    return (result, "not all of it is UTF-8; the lines that aren't are read as windows-1252")
  }
}
