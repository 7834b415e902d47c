import Chronology

/// A filter under a name, with the view that it was saved in and what was known when.
struct SavedView: Hashable, Sendable {
  /// The query, as `-q` takes it too.
  var query: String
  /// The name of the view, where it isn't the timeline.
  var view: String?
  var asOf: CivilDate?

  /// Saves clauses that hold together.
  init(filters: [String], view: String, asOf: CivilDate?) {
    let parts = filters.count > 1 ? filters.map { $0.contains("OR") ? "(\($0))" : $0 } : filters
    query = parts.joined(separator: " ")
    self.view = view == "timeline" ? nil : view
    self.asOf = asOf
  }

  /// Reads a view as the notebook keeps it: the query, and after tabs the view and the day.
  init(_ text: String) {
    let tab: Character = "\t"
    let parts = text.split(separator: tab, omittingEmptySubsequences: false).map { String($0) }
    query = parts.first ?? ""
    view = parts.dropFirst().first { !$0.isEmpty && !$0.hasPrefix("as-of ") }
    asOf =
      parts.lazy.filter { $0.hasPrefix("as-of ") }
      .compactMap { Moment.extent(of: String($0.dropFirst(6)), today: nil)?.latest }.first
  }

  /// As the notebook keeps it.
  var text: String {
    let parts = [query, view, asOf.map { "as-of \($0)" }]
    return parts.compactMap(\.self).joined(separator: "\t")
  }

  /// What a list of views says of it.
  var words: String {
    let parts = [
      query.isEmpty ? "no filter" : query, view.map { "in \($0)" },
      asOf.map { "as known on " + DayLabel.plain($0) },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
