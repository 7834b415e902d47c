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

  @Test(arguments: 0...140)
  func `finds fields of every length wherever they begin`(_ length: Int) {
    let long = String(repeating: "x", count: length)
    let lines = [[long, "", "ab", long], ["", long], [long]]
    let text = lines.map { $0.joined(separator: ",") }.joined(separator: "\n")
    #expect(rows(text + "\n") == lines)
    if length > 0 { #expect(rows(text) == lines) }
  }

  @Test(arguments: [63, 64, 65, 128, 1_000], [false, true])
  func `finds as many fields as a row has`(_ count: Int, quotes: Bool) {
    let row = (0..<count).map { $0 % 3 == 0 ? "" : "\($0)" }
    let text = "a,b\n\(row.joined(separator: ","))\r\nc\n"
    #expect(rows(text, quotes: quotes) == [["a", "b"], row, ["c"]])
  }

  @Test func `finds as many quoted fields as a row has`() {
    let row = (0..<200).map { "\($0),\($0)" }
    let text = row.map { "\"\($0)\"" }.joined(separator: ",") + "\na,b\n"
    #expect(rows(text, quotes: true) == [row, ["a", "b"]])
  }

  @Test(arguments: [
    ("0", 0), ("007", 7), ("123456789", 123_456_789), ("1234567890", 1_234_567_890), ("-5", -5),
    ("", nil), ("1a", nil), ("99999999999999999999", nil),
  ])
  func `reads a number where a field holds one`(_ text: String, _ number: Int?) {
    let bytes = Array("x,\(text),y\n".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = TableScanner(
        bytes,
        dialect: TableDialect(separator: UInt8(ascii: ","), hasQuotes: false)
      )
      #expect(scanner.next() == .row)
      #expect(scanner.withRow { $0.number(1) } == number)
      #expect(scanner.withRow { $0.number(3) } == nil)
    }
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
