import Chronology
import Timelines

/// The rows of a register that a filter leaves.
struct Matches: Sendable {
  /// Those that certainly fit, and those whose dates leave it open.
  var certain: RowSet
  var possible: RowSet
  /// What a person should know: a name that nobody has.
  var remark: String?
}

extension Catalogue {
  /// The events for which every clause of a filter holds.
  func matching(_ listing: Listing, _ columns: Columns) throws(Refusal) -> Matches {
    var matches = Matches(certain: columns.all, possible: RowSet(capacity: columns.count))
    let marks = marks(listing, columns)
    for clause in listing.filters {
      let query: Query
      do throws(QueryError) {
        query = try Query(parsing: clause, today: knownOn ?? CivilDate(dayNumber: 0))
      } catch {
        throw Refusal(sentence: explain(error), column: error.column)
      }
      let result = columns.matching(
        query,
        words: register.words,
        directory: directory,
        marks: marks
      )
      // What was possible stays so where it fits in any way; what was certain may become so.
      matches.possible.formIntersection(result.all)
      var doubtful = matches.certain
      doubtful.formIntersection(result.possible)
      matches.possible.formUnion(doubtful)
      matches.certain.formIntersection(result.certain)
      for unknown in result.unknownNames {
        let perhaps = unknown.suggestion.map { "; perhaps \($0)" } ?? ""
        matches.remark = "Nobody and nothing here is named \(unknown.name)\(perhaps)."
      }
    }
    return matches
  }

  private func marks(_ listing: Listing, _ columns: Columns) -> [Query.Mark: RowSet] {
    guard !listing.filters.isEmpty else { return [:] }
    func rows(_ events: some Sequence<EventID>) -> RowSet {
      var rows = RowSet(capacity: columns.count)
      for id in events {
        if let row = register.row(of: id) { rows.insert(row) }
      }
      return rows
    }
    let asksNew = listing.filters.contains { $0.contains("new") }
    return [
      .picked: rows(listing.picks), .corrected: rows(corrected), .checked: rows(checked),
      .new: asksNew ? newRows : RowSet(capacity: columns.count),
    ]
  }
}
