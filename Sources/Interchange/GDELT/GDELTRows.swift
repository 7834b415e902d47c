import Chronology
import Codebooks
import Synchronization
import Timelines

/// Turns rows of GDELT's event tables into records, a million of them in seconds.
///
/// What rows repeat is looked up once: parties, codes, days, places, publishers.
struct GDELTRows {
  /// Those whom the records name.
  let roll: PartyRoll
  private var codings = ByteTable<Coding?>()
  private var parties = ByteTable<[RecordedParty]>()
  private var days = ByteTable<CivilDate?>()
  private var places = ByteTable<String>()
  private var publishers = ByteTable<[String]>()

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
    of row: TableRow,
    _ layout: GDELTLayout,
    line: Int
  ) throws(RecordReject) -> SourceRecord {
    func reject(_ reason: RecordReject.Reason) -> RecordReject {
      RecordReject(line: line, reason: reason)
    }
    guard !holdsNothing(row, layout.date) else { throw reject(.missing("SQLDATE")) }
    guard let day = day(row, layout.date) else {
      throw reject(.noSuchDate(field: "SQLDATE", value: row.text(layout.date)))
    }
    guard !holdsNothing(row, layout.code) else { throw reject(.missing("EventCode")) }
    guard let coding = coding(row, layout.code) else {
      throw reject(.unreadable(field: "EventCode", value: row.text(layout.code)))
    }
    let id = row.text(layout.id)
    let url = url(of: row, layout)
    // A record is large to copy, so it is made at once.
    return SourceRecord(
      line: line,
      identity: id.isEmpty ? row.whole : "gdelt " + id,
      id: id.isEmpty ? nil : id,
      date: EDTF(day),
      reported: self.day(row, layout.added),
      actors: party(of: row, layout.actor),
      recipients: party(of: row, layout.recipient),
      move: coding.move,
      type: coding.type,
      cameo: coding.code,
      quad: quad(row, layout.quad) ?? coding.quad,
      phrase: coding.phrase,
      place: place(of: row, layout),
      publishers: publishers(of: url),
      url: url.isEmpty ? nil : url,
      sourceCount: row.number(layout.sources),
      isMachineCoded: true,
      extra: extra(of: row, layout)
    )
  }

  /// A day from eight digits or more.
  private mutating func day(_ row: TableRow, _ column: Int) -> CivilDate? {
    days.value(under: row.raw(column)) { DigitDate(row.text(column))?.day }
  }

  private mutating func coding(_ row: TableRow, _ column: Int) -> Coding? {
    codings.value(under: row.raw(column)) {
      CAMEOEvent(codeOfData: row.text(column)).map {
        Coding(code: $0.code, phrase: $0.phrase, move: $0.move, type: $0.type, quad: $0.quadClass)
      }
    }
  }

  /// The party of one side, where there is one.
  private mutating func party(
    of row: TableRow,
    _ columns: GDELTLayout.Party
  ) -> [RecordedParty] {
    guard columns.isTogether else { return Self.parties(of: row, columns, naming: roll) }
    let bytes = row.raw(from: columns.code, through: columns.country)
    if bytes.count <= 2 { return [] }
    return parties.value(under: bytes) { [roll] in Self.parties(of: row, columns, naming: roll) }
  }

  private static func parties(
    of row: TableRow,
    _ columns: GDELTLayout.Party,
    naming roll: PartyRoll
  ) -> [RecordedParty] {
    let code = row.text(columns.code)
    let party = roll.party(
      cameo: code.isEmpty ? row.text(columns.country) : code,
      named: row.text(columns.name)
    )
    return [party].compactMap(\.self)
  }

  private func holdsNothing(_ row: TableRow, _ column: Int) -> Bool {
    row.raw(column).count <= 2 && row.text(column).isEmpty
  }

  private func quad(_ row: TableRow, _ column: Int) -> QuadClass? {
    let bytes = row.raw(column)
    let digit = bytes.count == 1 ? bytes.first : Array(row.text(column).utf8).only
    switch digit {
    case UInt8(ascii: "1"): return .verbalCooperation
    case UInt8(ascii: "2"): return .materialCooperation
    case UInt8(ascii: "3"): return .verbalConflict
    case UInt8(ascii: "4"): return .materialConflict
    default: return nil
    }
  }

  /// The name of the place, or of the country where the row gives only its code.
  private mutating func place(of row: TableRow, _ layout: GDELTLayout) -> String? {
    if holdsNothing(row, layout.place) {
      return holdsNothing(row, layout.country) ? nil : country(row.text(layout.country))
    }
    let place = layout.place
    return places.value(under: row.raw(place)) { row.text(place) }
  }

  private func country(_ code: String) -> String? {
    FIPSCountry(code).flatMap { roll.party(cameo: $0.alpha3)?.actor.name }
  }

  /// Who publishes at an address.
  private mutating func publishers(of url: String) -> [String] {
    var url = url
    return url.withUTF8 { bytes in
      guard let host = WebAddress.host(in: bytes) else { return [] }
      return publishers.value(under: UnsafeBufferPointer(rebasing: bytes[host])) {
        [WebAddress.lowercased(bytes[host])]
      }
    }
  }

  private func url(of row: TableRow, _ layout: GDELTLayout) -> String {
    guard layout.url >= 0 else { return "" }
    guard row.fieldCount > layout.count else { return row.text(layout.url) }
    let bytes = row.raw(from: layout.url, through: row.fieldCount - 1)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func extra(of row: TableRow, _ layout: GDELTLayout) -> ExtraFields {
    guard !layout.others.isEmpty else { return .none }
    guard row.isTabbed else { return .row(names: layout.otherNames, values: texts(row, layout)) }
    func raw(_ run: Range<Int>) -> UnsafeBufferPointer<UInt8> {
      row.raw(from: run.lowerBound, through: run.upperBound - 1)
    }
    let size = layout.others.reduce(0) { $0 + raw($1).count + 1 }
    let values = String(unsafeUninitializedCapacity: size) { values in
      var count = 0
      for run in layout.others {
        let end = values[count...].update(fromContentsOf: raw(run))
        values[end] = 0x09
        count = end + 1
      }
      while count > 0, values[count - 1] == 0x09 { count -= 1 }
      return count
    }
    return .row(names: layout.otherNames, values: values)
  }

  private func texts(_ row: TableRow, _ layout: GDELTLayout) -> String {
    var values: [UInt8] = []
    for column in layout.others.joined() {
      values.append(contentsOf: row.text(column).utf8.map { $0 < 0x20 ? 0x20 : $0 })
      values.append(0x09)
    }
    while values.last == 0x09 { values.removeLast() }
    return String(decoding: values, as: UTF8.self)
  }
}

extension Array {
  /// The element of a list that has one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

/// Rows that read pieces of one file, each of them one piece at a time; what they met they keep.
final class GDELTRowsPool: Sendable {
  private let waiting = Mutex<[GDELTRows]>([])

  /// Rows that nobody uses meanwhile.
  func with<Result>(_ roll: PartyRoll, _ body: (inout GDELTRows) -> Result) -> Result {
    let known = waiting.withLock { $0.popLast() }
    var rows = known.flatMap { $0.roll === roll ? $0 : nil } ?? GDELTRows(naming: roll)
    defer { waiting.withLock { [rows] in $0.append(rows) } }
    return body(&rows)
  }
}
