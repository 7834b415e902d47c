internal import Synchronization

/// What is worked out of columns once, when it is first asked for.
final class ColumnIndex: Sendable {
  private struct Known {
    var background: RowSet?
    var actorNumbers: [ActorID: Int32]?
    var sides: SideIndex?
    var parties: PartyIndex?
    var names: FoldedNames?
    var reports: [UInt16]?
  }

  private let known = Mutex(Known())

  /// The rows of background acts.
  func background(of columns: Columns) -> RowSet {
    known.withLock { known in
      if let background = known.background { return background }
      let wanted = UInt8(clamping: EventStatus.allCases.firstIndex(of: .background) ?? 255)
      let background = RowSet(capacity: columns.count) { columns.statuses[$0] == wanted }
      known.background = background
      return background
    }
  }

  /// The numbers of the actors.
  func actorNumbers(of columns: Columns) -> [ActorID: Int32] {
    known.withLock { known in
      if let numbers = known.actorNumbers { return numbers }
      let numbers = Dictionary(
        columns.actors.enumerated().map { ($1.id, Int32($0)) },
        uniquingKeysWith: { first, _ in first }
      )
      known.actorNumbers = numbers
      return numbers
    }
  }

  /// Who acts in each row, and who is acted towards.
  func sides(of columns: Columns) -> SideIndex {
    known.withLock { known in
      if let sides = known.sides { return sides }
      let sides = SideIndex(columns)
      known.sides = sides
      return sides
    }
  }

  /// Who takes part in each row, and which rows passed between each two.
  func parties(of columns: Columns) -> PartyIndex {
    let sides = sides(of: columns)
    return known.withLock { known in
      if let parties = known.parties { return parties }
      let parties = PartyIndex(columns, sides)
      known.parties = parties
      return parties
    }
  }

  /// The names of the actors as they are searched.
  func names(of columns: Columns) -> FoldedNames {
    known.withLock { known in
      if let names = known.names { return names }
      let names = FoldedNames(columns.actors)
      known.names = names
      return names
    }
  }

  /// How many sources report each row.
  func reports(of columns: Columns) -> [UInt16] {
    known.withLock { known in
      if let reports = known.reports { return reports }
      var reports = Array(repeating: UInt16(0), count: columns.count)
      for source in 0..<Int32(columns.sourceRows.keyCount) {
        for row in columns.sourceRows[source] where reports[Int(row)] < .max {
          reports[Int(row)] += 1
        }
      }
      known.reports = reports
      return reports
    }
  }
}

/// Two actors between whom something passed, the lower number first.
public struct ActorPair: Hashable, Sendable {
  /// The numbers of the two among the actors of the columns.
  public var first: Int32
  /// The higher number.
  public var second: Int32

  init(_ one: Int32, _ other: Int32) {
    first = min(one, other)
    second = max(one, other)
  }
}

/// Who acts in each row, and who is acted towards.
struct SideIndex: Sendable {
  let actors: Postings
  let recipients: Postings

  init(_ columns: Columns) {
    actors = columns.actorRows.inverted(rowCount: columns.count)
    recipients = columns.recipientRows.inverted(rowCount: columns.count)
  }
}

/// Who takes part in each row, and which rows passed between each two.
struct PartyIndex: Sendable {
  /// The rows in which each actor has a part on either side, and those with a part in each row.
  let rowsOfParty: Postings
  let partiesOfRow: Postings
  /// Each two between whom something passed.
  let pairs: [ActorPair]
  /// The rows of each pair, and the pairs of each row.
  let rowsOfPair: Postings
  let pairsOfRow: Postings

  init(_ columns: Columns, _ sides: SideIndex) {
    partiesOfRow = sides.actors.union(sides.recipients)
    rowsOfParty = partiesOfRow.inverted(rowCount: columns.actors.count)
    var told: [(pair: ActorPair, row: Int32)] = []
    told.reserveCapacity(columns.count)
    for row in 0..<Int32(columns.count) {
      let isMutual = columns.flags[Int(row)].contains(.mutual)
      let start = told.count
      for pair in Self.pairs(sides.actors[row], sides.recipients[row], isMutual: isMutual)
      where !told[start...].contains(where: { $0.pair == pair }) {
        told.append((pair, row))
      }
    }
    let numbered = Self.numbered(told.map(\.pair), actorCount: columns.actors.count)
    pairs = numbered.pairs
    rowsOfPair = Postings(
      keyCount: numbered.pairs.count,
      pairs: zip(numbered.numbers, told).map { ($0, $1.row) }
    )
    pairsOfRow = rowsOfPair.inverted(rowCount: columns.count)
  }

  /// Each who acted with each whom it was towards; partners of a meeting or a deal with each other.
  private static func pairs(
    _ actors: ArraySlice<Int32>,
    _ recipients: ArraySlice<Int32>,
    isMutual: Bool
  ) -> [ActorPair] {
    var pairs: [ActorPair] = []
    for actor in actors {
      for other in recipients where other != actor { pairs.append(ActorPair(actor, other)) }
      guard isMutual else { continue }
      for other in actors where other > actor { pairs.append(ActorPair(actor, other)) }
    }
    return pairs
  }

  /// Numbers pairs in order of their parts, without hashing: the first parts sort the entries, and
  /// within each a mark on the second part tells what was seen.
  private static func numbered(
    _ entries: [ActorPair],
    actorCount: Int
  ) -> (numbers: [Int32], pairs: [ActorPair]) {
    let byFirst = Postings(
      keyCount: actorCount,
      pairs: entries.enumerated().map { ($1.first, Int32($0)) }
    )
    var numbers = Array(repeating: Int32(0), count: entries.count)
    var pairs: [ActorPair] = []
    var seenBy = Array(repeating: Int32(-1), count: actorCount)
    var numberOf = Array(repeating: Int32(0), count: actorCount)
    for first in 0..<Int32(actorCount) {
      for entry in byFirst[first] {
        let second = Int(entries[Int(entry)].second)
        if seenBy[second] != first {
          seenBy[second] = first
          numberOf[second] = Int32(pairs.count)
          pairs.append(entries[Int(entry)])
        }
        numbers[Int(entry)] = numberOf[second]
      }
    }
    return (numbers, pairs)
  }
}
