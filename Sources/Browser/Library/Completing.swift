import Chronology
import Timelines

extension Catalogue {
  /// What can stand at the end of a query, each with how many acts it would leave.
  ///
  /// - Parameters:
  ///   - text: The query as typed so far.
  ///   - listing: Counts only what the other filters leave.
  /// - Returns: The candidates, and what they replace.
  func completion(of text: String, among listing: Listing) -> QueryCompletion {
    let site = QuerySite(text, caret: text.count)
    let columns = register.columns
    var rows = (try? matching(listing, columns).certain) ?? RowSet(capacity: columns.count)
    if let rest = try? Query(parsing: site.rest, today: knownOn ?? CivilDate(dayNumber: 0)) {
      let fitting = columns.matching(rest, words: register.words, directory: directory)
      rows.formIntersection(fitting.certain)
    }
    return columns.completion(
      at: site,
      within: columns.unfolded(rows),
      directory: directory
    )
  }
}
