import Chronology

/// GDELT's knowledge graph, version 2: an article a row, with those whom it names and its themes.
struct GDELTKnowledgeGraph: RecordFormat {
  private let dialect: TableDialect

  let name = "GDELT knowledge graph"
  var boundary: RecordBoundary { dialect.boundary }

  private static let columnCount = 27

  static func recognised(by head: SourceHead) -> GDELTKnowledgeGraph? {
    head.bytes.withUnsafeBufferPointer { bytes in
      for dialect in TableDialect.likely(for: head.bytes) {
        var scanner = TableScanner(bytes, dialect: dialect)
        guard scanner.next() == .row, scanner.fieldCount == columnCount,
          scanner.withRow({ isHeader($0) || isRecord($0) })
        else { continue }
        return GDELTKnowledgeGraph(dialect: dialect)
      }
      return nil
    }
  }

  private static func isHeader(_ row: TableRow) -> Bool {
    GDELTLayout.folded(row.text(0)) == "gkgrecordid"
  }

  private static func isRecord(_ row: TableRow) -> Bool {
    DigitDate(row.text(1))?.minute != nil && row.text(0).hasPrefix(row.text(1))
  }

  func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    RowReading(dialect: dialect, columns: Self.columnCount).batch(of: piece, skip: Self.isHeader) {
      row,
      line throws(RecordReject) in
      let time = row.text(1)
      guard let date = DigitDate(time) else {
        throw RecordReject(line: line, reason: .unreadable(field: "DATE", value: time))
      }
      let persons = Self.items(row.text(11))
      let bodies = Self.items(row.text(13))
      let named = (persons + bodies).prefix(3).map(Self.capitalized)
      let title = Self.title(in: row.text(26))
      var record = SourceRecord(
        line: line,
        identity: "gkg \(row.text(0))",
        date: EDTF(date.day),
        phrase: title
          ?? (named.isEmpty ? "an article" : "an article on \(named.joined(separator: ", "))")
      )
      record.id = row.text(0)
      record.minute = date.minute
      record.reported = date.day
      let source = row.text(3)
      record.publishers = source.isEmpty ? [] : [source]
      let address = row.text(4)
      record.url = address.hasPrefix("http") ? address : nil
      record.tags = Array(Self.items(row.text(7)).prefix(20))
      let names = persons + bodies
      record.text = names.isEmpty ? nil : names.map(Self.capitalized).joined(separator: ", ")
      record.isMachineCoded = true
      record.extra = .row(
        names: Self.others.map(\.name),
        values: Self.others.map { row.text($0.column) }.joined(separator: "\t")
      )
      return record
    }
  }

  private static func items(_ field: String) -> [String] {
    field.split(separator: ";").map { String($0) }
  }

  private static func capitalized(_ name: String) -> String {
    name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// The title of the page, where the last column has it.
  private static func title(in field: String) -> String? {
    guard let open = field.firstRange(of: "<PAGE_TITLE>"),
      let close = field.firstRange(of: "</PAGE_TITLE>"), open.upperBound < close.lowerBound
    else { return nil }
    let title = String(field[open.upperBound..<close.lowerBound]).onOneLine
    return title.isEmpty ? nil : title
  }

  private static let others: [(column: Int, name: String)] = [
    (2, "SourceCollectionIdentifier"), (4, "DocumentIdentifier"), (5, "Counts"),
    (7, "Themes"), (9, "Locations"), (11, "Persons"), (13, "Organizations"), (15, "Tone"),
    (16, "Dates"), (22, "Quotations"), (24, "Amounts"),
  ]
}
