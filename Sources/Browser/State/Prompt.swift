/// A question in the last line, answered by typing.
struct Prompt: Hashable, Sendable {
  /// What is asked for.
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case search, filter, command, day, export
    /// The parts of an act, and what else is said of it.
    case date, parties, verb, title, split, note
    /// The name of a view to save, and of one to go to.
    case save, view

    /// Whether what was typed is offered again.
    var hasHistory: Bool {
      switch self {
      case .search, .filter, .command, .day, .export, .view: true
      case .date, .parties, .verb, .title, .split, .note, .save: false
      }
    }

    /// What stands before the line.
    var label: String {
      switch self {
      case .search: "search: "
      case .filter: "filter: "
      case .command: ":"
      case .day: "go to day: "
      case .export: "write to: "
      case .date: "date: "
      case .parties: "who > whom: "
      case .verb: "verb: "
      case .title: "title: "
      case .split: "split off report: "
      case .note: "note: "
      case .save: "save this view as: "
      case .view: "go to view: "
      }
    }
  }

  var kind: Kind
  var line = LineEditor()
  /// What is wrong with what was typed, until the next key.
  var complaint: String?
  /// Which line of the history is shown, the latest is 0; `nil` is the new one.
  var recalled: Int?

  /// The act on which the cursor stood when the question was put.
  var origin: Request.Anchor?
  /// Whether the list hasn't followed what was typed last.
  var isFresh = false
  /// Whether what was typed last is no query, so that the rows stand as they were.
  var isRefused = false

  init(
    _ kind: Kind,
    _ text: String = "",
    from origin: Request.Anchor? = nil,
    saying complaint: String? = nil
  ) {
    self.kind = kind
    self.complaint = complaint
    self.origin = origin
    line = LineEditor(text)
  }
}
