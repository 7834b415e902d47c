import Testing

@testable import regesta

@Suite struct TextTableTests {
  private static let table = TextTable(
    columns: [
      TextTable.Column(title: "DAY"),
      TextTable.Column(title: "WHO", yielding: 1),
      TextTable.Column(title: "WHAT", yielding: 1),
      TextTable.Column(title: "N", isNumber: true),
    ],
    rows: [
      ["2024-03-02", "Oman", "receives the envoys of Kenya and Somalia", "1"],
      ["2024-03-03", "Kenya, Somalia", "agree on a border", "12"],
    ]
  )

  @Test func `is whole and aligned into a pipe`() {
    #expect(
      Self.table.lines(fitting: nil) == [
        "DAY         WHO             WHAT                                       N",
        "2024-03-02  Oman            receives the envoys of Kenya and Somalia   1",
        "2024-03-03  Kenya, Somalia  agree on a border                         12",
      ]
    )
  }

  @Test func `shortens the widest column to fit a terminal`() {
    #expect(
      Self.table.lines(fitting: 50) == [
        "DAY         WHO             WHAT                 N",
        "2024-03-02  Oman            receives the envo~   1",
        "2024-03-03  Kenya, Somalia  agree on a border   12",
      ]
    )
  }

  @Test(arguments: [30, 40, 50, 60, 70, 80])
  func `is never wider than a terminal of usual width`(_ width: Int) {
    #expect(Self.table.lines(fitting: max(width, 36)).allSatisfy { $0.count <= max(width, 36) })
  }

  @Test func `takes more from a column that yields more`() {
    let table = TextTable(
      columns: [
        TextTable.Column(title: "A", yielding: 3), TextTable.Column(title: "B", yielding: 2),
      ],
      rows: [[String(repeating: "a", count: 40), String(repeating: "b", count: 40)]]
    )
    #expect(
      table.lines(fitting: 52)[1]
        == String(repeating: "a", count: 19) + "~  " + String(repeating: "b", count: 29) + "~"
    )
  }

  @Test func `keeps the end of a path`() {
    let table = TextTable(
      columns: [TextTable.Column(title: "FILE", yielding: 1, keepsEnd: true)],
      rows: [["/some/folder/of/articles/truce.md"]]
    )
    #expect(table.lines(fitting: 12)[1] == "~es/truce.md")
  }

  @Test func `counts wide characters twice`() {
    let table = TextTable(
      columns: [TextTable.Column(title: "A"), TextTable.Column(title: "B")],
      rows: [["東京", "x"], ["ab", "y"]]
    )
    #expect(table.lines(fitting: nil) == ["A     B", "東京  x", "ab    y"])
  }

  @Test func `keeps a row on one line, and escape sequences off the terminal`() {
    let table = TextTable(columns: [TextTable.Column(title: "A")], rows: [["a\nb\u{1B}[31m"]])
    #expect(table.lines(fitting: nil)[1] == "a b\u{1B}[31m")
    #expect(table.lines(fitting: 80)[1] == "a b^[[31m")
  }
}
