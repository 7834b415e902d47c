import Chronology
import Timelines

/// The rows of a timeline that a filter leaves.
struct Matches: Sendable {
  /// Those that certainly fit, and those whose dates leave it open, in order.
  var certain: [Int]
  var possible: [Int] = []
  /// What a person should know: a name that nobody has.
  var remark: String?
}

extension IndexedTimeline {
  /// The events for which every clause of a filter holds.
  func matching(_ listing: Listing) throws(Refusal) -> Matches {
    var matches = Matches(certain: Array(timeline.events.indices))
    for clause in listing.filters {
      let query: Query
      do throws(QueryError) {
        query = try Query(parsing: clause, today: knownOn ?? CivilDate(dayNumber: 0))
      } catch {
        throw Refusal(sentence: explain(error), column: error.column)
      }
      let result = timeline.matching(query, marks: marks(listing))
      let isPossible = { result.certain.contains($0) || result.possible.contains($0) }
      matches.possible =
        matches.possible.filter(isPossible) + matches.certain.filter(result.possible.contains)
      matches.certain = matches.certain.filter(result.certain.contains)
      for unknown in result.unknownNames {
        let perhaps = unknown.suggestion.map { "; perhaps \($0)" } ?? ""
        matches.remark = "Nobody and nothing here is named \(unknown.name)\(perhaps)."
      }
    }
    matches.possible.sort()
    return matches
  }

  private func marks(_ listing: Listing) -> [Query.Mark: RowSet] {
    let count = timeline.events.count
    let picked = listing.picks.compactMap { positions[$0] }.sorted().map { Int32($0) }
    let new = listing.filters.contains { $0.contains("new") } ? newRows.map { Int32($0) } : []
    return [
      .picked: RowSet(capacity: count, rows: picked), .new: RowSet(capacity: count, rows: new),
    ]
  }
}
