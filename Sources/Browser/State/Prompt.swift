/// A question in the last line, answered by typing.
struct Prompt: Hashable, Sendable {
  /// What is asked for.
  enum Kind: Hashable, Sendable {
    case search, filter, command

    /// What stands before the line.
    var label: String {
      switch self {
      case .search: "search: "
      case .filter: "filter: "
      case .command: ":"
      }
    }
  }

  var kind: Kind
  var line = LineEditor()
  /// What is wrong with what was typed, until the next key.
  var complaint: String?
  /// Which line of the history is shown, the latest is 0; `nil` is the new one.
  var recalled: Int?

  init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    line = LineEditor(text)
  }
}
