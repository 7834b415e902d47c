public import Chronology

/// What somebody asks of a timeline, in the query language.
///
/// Words and `"phrases"` search titles, quotes and passages; keys such as `actor:` and `until:`
/// filter; `-` negates, `OR` and parentheses combine, commas list alternatives.
///
/// ```swift
/// let query = try Query(parsing: "actor:putin,trump until:last-week -type:statement", today: day)
/// let result = timeline.matching(query)
/// ```
public struct Query: Hashable, Sendable {
  /// The text as typed.
  public let text: String
  let root: Node

  /// The query that everything fits.
  public static let everything = Query(text: "", root: .every([]))

  init(text: String, root: Node) {
    self.text = text
    self.root = root
  }

  /// Reads a query.
  ///
  /// - Parameters:
  ///   - text: As typed.
  ///   - today: The day from which `-7d` and `last-week` count.
  /// - Throws: ``QueryError`` with the column at which the text stops making sense.
  public init(parsing text: String, today: CivilDate) throws(QueryError) {
    var parser = try QueryParser(text, today: today)
    self.init(text: text, root: try parser.query())
  }

  /// Whether everything fits.
  public var isEmpty: Bool { root == .every([]) }

  /// What `is:` can ask.
  public enum Mark: String, CaseIterable, Sendable {
    /// What the timeline itself knows.
    case open, due, planned, differs, disputed, doubtful, undated, background, standing
    /// What the notebook adds.
    case picked, new, corrected, checked
  }
}

extension Query {
  /// A part of a query.
  indirect enum Node: Hashable, Sendable {
    case every([Node])
    case some([Node])
    case not(Node)
    /// Words in sequence; the last may go on when they weren't quoted.
    case words([String], isPrefix: Bool)
    case parties(Side, [Name])
    case between(Name, Name)
    case moves([Move])
    case types([EventType])
    case quads([QuadClass])
    case places([Name])
    case sources([Name])
    case tags([Name])
    case statuses([EventStatus])
    case fates([Commitment.Status])
    case marks([Mark])
    case date(DateRelation, Extent)
    case due(Extent)
    case reported(Extent)
    case confidence(atLeast: Double)
  }

  /// On which side of an act somebody stands.
  enum Side: Hashable, Sendable {
    case actor, recipient, either
  }

  /// How the day of an act lies to the dates asked for.
  enum DateRelation: Hashable, Sendable {
    case within, after, before, until
  }

  /// A name as typed, with its column for messages.
  struct Name: Hashable, Sendable {
    var text: String
    var column: Int
  }
}
