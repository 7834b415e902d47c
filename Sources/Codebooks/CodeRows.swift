/// The rows of a table kept as tab-separated text in a literal.
///
/// Rows are cut by byte, so that thousands of them are read in a few milliseconds at start.
struct CodeRows: Sequence, IteratorProtocol {
  private var rest: Substring.UTF8View

  init(_ table: String) {
    rest = Substring(table).utf8
  }

  mutating func next() -> CodeRow? {
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = rest[..<end]
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
      if !line.isEmpty { return CodeRow(line) }
    }
    return nil
  }
}

/// One row of a table; a column that the row lacks is empty.
struct CodeRow {
  private let columns: [Substring.UTF8View.SubSequence]

  init(_ line: Substring.UTF8View) {
    columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }

  /// The text of a column.
  subscript(column: Int) -> String {
    columns.indices.contains(column) ? String(Substring(columns[column])) : ""
  }

  /// The items of a column that lists several.
  func items(_ column: Int) -> [String] {
    guard columns.indices.contains(column) else { return [] }
    return columns[column].split(separator: UInt8(ascii: ";")).map { String(Substring($0)) }
  }
}
