import Chronology

/// GDELT's table of mentions: which article mentions which of its events, a row each.
struct GDELTMentions: RecordFormat {
  private let dialect: TableDialect

  let name = "GDELT mentions"
  var boundary: RecordBoundary { dialect.boundary }

  private static let columnCount = 16

  static func recognised(by head: SourceHead) -> GDELTMentions? {
    head.bytes.withUnsafeBufferPointer { bytes in
      for dialect in TableDialect.likely(for: head.bytes) {
        var scanner = TableScanner(bytes, dialect: dialect)
        guard scanner.next() == .row, scanner.fieldCount == columnCount,
          scanner.withRow({ isHeader($0) || isRecord($0) })
        else { continue }
        return GDELTMentions(dialect: dialect)
      }
      return nil
    }
  }

  private static func isHeader(_ row: TableRow) -> Bool {
    GDELTLayout.folded(row.text(0)) == "globaleventid"
      && GDELTLayout.folded(row.text(5)) == "mentionidentifier"
  }

  private static func isRecord(_ row: TableRow) -> Bool {
    Int(row.text(0)) != nil && isTime(row.text(1)) && isTime(row.text(2))
  }

  private static func isTime(_ text: String) -> Bool {
    text.utf8.count == 14 && DigitDate(text) != nil
  }

  func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    RowReading(dialect: dialect, columns: Self.columnCount).batch(of: piece, skip: Self.isHeader) {
      row,
      line throws(RecordReject) in
      let time = row.text(1)
      guard let date = DigitDate(time) else {
        throw RecordReject(line: line, reason: .unreadable(field: "EventTimeDate", value: time))
      }
      let (event, source) = (row.text(0), row.text(4))
      var record = SourceRecord(
        line: line,
        identity: row.whole,
        date: EDTF(date.day),
        phrase: "is mentioned: GDELT's event \(event)"
      )
      record.minute = date.minute
      record.reported = DigitDate(row.text(2))?.day
      record.publishers = source.isEmpty ? [] : [source]
      let address = row.text(5)
      record.url = address.hasPrefix("http") ? address : nil
      record.confidence = Int(row.text(11)).map { UInt8(clamping: min(max($0, 0), 100)) } ?? 100
      record.isMachineCoded = true
      record.extra = .row(
        names: Self.others.map(\.name),
        values: Self.others.map { row.text($0.column) }.joined(separator: "\t")
      )
      return record
    }
  }

  private static let others: [(column: Int, name: String)] = [
    (0, "GLOBALEVENTID"), (3, "MentionType"), (5, "MentionIdentifier"), (6, "SentenceID"),
    (7, "Actor1CharOffset"), (8, "Actor2CharOffset"), (9, "ActionCharOffset"), (10, "InRawText"),
    (12, "MentionDocLen"), (13, "MentionDocTone"), (14, "MentionDocTranslationInfo"),
  ]
}
