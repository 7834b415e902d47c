/// A question in the last line, answered by typing.
struct Prompt: Hashable, Sendable {
  /// What is asked for.
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case search, filter, command, export

    /// What stands before the line.
    var label: String {
      switch self {
      case .search: "search: "
      case .filter: "filter: "
      case .command: ":"
      case .export: "write to: "
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

  init(_ kind: Kind, _ text: String = "", from origin: Request.Anchor? = nil) {
    self.kind = kind
    self.origin = origin
    line = LineEditor(text)
  }
}
