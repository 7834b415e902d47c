import Codebooks
import Timelines

/// The event tables of GDELT 2.0 and 1.0, as they are given out or saved again.
///
/// Rows of 61, 58 and 57 columns may stand in one file. A table that was saved again may have
/// another separator, quotation marks, and a header, which then tells the columns.
struct GDELTEvents: RecordFormat {
  private let dialect: TableDialect
  /// The layout that a header tells; `nil` where rows tell theirs by how many columns they have.
  private let layout: GDELTLayout?
  private let pool = GDELTRowsPool()

  let name = "GDELT events"
  var boundary: RecordBoundary { dialect.boundary }

  static func recognised(by head: SourceHead) -> GDELTEvents? {
    for dialect in TableDialect.likely(for: head.bytes) {
      if let found = recognised(head.bytes, dialect) { return found }
    }
    return nil
  }

  private static func recognised(_ head: [UInt8], _ dialect: TableDialect) -> GDELTEvents? {
    head.withUnsafeBufferPointer { bytes in
      var scanner = TableScanner(bytes, dialect: dialect)
      guard scanner.next() == .row else { return nil }
      let names = scanner.texts
      if names.contains(where: { GDELTLayout.folded($0) == "globaleventid" }) {
        let layout = GDELTLayout(names)
        return layout.isSufficient ? GDELTEvents(dialect: dialect, layout: layout) : nil
      }
      // One bad row, even the first, doesn't make the others something else.
      for _ in 0..<5 {
        if scanner.withRow(isBareRecord) { return GDELTEvents(dialect: dialect, layout: nil) }
        guard scanner.next() == .row else { return nil }
      }
      return nil
    }
  }

  private static func isBareRecord(_ row: TableRow) -> Bool {
    guard let layout = layout(ofBare: row) else { return false }
    return isDay(row.text(layout.date)) && isCode(row.text(layout.code))
      && ["1", "2", "3", "4"].contains(row.text(layout.quad))
  }

  private static func isDay(_ text: String) -> Bool {
    text.utf8.count == 8 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func isCode(_ text: String) -> Bool {
    (2...4).contains(text.utf8.count) && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    pool.with(roll) { rows in
      // A row has some four hundred bytes.
      RowReading(dialect: dialect, expected: piece.bytes.count / 350).batch(
        of: piece,
        skip: { _ in layout != nil }
      ) {
        row,
        line throws(RecordReject) in
        guard let layout = layout(of: row) else {
          let expected = layout.map { [$0.count] } ?? GDELTLayout.bareCounts
          throw RecordReject(
            line: line,
            reason: .columns(found: row.fieldCount, expected: expected)
          )
        }
        return try rows.record(of: row, layout, line: line)
      }
    }
  }

  /// The layout of a row; an address that holds the separator may spread over the last columns.
  private func layout(of row: TableRow) -> GDELTLayout? {
    if let layout {
      let isLonger = row.fieldCount > layout.count && layout.url == layout.count - 1
      return row.fieldCount == layout.count || isLonger ? layout : nil
    }
    return Self.layout(ofBare: row)
  }

  /// The layout of a row without a header.
  private static func layout(ofBare row: TableRow) -> GDELTLayout? {
    if let exact = GDELTLayout.bare(row.fieldCount) { return exact }
    for count in [61, 58] where row.fieldCount > count {
      guard let longer = GDELTLayout.bare(count) else { continue }
      if row.text(longer.url).hasPrefix("http") { return longer }
    }
    return nil
  }
}
