internal import Chronology

/// What could stand where the caret is, each with how many rows it would leave.
public struct QueryCompletion: Hashable, Sendable {
  /// What is replaced by a candidate, in characters of the text from 0.
  public var range: Range<Int>
  /// The key whose values are offered; `nil` where keys and names are.
  public var key: QueryKey?
  /// The candidates, the likeliest first.
  public var candidates: [Candidate]

  /// Something that could stand there.
  public struct Candidate: Hashable, Sendable {
    /// What is put in place of the range: `"President Holt"` with its marks, `actor:` with a colon.
    public var text: String
    /// What people read.
    public var label: String
    /// How many rows it would leave; `nil` for a key, and for dates that bound rather than hold.
    public var count: Int?

    init(_ label: String, text: String? = nil, count: Int? = nil) {
      self.text = text ?? QueryKey.quoted(label)
      self.label = label
      self.count = count
    }
  }
}

extension EventRegister {
  /// What could stand at the caret of a query, counted within what the rest of it leaves.
  ///
  /// - Parameters:
  ///   - text: The query as typed so far.
  ///   - caret: The number of characters before the caret.
  ///   - limit: How many candidates are wanted.
  /// - Returns: At most so many candidates, and what they replace.
  public func completion(of text: String, caret: Int, limit: Int = 12) -> QueryCompletion {
    let site = QuerySite(text, caret: caret)
    let today = knowledgeDay ?? CivilDate(dayNumber: 0)
    let rest = try? Query(parsing: site.rest, today: today)
    let rows = rest.flatMap { $0.isEmpty ? nil : matching($0).certain }
    return columns.completion(at: site, within: rows, directory: directory, limit: limit)
  }
}

extension Columns {
  /// What could stand at a place of a query.
  ///
  /// Evaluate ``QuerySite/rest`` for the rows to count within, or leave them out while it is wrong.
  ///
  /// - Parameters:
  ///   - site: The word at the caret.
  ///   - rows: The rows to count; `nil` for all.
  ///   - directory: Who is who.
  ///   - limit: How many candidates are wanted.
  /// - Returns: At most so many candidates, and what they replace.
  public func completion(
    at site: QuerySite,
    within rows: RowSet? = nil,
    directory: any ActorDirectory,
    limit: Int = 12
  ) -> QueryCompletion {
    let values = CompletionValues(
      columns: self,
      rows: rows ?? RowSet(capacity: count, isFull: true),
      directory: directory,
      limit: max(0, limit)
    )
    return QueryCompletion(
      range: site.range,
      key: site.key,
      candidates: Array(values.candidates(for: site).prefix(max(0, limit)))
    )
  }
}
