import Chronology

/// A table with a header, whose columns a preset, a person or a guess tells.
struct MappedTable: RecordFormat {
  let name: String
  let guesses: [FieldGuess]
  private let dialect: TableDialect
  private let plan: FieldPlan
  private let preset: Preset?
  private let style: ReadingStyle
  /// Whether the first row names the columns.
  private let hasHeader: Bool

  var boundary: RecordBoundary { dialect.boundary }

  static func recognised(by head: SourceHead) -> MappedTable? { recognised(by: head, as: nil) }

  /// Recognises a table, or takes it for one of a kind that is known.
  static func recognised(by head: SourceHead, as known: Preset?) -> MappedTable? {
    guard let dialect = TableDialect.guessed(by: head.bytes) else { return nil }
    let rows = rows(of: head, dialect)
    guard let first = rows.first else { return nil }
    let body = Array(rows.dropFirst())
    if let preset = known ?? Preset.all.first(where: { $0.fits(first) }) {
      return MappedTable(dialect, first, body, preset: preset, mapping: head.mapping)
    }
    let numbers = first.indices.map { String($0 + 1) }
    let hasHeader = looksLikeHeader(first, over: body)
    let table = MappedTable(
      dialect,
      hasHeader ? first : numbers,
      hasHeader ? body : rows,
      hasHeader: hasHeader,
      mapping: head.mapping
    )
    return table.isTable(of: hasHeader ? body : rows, mapping: head.mapping) ? table : nil
  }

  private init(
    _ dialect: TableDialect,
    _ headers: [String],
    _ body: [[String]],
    preset: Preset? = nil,
    hasHeader: Bool = true,
    mapping: FieldMapping
  ) {
    self.dialect = dialect
    self.preset = preset
    self.hasHeader = hasHeader
    plan = FieldPlan(headers, as: preset, mapping: mapping)
    guesses = plan.guesses
    let separator = dialect.separator == 0x09 ? "tab-separated" : "comma-separated"
    name = preset?.name ?? "\(separator) table"
    var style = preset?.style ?? ReadingStyle(name: "table")
    if style.order == nil {
      let dates = plan.places(of: .date)
      style.order = FieldDate.order(
        of: body.compactMap { row in
          dates.first.flatMap { row.indices.contains($0) ? row[$0] : nil }
        }
      )
    }
    self.style = style
  }

  private static func rows(of head: SourceHead, _ dialect: TableDialect) -> [[String]] {
    head.bytes.withUnsafeBufferPointer { bytes in
      var scanner = TableScanner(bytes, dialect: dialect)
      var rows: [[String]] = []
      while rows.count < 40, scanner.next() == .row {
        // The head may cut the last row off.
        if scanner.isAtEnd, !head.isWhole, !rows.isEmpty { break }
        if !scanner.isBlank { rows.append(scanner.texts) }
      }
      return rows
    }
  }

  /// Whether a row names columns: short names, all different, none of them a number or a date.
  private static func looksLikeHeader(_ row: [String], over body: [[String]]) -> Bool {
    let names = row.filter { !$0.isEmpty }
    return names.count > 1 && Set(names).count == names.count
      && names.allSatisfy { $0.count <= 60 && Double($0) == nil && FieldDate($0) == nil }
  }

  /// Whether the rows of the head are those of a table of events, and not text with commas.
  private func isTable(of body: [[String]], mapping: FieldMapping) -> Bool {
    guard plan.isSufficient else { return false }
    let even = body.count { $0.count == plan.headers.count }
    guard even * 5 >= body.count * 4, mapping.isEmpty else { return even > 0 }
    guard let column = plan.places(of: .date).first ?? plan.places(of: .year).first else {
      return false
    }
    let isYear = !plan.has(.date)
    let dated = body.count { row in
      guard row.indices.contains(column) else { return false }
      return isYear
        ? Int(row[column]) != nil : FieldDate(row[column], order: style.order ?? .dayFirst) != nil
    }
    return dated > 0 && dated * 2 >= body.count
  }

  func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    RowReading(dialect: dialect, columns: nil).batch(of: piece, skip: { _ in hasHeader }) {
      row,
      line throws(RecordReject) in
      try record(of: row, line: line, naming: roll)
    }
  }

  private func record(
    of row: TableRow,
    line: Int,
    naming roll: PartyRoll
  ) throws(RecordReject) -> SourceRecord {
    // Programs leave empty fields at the end out, or add one more separator.
    let surplus = plan.headers.count..<max(plan.headers.count, row.fieldCount)
    guard row.fieldCount > 1 || plan.headers.count == 1, surplus.allSatisfy(row.isEmpty) else {
      let reason = RecordReject.Reason.columns(
        found: row.fieldCount,
        expected: [plan.headers.count]
      )
      throw RecordReject(line: line, reason: reason)
    }
    let fields = RowFields(row: row, plan: plan, blanks: style.blanks)
    var record = try RecordDraft(fields, in: style, naming: roll)
      .record(line: line, whole: row.whole)
    record.extra = fields.extra
    let raw = RawFields(value: fields.value, roll: roll)
    if let reason = preset?.finish(&record, raw) { throw RecordReject(line: line, reason: reason) }
    return record
  }
}

/// The fields of a row of a table.
struct RowFields: FieldSource {
  let row: TableRow
  let plan: FieldPlan
  let blanks: Set<String>

  func values(of field: RecordField) -> [String] {
    plan.places(of: field).compactMap { place in
      let text = row.text(place).trimmed
      return text.isEmpty || blanks.contains(text) ? nil : text
    }
  }

  func header(of field: RecordField) -> String? { plan.header(of: field) }

  /// The value under a header in any spelling.
  func value(of header: String) -> String {
    guard let place = plan.place(of: header) else { return "" }
    let text = row.text(place).trimmed
    return blanks.contains(text) ? "" : text
  }

  /// The columns that hold no field of ours.
  var extra: ExtraFields {
    let pairs = plan.others.prefix { $0 < row.fieldCount }.compactMap {
      place -> (String, String)? in
      let text = row.text(place)
      return text.isEmpty || blanks.contains(text) ? nil : (plan.headers[place], text)
    }
    guard !pairs.isEmpty else { return .none }
    return .json(JSONValue.object(pairs.map { JSONValue.Member($0.0, .string($0.1)) }).line)
  }
}
