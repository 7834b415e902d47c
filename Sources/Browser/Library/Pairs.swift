import Chronology
import Timelines

/// Each two sides between whom something passed among some acts, those with most first.
///
/// Who speaks for a state stands on its side, so that the ledger of two states holds what their
/// presidents said, as `between:` finds it.
struct PairLedgers: Sendable {
  /// The numbers of the exchanges in the order of the list.
  let ranking: [Int]
  private let catalogue: Catalogue
  private let columns: Columns
  private let exchanges: Exchanges
  /// The side of each actor, and who each side is.
  private let sides: [Int32]
  private let names: [ActorID]

  init(_ catalogue: Catalogue, _ columns: Columns, among matching: RowSet) {
    self.catalogue = catalogue
    self.columns = columns
    var names: [ActorID] = []
    var numbers: [ActorID: Int32] = [:]
    let ends = columns.actors.map { catalogue.side(of: $0.id) }
    for side in Set(ends).sorted() {
      numbers[side] = Int32(names.count)
      names.append(side)
    }
    sides = ends.map { numbers[$0] ?? 0 }
    self.names = names
    let exchanges = columns.exchanges(in: columns.unfolded(matching), sides: sides)
    self.exchanges = exchanges
    // Sides are numbered in the order of their identifiers, so pairs sort by their numbers.
    ranking = exchanges.pairs.indices.sorted { left, right in
      let counts = (exchanges.rows(of: left).count, exchanges.rows(of: right).count)
      guard counts.0 == counts.1 else { return counts.0 > counts.1 }
      return exchanges.pairs[left] < exchanges.pairs[right]
    }
  }

  /// What the two sides of an exchange are called.
  func names(of number: Int) -> (one: String, other: String)? {
    guard exchanges.pairs.indices.contains(number) else { return nil }
    let pair = exchanges.pairs[number]
    return (name(pair.one), name(pair.other))
  }

  /// The last row in which something passed.
  func lastRow(of number: Int) -> Int { exchanges.rows(of: number).last.map { Int($0) } ?? -1 }

  private func name(_ side: Int32) -> String { catalogue.shortName(names[Int(side)]) }

  func row(of number: Int) -> Row {
    guard let names = names(of: number) else { return .heading("") }
    let passed = exchanges.rows(of: number).map { Int($0) }
    let deeds = passed.count { isDeed($0) }
    let contact = columns.contact(
      in: RowSet(capacity: columns.count, rows: exchanges.rows(of: number))
    )
    let last = (contact?.lastRow ?? passed.last).flatMap { catalogue.register.event(at: $0) }
    let silence = contact.flatMap { contact in
      catalogue.knownOn.map { contact.silence(until: $0) }
    }
    return .pair(
      PairSummary(
        one: names.one,
        other: names.other,
        words: passed.count - deeds,
        deeds: deeds,
        lastDay: last.map { DayLabel.short($0.date, in: catalogue.scope) } ?? "",
        silence: silence.map(Self.ago) ?? "",
        last: last?.phrase(in: catalogue.directory) ?? "",
        ledger: ledger(of: number, passed, contact)
      )
    )
  }

  private func ledger(of number: Int, _ passed: [Int], _ contact: Contact?) -> [LedgerLine] {
    var ledger: [LedgerLine] = []
    func line(_ label: String, _ row: Int?) {
      guard let event = row.flatMap({ catalogue.register.event(at: $0) }) else { return }
      ledger.append(LedgerLine(label: label, text: catalogue.dated(event)))
    }
    line("last word", passed.last { !isDeed($0) })
    line("last deed", passed.last { isDeed($0) })
    let pair = exchanges.pairs[number]
    for (doer, other) in [(pair.one, pair.other), (pair.other, pair.one)] {
      let text = "\(name(doer)) towards \(name(other)): \(acts(of: doer, among: passed))"
      ledger.append(LedgerLine(label: "acts", text: text))
    }
    if let longest = contact?.longestSilence, longest.days > 1,
      let event = catalogue.register.event(at: longest.before)
    {
      let end = DayLabel.short(event.date, in: catalogue.scope)
      ledger.append(
        LedgerLine(label: "silence", text: "longest \(longest.days) days, until \(end)")
      )
    }
    let rows = RowSet(capacity: columns.count, rows: exchanges.rows(of: number))
    for thread in columns.threads(catalogue.register.threads, among: rows) where !thread.isSettled {
      ledger.append(LedgerLine(label: "open", text: "\(thread.kind.rawValue): \(thread.what)"))
    }
    return ledger
  }

  /// In how many rows somebody of a side acts.
  private func acts(of side: Int32, among passed: [Int]) -> Int {
    var acting = RowSet(capacity: columns.count)
    for (number, own) in sides.enumerated() where own == side {
      for row in columns.actorRows[Int32(number)] { acting.insert(Int(row)) }
    }
    return passed.count { acting.contains($0) }
  }

  private func isDeed(_ row: Int) -> Bool {
    let type = Int(columns.types[row])
    return Self.deeds.indices.contains(type) && Self.deeds[type]
  }

  /// Which types are done rather than said.
  private static let deeds = EventType.allCases.map {
    $0.quadClass == .materialCooperation || $0.quadClass == .materialConflict
  }

  /// "today", "3 days ago"; what lies ahead of the day of knowledge is no silence.
  private static func ago(_ days: Int) -> String {
    days < 0 ? "ahead" : days == 0 ? "today" : days == 1 ? "1 day ago" : "\(days) days ago"
  }
}

extension Catalogue {
  /// The state or organisation that somebody speaks for in the end, or they themselves.
  fileprivate func side(of id: ActorID) -> ActorID {
    var current = id
    for _ in 0..<5 {
      guard let next = directory[current]?.affiliation, next != current else { break }
      current = next
    }
    return current
  }
}
