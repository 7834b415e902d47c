import Chronology
import Codebooks
import Timelines

/// Turns rows of GDELT's event tables into records, a million of them in seconds.
///
/// What rows repeat is looked up once: parties, codes, days.
struct GDELTRows {
  private let roll: PartyRoll
  private var codings: [String: Coding?] = [:]
  private var parties: [String: RecordedParty?] = [:]
  private var lastDay: (digits: String, day: CivilDate)?
  private var lastAdded: (digits: String, day: CivilDate)?

  /// What a code of CAMEO's says.
  private struct Coding {
    var code: String
    var phrase: String
    var move: Move
    var type: EventType
    var quad: QuadClass
  }

  init(naming roll: PartyRoll) { self.roll = roll }

  /// The record of a row that has the columns of a layout.
  mutating func record(
    of row: TableScanner,
    _ layout: GDELTLayout,
    line: Int
  ) throws(RecordReject) -> SourceRecord {
    func reject(_ reason: RecordReject.Reason) -> RecordReject {
      RecordReject(line: line, reason: reason)
    }
    let digits = row.text(layout.date)
    guard !digits.isEmpty else { throw reject(.missing("SQLDATE")) }
    guard let day = Self.day(digits, &lastDay) else {
      throw reject(.noSuchDate(field: "SQLDATE", value: digits))
    }
    let code = row.text(layout.code)
    guard !code.isEmpty else { throw reject(.missing("EventCode")) }
    guard let coding = coding(code) else {
      throw reject(.unreadable(field: "EventCode", value: code))
    }
    let id = row.text(layout.id)
    var record = SourceRecord(
      line: line,
      identity: id.isEmpty ? row.whole : "gdelt \(id)",
      date: EDTF(day),
      move: coding.move,
      type: coding.type,
      phrase: coding.phrase
    )
    record.id = id.isEmpty ? nil : id
    record.reported = Self.day(row.text(layout.added), &lastAdded)
    if let party = party(of: row, layout.actor) { record.actors = [party] }
    if let party = party(of: row, layout.recipient) { record.recipients = [party] }
    record.cameo = coding.code
    record.quad = quad(row.text(layout.quad)) ?? coding.quad
    record.place = place(of: row, layout)
    let url = url(of: row, layout)
    if !url.isEmpty {
      record.url = url
      if let host = WebAddress.host(of: url) { record.publishers = [host] }
    }
    record.sourceCount = Int(row.text(layout.sources))
    record.isMachineCoded = true
    record.extra = extra(of: row, layout)
    return record
  }

  /// A day from eight digits or more; the same digits as before need no reading.
  private static func day(
    _ digits: String,
    _ last: inout (digits: String, day: CivilDate)?
  ) -> CivilDate? {
    if let last, last.digits == digits { return last.day }
    guard let day = DigitDate(digits)?.day else { return nil }
    last = (digits, day)
    return day
  }

  private mutating func coding(_ code: String) -> Coding? {
    if let known = codings[code] { return known }
    let made = CAMEOEvent(codeOfData: code).map {
      Coding(code: $0.code, phrase: $0.phrase, move: $0.move, type: $0.type, quad: $0.quadClass)
    }
    codings[code] = .some(made)
    return made
  }

  private mutating func party(
    of row: TableScanner,
    _ columns: GDELTLayout.Party
  ) -> RecordedParty? {
    if columns.isTogether {
      let bytes = row.raw(from: columns.code, through: columns.country)
      if bytes.count <= 2 { return nil }
      let key = String(decoding: bytes, as: UTF8.self)
      if let known = parties[key] { return known }
      let found = lookUp(row, columns)
      parties[key] = .some(found)
      return found
    }
    return lookUp(row, columns)
  }

  private func lookUp(_ row: TableScanner, _ columns: GDELTLayout.Party) -> RecordedParty? {
    let code = row.text(columns.code)
    return roll.party(
      cameo: code.isEmpty ? row.text(columns.country) : code,
      named: row.text(columns.name)
    )
  }

  private func quad(_ number: String) -> QuadClass? {
    switch number {
    case "1": .verbalCooperation
    case "2": .materialCooperation
    case "3": .verbalConflict
    case "4": .materialConflict
    default: nil
    }
  }

  /// The name of the place, or of the country where the row gives only its code.
  private func place(of row: TableScanner, _ layout: GDELTLayout) -> String? {
    let name = row.text(layout.place)
    if !name.isEmpty { return name }
    let code = row.text(layout.country)
    guard !code.isEmpty, let country = FIPSCountry(code) else { return nil }
    return roll.party(cameo: country.alpha3)?.actor.name
  }

  private func url(of row: TableScanner, _ layout: GDELTLayout) -> String {
    guard layout.url >= 0 else { return "" }
    guard row.fieldCount > layout.count else { return row.text(layout.url) }
    let bytes = row.raw(from: layout.url, through: row.fieldCount - 1)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func extra(of row: TableScanner, _ layout: GDELTLayout) -> ExtraFields {
    guard !layout.others.isEmpty else { return .none }
    var values: [UInt8] = []
    values.reserveCapacity(row.range.count)
    for run in layout.others {
      if row.isTabbed {
        values.append(contentsOf: row.raw(from: run.lowerBound, through: run.upperBound - 1))
        values.append(0x09)
      } else {
        for column in run {
          values.append(contentsOf: row.text(column).utf8.map { $0 < 0x20 ? 0x20 : $0 })
          values.append(0x09)
        }
      }
    }
    while values.last == 0x09 { values.removeLast() }
    return .row(names: layout.otherNames, values: String(decoding: values, as: UTF8.self))
  }
}
