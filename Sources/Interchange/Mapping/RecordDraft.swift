import Chronology
import Codebooks
import Timelines

/// What a row or an object says, field by field.
protocol FieldSource {
  /// The values of a field that aren't empty, in the order of their columns or keys.
  func values(of field: RecordField) -> [String]
  /// What the source calls a field, where it has it.
  func header(of field: RecordField) -> String?
}

/// Puts a record together from its fields.
struct RecordDraft<Source: FieldSource> {
  private let source: Source
  private let style: ReadingStyle
  private let roll: PartyRoll

  init(_ source: Source, in style: ReadingStyle, naming roll: PartyRoll) {
    self.source = source
    self.style = style
    self.roll = roll
  }

  /// Makes the record.
  ///
  /// - Parameters:
  ///   - line: The line on which it starts.
  ///   - whole: All of it, which identifies it where the source numbers nothing.
  /// - Returns: The record.
  /// - Throws: Why there is none.
  func record(line: Int, whole: String) throws(RecordReject) -> SourceRecord {
    let date: (edtf: EDTF, minute: Int?)
    do throws(Fault) { date = try readDate() } catch {
      throw RecordReject(line: line, reason: error.reason)
    }
    let kind = kind()
    let title = one(.title)?.onOneLine
    let text = joined(.text)
    guard let phrase = title ?? kind?.phrase ?? text.map({ $0.beginning(within: 120) })
    else {
      throw RecordReject(line: line, reason: .missing(source.header(of: .title) ?? "title"))
    }
    let id = one(.id)
    var record = SourceRecord(
      line: line,
      identity: id.map { "\(style.name) \($0)" } ?? whole,
      date: date.edtf,
      move: kind?.move ?? .says,
      type: kind?.type ?? .statement,
      phrase: phrase
    )
    record.id = id
    record.minute = date.minute
    record.reported = one(.reported).flatMap { FieldDate($0, order: order) }?.edtf.extent.earliest
    record.mode = one(.mode)
    if let event = cameo {
      record.cameo = event.code
      record.quad = event.quadClass
    }
    readParties(into: &record)
    record.status = status
    record.text = text == phrase ? nil : text
    record.place = one(.place)?.onOneLine
    readPublishers(into: &record)
    record.tags = list(.tags, and: [","])
    record.sourceCount = one(.sources).flatMap { Int($0) }
    record.isMachineCoded = style.isMachineCoded
    if let due = one(.due), let day = FieldDate(due, order: order) {
      record.commitments = [
        Commitment(Term(.deadline, what: phrase, due: day.edtf, dueText: due))
      ]
    }
    return record
  }

  private struct Fault: Error { var reason: RecordReject.Reason }

  private var order: CalendarPhrase.NumericOrder { style.order ?? .dayFirst }

  private func one(_ field: RecordField) -> String? { source.values(of: field).first }

  /// All values of a field, a paragraph each.
  private func joined(_ field: RecordField) -> String? {
    let values = source.values(of: field)
    return values.isEmpty ? nil : values.joined(separator: "\n\n")
  }

  private func list(_ field: RecordField, and more: Set<Character> = []) -> [String] {
    items(of: source.values(of: field), and: more)
  }

  private func items(of values: [String], and more: Set<Character> = []) -> [String] {
    let marks = style.separators.union(more)
    return values.flatMap { $0.split(whereSeparator: marks.contains) }
      .map { String($0).onOneLine }.filter { !$0.isEmpty }
  }

  private func readDate() throws(Fault) -> (edtf: EDTF, minute: Int?) {
    guard let text = one(.date) else { return try readParts() }
    guard let start = FieldDate(text, order: order) else {
      throw Fault(reason: .unreadable(field: source.header(of: .date) ?? "date", value: text))
    }
    let minute = start.minute ?? one(.time).flatMap { FieldDate("2000-01-01 \($0)")?.minute }
    guard let last = one(.end), let end = FieldDate(last, order: order)?.edtf, end != start.edtf,
      let span = try? EDTF("\(start.edtf)/\(end)")
    else { return (start.edtf, minute) }
    return (span, minute)
  }

  /// The date from columns of its own for year, month and day.
  private func readParts() throws(Fault) -> (edtf: EDTF, minute: Int?) {
    guard let yearText = one(.year) else {
      throw Fault(reason: .missing(source.header(of: .date) ?? "date"))
    }
    func number(_ field: RecordField) throws(Fault) -> Int? {
      guard let text = one(field) else { return nil }
      guard let number = Int(text) ?? Double(text).flatMap({ Int(exactly: $0) }) else {
        throw Fault(reason: .unreadable(field: source.header(of: field) ?? "", value: text))
      }
      return number
    }
    guard let year = try number(.year), year.magnitude <= 9_999 else {
      throw Fault(reason: .unreadable(field: source.header(of: .year) ?? "", value: yearText))
    }
    guard let month = try number(.month) else { return (EDTF(year: year), nil) }
    guard let day = try number(.day) else {
      guard let date = EDTF(year: year, month: month) else {
        throw Fault(reason: .noSuchDate(field: "month", value: "\(year)-\(month)"))
      }
      return (date, nil)
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw Fault(reason: .noSuchDate(field: "day", value: "\(year)-\(month)-\(day)"))
    }
    return (EDTF(date), one(.time).flatMap { FieldDate("2000-01-01 \($0)")?.minute })
  }

  private var cameo: CAMEOEvent? { one(.cameo).flatMap { CAMEOEvent(codeOfData: $0) } }

  /// What is done: by a code of CAMEO's, a move, or a type; of several types the last one known.
  private func kind() -> ReadingStyle.Kind? {
    if let event = cameo { return .init(event.type, event.move, event.phrase) }
    let words = source.values(of: .type) + source.values(of: .move)
    return words.reversed().lazy.compactMap(style.kind).first ?? style.kind
  }

  private func readParties(into record: inout SourceRecord) {
    let actors = parties(.actor, codes: .actorCode)
    let recipients = parties(.recipient, codes: .recipientCode)
    record.actors = style.isMutual ? actors + recipients : actors
    record.recipients = style.isMutual ? [] : recipients
  }

  private func parties(_ names: RecordField, codes: RecordField) -> [RecordedParty] {
    let names = list(names)
    let codes = list(codes)
    guard !codes.isEmpty else { return names.compactMap { roll.party(named: $0) } }
    return codes.indices.compactMap { place in
      roll.party(cameo: codes[place], named: names.indices.contains(place) ? names[place] : "")
    }
  }

  /// Who reports it and where that stands; data that tells a source may mean either.
  private func readPublishers(into record: inout SourceRecord) {
    let sources = source.values(of: .publisher)
    let addresses = sources.compactMap(address).filter { WebAddress.host(of: $0) != nil }
    record.publishers =
      addresses.isEmpty
      ? items(of: sources)
      : items(of: sources.filter { WebAddress.host(of: $0) == nil })
    record.url = one(.url).flatMap(address) ?? addresses.first
    if record.publishers.isEmpty, let host = record.url.flatMap(WebAddress.host) {
      record.publishers = [host]
    }
  }

  private var status: EventStatus {
    guard let word = one(.status)?.lowercased() else { return .current }
    return EventStatus(rawValue: word) ?? .current
  }

  private func address(_ text: String) -> String? {
    let word = text.onOneLine
    return word.contains(" ") || word.isEmpty ? nil : word
  }
}

extension String {
  /// The first sentence, or as many whole words as fit.
  func beginning(within limit: Int) -> String {
    let line = onOneLine
    guard line.count > limit else { return line }
    let head = line.prefix(limit)
    if let stop = head.firstRange(of: ". ") { return String(head[..<stop.lowerBound]) }
    let cut = head.lastIndex(of: " ") ?? head.endIndex
    return String(head[..<cut]) + "\u{2026}"
  }
}
