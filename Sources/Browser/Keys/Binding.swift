import Canvas

/// A command with its keys, its name and what is said of it.
struct Binding: Sendable {
  var command: Command
  var keys: [Key]
  /// The name of its `:command`.
  var name: String
  var help: String
  /// What the hint line calls it.
  var hint: String?
  /// Where it works.
  var contexts: Set<Context>
  /// Whether it stands on the first page of help.
  var isEssential: Bool

  init(
    _ command: Command,
    _ keys: [Key],
    _ name: String,
    _ help: String,
    hint: String? = nil,
    in contexts: Set<Context> = Context.screens,
    isEssential: Bool = false
  ) {
    self.command = command
    self.keys = keys
    self.name = name
    self.help = help
    self.hint = hint
    self.contexts = contexts
    self.isEssential = isEssential
  }
}
