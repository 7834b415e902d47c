import Chronology
import Timelines

extension Listing.Subject {
  /// The orders in which a list can stand, its own first; one alone where none is worth another.
  var orders: [Listing.Order] {
    switch self {
    case .timeline, .picks: [.usual, .latest, .most, .name]
    case .actors, .pairs: [.usual, .latest, .name]
    case .documents: [.usual, .latest, .most, .name]
    case .questions, .thread: [.usual]
    }
  }
}

extension Catalogue {
  /// Up to how many acts an order asks each act itself; beyond, what the columns say has to do.
  private static let fewActs = 20_000

  /// Acts of the register in an order other than that of their days; equal ones keep their order.
  func sorted(_ rows: [Int], _ columns: Columns, by order: Listing.Order) -> [Int] {
    switch order {
    case .usual: return rows
    case .latest: return rows.reversed()
    case .most:
      let counts = sourceCounts(of: rows, columns)
      return zip(rows, counts).sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
    case .name:
      let ranks = nameRanks(of: rows, columns)
      return zip(rows, ranks).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }
  }

  /// How many independent sources report each act.
  private func sourceCounts(of rows: [Int], _ columns: Columns) -> [Int] {
    if let events = fewEvents(rows) { return events.map(\.sourceCount) }
    var counts = Array(repeating: 0, count: columns.count)
    for source in 0..<columns.sourceRows.keyCount {
      for row in columns.sourceRows[Int32(source)] where Int(row) < counts.count {
        counts[Int(row)] += 1
      }
    }
    return rows.map { counts.indices.contains($0) ? counts[$0] : 0 }
  }

  /// The place of who acts among all names by the alphabet; acts of nobody come last.
  private func nameRanks(of rows: [Int], _ columns: Columns) -> [Int] {
    let names = columns.actors.map { shortName($0.id).lowercased() }
    let alphabet = Set(names).sorted()
    let place = Dictionary(uniqueKeysWithValues: zip(alphabet, alphabet.indices))
    if let events = fewEvents(rows) {
      return events.map { event in
        event.actors.first.flatMap { place[shortName($0.actor).lowercased()] } ?? .max
      }
    }
    var first = Array(repeating: Int.max, count: columns.count)
    for (number, name) in names.enumerated() {
      guard let rank = place[name] else { continue }
      for row in columns.actorRows[Int32(number)] where Int(row) < first.count {
        first[Int(row)] = min(first[Int(row)], rank)
      }
    }
    return rows.map { first.indices.contains($0) ? first[$0] : .max }
  }

  /// The acts themselves, one a row, where they are few and none has left the register meanwhile.
  private func fewEvents(_ rows: [Int]) -> [Event]? {
    guard rows.count <= Self.fewActs else { return nil }
    let events = register.events(rows: rows)
    return events.count == rows.count ? events : nil
  }

  /// Documents in an order other than that of their days.
  func sorted(
    _ heads: [DocumentHead],
    among matching: RowSet,
    by order: Listing.Order
  ) -> [DocumentHead] {
    switch order {
    case .usual: return heads
    case .latest: return heads.reversed()
    case .most:
      let counts = heads.map { register.rows(citing: $0.key).count(where: matching.contains) }
      return heads.ordered(by: counts, isDescending: true)
    case .name:
      let names = heads.map { source($0).lowercased() }
      return heads.ordered(by: names)
    }
  }
}

extension ActorLedgers {
  /// The actors in another order than by how often they act.
  func sorted(by order: Listing.Order) -> [Columns.ActorCount] {
    switch order {
    case .usual, .most: return counts
    case .latest:
      return counts.ordered(by: counts.map(lastRow), isDescending: true)
    case .name:
      return counts.ordered(by: counts.map { name(of: $0).lowercased() })
    }
  }
}

extension PairLedgers {
  /// The exchanges in another order than by how much passed.
  func sorted(by order: Listing.Order) -> [Int] {
    switch order {
    case .usual, .most: return ranking
    case .latest:
      return ranking.ordered(by: ranking.map(lastRow), isDescending: true)
    case .name:
      let labels = ranking.map { number in
        names(of: number).map { "\($0.one) - \($0.other)".lowercased() } ?? ""
      }
      return ranking.ordered(by: labels)
    }
  }
}

extension Array {
  /// The elements by the order of their keys; those of equal keys keep theirs.
  fileprivate func ordered<Key: Comparable>(by keys: [Key], isDescending: Bool = false) -> [Element]
  {
    indices.sorted { left, right in
      guard keys[left] != keys[right] else { return left < right }
      return (keys[left] < keys[right]) != isDescending
    }.map { self[$0] }
  }
}
