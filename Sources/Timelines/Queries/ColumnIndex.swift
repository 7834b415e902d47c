internal import Synchronization

/// What is worked out of columns once, when it is first asked for.
final class ColumnIndex: Sendable {
  private struct Known {
    var folded: RowSet?
    var actorNumbers: [ActorID: Int32]?
    var sides: SideIndex?
    var parties: PartyIndex?
    var names: FoldedNames?
    var reports: [UInt16]?
  }

  private let known = Mutex(Known())

  /// The rows of background acts and of weak readings.
  func folded(of columns: Columns) -> RowSet {
    known.withLock { known in
      if let folded = known.folded { return folded }
      let background = UInt8(clamping: EventStatus.allCases.firstIndex(of: .background) ?? 255)
      let folded = RowSet(capacity: columns.count) {
        columns.statuses[$0] == background || columns.flags[$0].contains(.weak)
      }
      known.folded = folded
      return folded
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
  let actors: RowKeys
  let recipients: RowKeys

  init(_ columns: Columns) {
    actors = RowKeys(of: columns.actorRows, rowCount: columns.count)
    recipients = RowKeys(of: columns.recipientRows, rowCount: columns.count)
  }
}

/// The keys of each row, in order; most rows have one, and take four bytes.
struct RowKeys: Sendable {
  private var first: [Int32]
  private var others: [Int32: [Int32]] = [:]

  /// Turns lists of rows by key round.
  init(of postings: Postings, rowCount: Int) {
    first = Array(repeating: -1, count: rowCount)
    for key in 0..<Int32(postings.keyCount) {
      for row in postings[key] where Int(row) < rowCount {
        if first[Int(row)] < 0 {
          first[Int(row)] = key
        } else {
          others[row, default: []].append(key)
        }
      }
    }
  }

  /// Walks the keys of a row.
  func forEach(_ row: Int, _ body: (Int32) -> Void) {
    guard row < first.count, first[row] >= 0 else { return }
    body(first[row])
    guard !others.isEmpty, let more = others[Int32(truncatingIfNeeded: row)] else { return }
    for key in more { body(key) }
  }

  /// The keys of a row.
  subscript(row: Int) -> [Int32] {
    var keys: [Int32] = []
    forEach(row) { keys.append($0) }
    return keys
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
    var parties: [(key: Int32, row: Int32)] = []
    var told: [(pair: ActorPair, row: Int32)] = []
    parties.reserveCapacity(columns.count)
    told.reserveCapacity(columns.count)
    for row in 0..<columns.count {
      let (actors, recipients) = (sides.actors[row], sides.recipients[row])
      for actor in actors { parties.append((actor, Int32(row))) }
      for other in recipients where !actors.contains(other) { parties.append((other, Int32(row))) }
      let isMutual = columns.flags[row].contains(.mutual)
      let start = told.count
      for pair in Self.pairs(actors, recipients, isMutual: isMutual)
      where !told[start...].contains(where: { $0.pair == pair }) {
        told.append((pair, Int32(row)))
      }
    }
    rowsOfParty = Postings(keyCount: columns.actors.count, pairs: parties)
    partiesOfRow = rowsOfParty.inverted(rowCount: columns.count)
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
    _ actors: [Int32],
    _ recipients: [Int32],
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
