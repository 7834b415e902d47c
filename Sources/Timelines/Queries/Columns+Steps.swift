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
    guard row >= 0, row < count else { return nil }
    var shared = companions(of: row, sharing: companion)
    if let rows { shared.formIntersection(rows) }
    return isForward ? shared.row(after: row) : shared.row(before: row)
  }

  /// All rows that have something in common with a row, itself included.
  public func companions(of row: Int, sharing companion: Companion) -> RowSet {
    switch companion {
    case .actor: return rows(of: parties(of: row, in: actorRows), in: actorRows)
    case .pair:
      let actors = parties(of: row, in: actorRows)
      let recipients = parties(of: row, in: recipientRows)
      var there = rows(of: actors, in: actorRows)
      there.formIntersection(rows(of: recipients, in: recipientRows))
      var back = rows(of: recipients, in: actorRows)
      back.formIntersection(rows(of: actors, in: recipientRows))
      there.formUnion(back)
      return there
    case .thread:
      var rows = RowSet(capacity: count)
      guard row < threads.count, threads[row] >= 0 else { return rows }
      for other in threadRows[threads[row]] { rows.insert(Int(other)) }
      return rows
    }
  }

  /// The numbers of the actors whose lists hold a row.
  private func parties(of row: Int, in postings: Postings) -> [Int32] {
    (0..<Int32(postings.keyCount)).filter { key in
      let rows = postings[key]
      var low = rows.startIndex
      var high = rows.endIndex
      while low < high {
        let middle = (low + high) / 2
        if rows[middle] < Int32(row) { low = middle + 1 } else { high = middle }
      }
      return low < rows.endIndex && rows[low] == Int32(row)
    }
  }

  private func rows(of keys: [Int32], in postings: Postings) -> RowSet {
    var rows = RowSet(capacity: count)
    for key in keys { for row in postings[key] { rows.insert(Int(row)) } }
    return rows
  }
}

extension Columns {
  /// What an actor did among some rows.
  public struct ActorCount: Hashable, Sendable {
    /// Who.
    public var actor: ActorID
    /// In how many rows it acts.
    public var asActor: Int
    /// In how many rows it is acted towards.
    public var asRecipient: Int
    /// The last row in which it has a part.
    public var lastRow: Int
  }

  /// How often each actor has a part in some rows, the busiest first.
  public func actorCounts(in rows: RowSet) -> [ActorCount] {
    actors.indices
      .compactMap { number -> ActorCount? in
        let acting = actorRows[Int32(number)].filter { rows.contains(Int($0)) }
        let receiving = recipientRows[Int32(number)].filter { rows.contains(Int($0)) }
        guard let last = [acting.last, receiving.last].compactMap({ $0 }).max() else { return nil }
        return ActorCount(
          actor: actors[number].id,
          asActor: acting.count,
          asRecipient: receiving.count,
          lastRow: Int(last)
        )
      }
      .sorted { left, right in
        let counts = (left.asActor + left.asRecipient, right.asActor + right.asRecipient)
        return counts.0 == counts.1 ? left.actor < right.actor : counts.0 > counts.1
      }
  }

  /// How many of some rows stand on each day of the order, from the first day on.
  public func dayCounts(in rows: RowSet) -> [(dayNumber: Int, count: Int)] {
    var counts: [(dayNumber: Int, count: Int)] = []
    for row in rows {
      let day = Int(position(of: row))
      if counts.last?.dayNumber == day {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((day, 1))
      }
    }
    return counts
  }
}
