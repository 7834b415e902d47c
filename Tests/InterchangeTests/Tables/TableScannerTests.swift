import Testing

@testable import Interchange

@Suite struct TableScannerTests {
  private func rows(_ text: String, separator: Character = ",", quotes: Bool = false) -> [[String]]
  {
    let bytes = Array(text.utf8)
    let dialect = TableDialect(separator: separator.asciiValue ?? 0, hasQuotes: quotes)
    return bytes.withUnsafeBufferPointer { bytes in
      var scanner = TableScanner(bytes, dialect: dialect)
      var rows: [[String]] = []
      while true {
        switch scanner.next() {
        case .end: return rows
        case .row: rows.append(scanner.texts)
        case .unclosedQuote: rows.append(["unclosed on \(scanner.line)"])
        }
      }
    }
  }

  @Test(arguments: 0...20)
  func `finds fields of every length wherever they begin`(_ length: Int) {
    let long = String(repeating: "x", count: length)
    let lines = [[long, "", "ab", long], ["", long], [long]]
    let text = lines.map { $0.joined(separator: ",") }.joined(separator: "\n")
    #expect(rows(text + "\n") == lines)
    if length > 0 { #expect(rows(text) == lines) }
  }

  @Test func `takes neighbours of a separator's byte for text`() {
    #expect(
      rows("a\u{8},b\u{9},c\u{B},\u{8C}\u{AC},-.\n") == [
        ["a\u{8}", "b\u{9}", "c\u{B}", "\u{8C}\u{AC}", "-."]
      ]
    )
  }

  @Test func `goes on behind quotation marks, whatever they hold`() {
    let text = "\"a,\"\"b\"\"\nc\",d\r\n,\"\",\"e\"f\r\n"
    #expect(rows(text, quotes: true) == [["a,\"b\"\nc", "d"], ["", "", "ef"]])
  }

  @Test func `passes over a line with a mark that is never closed`() {
    #expect(rows("a,\"b\r\nc,d\r\n", quotes: true) == [["unclosed on 1"], ["c", "d"]])
  }
}
