import Chronology
import Timelines

extension IndexedTimeline {
  /// What can stand at the end of a query, each with how many acts it would leave.
  ///
  /// - Parameters:
  ///   - text: The query as typed so far.
  ///   - listing: Counts only what the other filters leave.
  /// - Returns: The candidates, and what they replace.
  func completion(of text: String, among listing: Listing) -> QueryCompletion {
    let site = QuerySite(text, caret: text.count)
    let columns = timeline.columns
    var matching = (try? matching(listing).certain) ?? []
    if let rest = try? Query(parsing: site.rest, today: knownOn ?? CivilDate(dayNumber: 0)) {
      let fitting = timeline.matching(rest).certain
      matching = matching.filter(fitting.contains)
    }
    let rows = RowSet(
      capacity: columns.count,
      rows: columns.withoutBackground(matching).map { Int32($0) }
    )
    return columns.completion(at: site, within: rows, directory: timeline.directory)
  }
}
