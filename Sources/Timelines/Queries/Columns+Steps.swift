/// What two rows can have in common, for stepping from one to the next.
public enum Companion: Sendable {
  /// Somebody who acts in both; the same two parties; the same matter.
  case actor, pair, thread
}

extension Columns {
  /// The nearest row after or before a row that has something in common with it.
  ///
  /// - Parameters:
  ///   - row: Where to start.
  ///   - companion: What the two have in common.
  ///   - isForward: Whether to look after the row rather than before it.
  ///   - rows: The rows to choose from; `nil` for all.
  /// - Returns: The row, if there is one.
  public func row(
    from row: Int,
    sharing companion: Companion,
    isForward: Bool = true,
    within rows: RowSet? = nil
  ) -> Int? {
    var companions = companions(of: row, sharing: companion)
    if let rows { companions.formIntersection(rows) }
    return isForward ? companions.row(after: row) : companions.row(before: row)
  }

  /// All rows that have something in common with a row, itself included.
  ///
  /// - Complexity: O(*k* log *n*) for *k* actors, and O(*m*) for *m* rows that are found; nothing is
  ///   kept.
  public func companions(of row: Int, sharing companion: Companion) -> RowSet {
    let wanted = Int32(clamping: row)
    switch companion {
    case .actor:
      return rows(of: actorRows.keys(holding: wanted), in: actorRows)
    case .pair:
      let acting = actorRows.keys(holding: wanted)
      var found = RowSet(capacity: count)
      for other in recipientRows.keys(holding: wanted) {
        found.formUnion(rowsBetween(acting.filter { $0 != other }, [other]))
      }
      guard row >= 0, row < count, flags[row].contains(.mutual) else { return found }
      for (place, one) in acting.enumerated() {
        for other in acting[(place + 1)...] { found.formUnion(rowsBetween([one], [other])) }
      }
      return found
    case .thread:
      guard row >= 0, row < threads.count, threads[row] >= 0 else { return RowSet(capacity: count) }
      return rows(of: [threads[row]], in: threadRows)
    }
  }

  /// What passed between two sides: one towards the other, or both as partners of a meeting or deal.
  func rowsBetween(_ first: [Int32], _ second: [Int32]) -> RowSet {
    let firstActs = rows(of: first, in: actorRows)
    let secondActs = rows(of: second, in: actorRows)
    var there = firstActs
    there.formIntersection(rows(of: second, in: recipientRows))
    var back = secondActs
    back.formIntersection(rows(of: first, in: recipientRows))
    there.formUnion(back)
    var jointly = firstActs
    jointly.formIntersection(secondActs)
    for row in jointly where flags[row].contains(.mutual) { there.insert(row) }
    return there
  }

  /// The rows of some keys.
  func rows(of keys: [Int32], in postings: Postings) -> RowSet {
    var rows = RowSet(capacity: count)
    for key in keys { for row in postings[key] { rows.insert(Int(row)) } }
    return rows
  }

  /// The rows in which an actor acts, whom the columns know by that very identifier.
  public func rows(inWhichActs actor: ActorID) -> RowSet {
    rows(of: [index.actorNumbers(of: self)[actor]].compactMap(\.self), in: actorRows)
  }
}

extension Columns {
  /// What an actor did among some rows.
  public struct ActorCount: Hashable, Sendable {
    /// Who.
    public var actor: ActorID
    /// The number among the actors of the columns.
    public var number: Int
    /// In how many rows it acts.
    public var asActor: Int
    /// In how many rows it is acted towards.
    public var asRecipient: Int
    /// The last row in which it has a part.
    public var lastRow: Int
  }

  /// How often each actor has a part in some rows, the busiest first.
  ///
  /// - Parameters:
  ///   - rows: The rows to count, as a query gives them.
  ///   - limit: How many actors are wanted.
  /// - Returns: At most so many actors; equally busy ones by their identifiers.
  public func actorCounts(in rows: RowSet, limit: Int = .max) -> [ActorCount] {
    let acting = actorRows.counts(in: rows)
    let receiving = recipientRows.counts(in: rows)
    let busiest = actors.indices.filter { acting[$0] + receiving[$0] > 0 }
      .sorted { left, right in
        let counts = (acting[left] + receiving[left], acting[right] + receiving[right])
        return counts.0 == counts.1 ? actors[left].id < actors[right].id : counts.0 > counts.1
      }
    return busiest.prefix(max(0, limit)).map { number in
      let last = [actorRows, recipientRows]
        .compactMap { $0.row(of: Int32(number), before: count, within: rows) }.max()
      return ActorCount(
        actor: actors[number].id,
        number: number,
        asActor: Int(acting[number]),
        asRecipient: Int(receiving[number]),
        lastRow: last ?? 0
      )
    }
  }

  /// The last of some rows in which an actor acts.
  public func lastRow(inWhichActs number: Int, in rows: RowSet) -> Int? {
    actorRows.row(of: Int32(clamping: number), before: count, within: rows)
  }

  /// With whom an actor had to do in some rows, the commonest first, by their numbers.
  ///
  /// - Parameters:
  ///   - number: The number of the actor.
  ///   - rows: The rows to count.
  /// - Returns: The others' numbers and in how many rows one acted towards the other.
  public func partners(of number: Int, in rows: RowSet) -> [(number: Int, count: Int)] {
    let sides = index.sides(of: self)
    var counts = Array(repeating: 0, count: actors.count)
    func count(_ own: Postings, _ others: RowKeys) {
      for row in own[Int32(clamping: number)] where rows.contains(Int(row)) {
        others.forEach(Int(row)) { counts[Int($0)] += 1 }
      }
    }
    count(actorRows, sides.recipients)
    count(recipientRows, sides.actors)
    return counts.enumerated().filter { $1 > 0 }.map { (number: $0, count: $1) }
      .sorted { $0.count == $1.count ? $0.number < $1.number : $0.count > $1.count }
  }
}
