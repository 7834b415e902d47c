/// By what rows can be counted.
public enum Facet: String, CaseIterable, Sendable {
  /// Who acts, who is acted towards, who on either side, what two.
  case actor, recipient, party, pair
  /// What was done, what about, how it stands.
  case move, type, status, topic
  /// Where, and who says so.
  case place, source
}

extension Columns {
  /// How many rows have one value of a facet.
  public struct Tally: Hashable, Sendable {
    /// The value's number: of an actor in ``Columns/actors``, a place in ``Columns/places``, a pair
    /// for ``Columns/pair(_:)``, a case in its list of cases.
    public var number: Int
    /// What people call it: "Holt", "offers", "Geneva".
    public var name: String
    /// How many of the rows have it.
    public var count: Int
    /// The last of them.
    public var lastRow: Int
  }

  /// How many of some rows have each value of a facet, the commonest first, each at least once.
  ///
  /// - Parameters:
  ///   - facet: By what to count.
  ///   - rows: The rows to count, as a query gives them.
  ///   - limit: How many values are wanted.
  /// - Returns: At most so many values; equally common ones by their numbers.
  /// - Complexity: O(*n*) in rows and their parties, some milliseconds for a million.
  public func tallies(by facet: Facet, in rows: RowSet, limit: Int = .max) -> [Tally] {
    switch facet {
    case .actor: return tallies(of: actorRows, in: rows, limit: limit) { actors[$0].shortName }
    case .recipient:
      return tallies(of: recipientRows, in: rows, limit: limit) { actors[$0].shortName }
    case .party:
      let (all, each) = (parties.rowsOfParty, parties.partiesOfRow)
      return tallies(of: all, each, in: rows, limit: limit) { actors[$0].shortName }
    case .pair:
      let index = parties
      return tallies(of: index.rowsOfPair, index.pairsOfRow, in: rows, limit: limit) { number in
        let pair = index.pairs[number]
        return [pair.first, pair.second].map { actors[Int($0)].shortName }.joined(separator: ", ")
      }
    case .topic: return tallies(of: topicRows, in: rows, limit: limit) { topics[$0] }
    case .place: return tallies(of: placeRows, in: rows, limit: limit) { places[$0] }
    case .source: return tallies(of: sourceRows, in: rows, limit: limit) { sources[$0].label }
    case .move: return tallies(of: moves, Move.allCases.map(\.rawValue), in: rows, limit: limit)
    case .type:
      let names = EventType.allCases.map { $0.rawValue.lowercased() }
      return tallies(of: types, names, in: rows, limit: limit)
    case .status:
      return tallies(of: statuses, EventStatus.allCases.map(\.rawValue), in: rows, limit: limit)
    }
  }

  /// The two actors of a pair that ``tallies(by:in:limit:)`` counted.
  public func pair(_ number: Int) -> (Actor, Actor)? {
    let pairs = parties.pairs
    guard pairs.indices.contains(number) else { return nil }
    return (actors[Int(pairs[number].first)], actors[Int(pairs[number].second)])
  }

  private var parties: PartyIndex { index.parties(of: self) }

  private func tallies(
    of postings: Postings,
    _ keysOfRow: Postings? = nil,
    in rows: RowSet,
    limit: Int,
    name: (Int) -> String
  ) -> [Tally] {
    Self.commonest(postings.counts(in: rows, keysOfRow: keysOfRow), limit: limit).map {
      number,
      count in
      Tally(
        number: number,
        name: name(number),
        count: count,
        lastRow: postings.row(of: Int32(number), before: self.count, within: rows) ?? 0
      )
    }
  }

  private func tallies(
    of column: [UInt8],
    _ names: [String],
    in rows: RowSet,
    limit: Int
  ) -> [Tally] {
    var counts = Array(repeating: Int32(0), count: 256)
    var lastRows = Array(repeating: 0, count: 256)
    for row in rows where row < count {
      counts[Int(column[row])] += 1
      lastRows[Int(column[row])] = row
    }
    return Self.commonest(Array(counts.prefix(names.count)), limit: limit).map { number, count in
      Tally(number: number, name: names[number], count: count, lastRow: lastRows[number])
    }
  }

  /// The numbers that were counted at least once, the commonest first.
  private static func commonest(_ counts: [Int32], limit: Int) -> [(number: Int, count: Int)] {
    let found = counts.indices.filter { counts[$0] > 0 }
      .sorted { counts[$0] == counts[$1] ? $0 < $1 : counts[$0] > counts[$1] }
    return found.prefix(max(0, limit)).map { ($0, Int(counts[$0])) }
  }
}
