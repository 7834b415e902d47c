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
  /// - Complexity: O(log *n*) for each party; rows left out by `rows` are passed one by one.
  public func row(
    from row: Int,
    sharing companion: Companion,
    isForward: Bool = true,
    within rows: RowSet? = nil
  ) -> Int? {
    let (keys, postings) = keys(of: row, sharing: companion)
    let found = keys.compactMap { key in
      isForward
        ? postings.row(of: key, after: row, within: rows)
        : postings.row(of: key, before: row, within: rows)
    }
    return isForward ? found.min() : found.max()
  }

  /// All rows that have something in common with a row, itself included.
  public func companions(of row: Int, sharing companion: Companion) -> RowSet {
    let (keys, postings) = keys(of: row, sharing: companion)
    var rows = RowSet(capacity: count)
    for key in keys { for other in postings[key] { rows.insert(Int(other)) } }
    return rows
  }

  /// What a row can share, by number, and the lists of rows that share it.
  private func keys(of row: Int, sharing companion: Companion) -> ([Int32], Postings) {
    guard row >= 0, row < count else { return ([], threadRows) }
    switch companion {
    case .actor: return (Array(index.parties(of: self).actors[Int32(row)]), actorRows)
    case .pair:
      let parties = index.parties(of: self)
      return (Array(parties.pairsOfRow[Int32(row)]), parties.rowsOfPair)
    case .thread:
      guard row < threads.count, threads[row] >= 0 else { return ([], threadRows) }
      return ([threads[row]], threadRows)
    }
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
        asActor: Int(acting[number]),
        asRecipient: Int(receiving[number]),
        lastRow: last ?? 0
      )
    }
  }
}
