import Canvas

/// The one table of keys: dispatch, help, hint line, `:commands` and docs/keys.md follow from it.
enum KeyTable {
  static let lists: Set<Context> = [.list, .questions, .actors, .pairs, .documents]
  static let acts: Set<Context> = [.list, .questions]
  static let told: Set<Context> = [.list, .questions, .reader]

  static func key(_ character: Character) -> Key { .character(character) }

  /// In the order of help.
  static let bindings: [Binding] =
    moving + stepping + finding + views + keeping + correcting + selecting

  /// What a key does in a context.
  static func command(for key: Key, in context: Context) -> Command? {
    bindings.first { $0.keys.contains(key) && $0.contexts.contains(context) }?.command
  }

  /// The command with a name, or with a beginning that no other has.
  static func command(named name: String) -> Command? {
    if let whole = bindings.first(where: { $0.name == name }) { return whole.command }
    let begun = bindings.filter { $0.name.hasPrefix(name) }
    return begun.count == 1 && !name.isEmpty ? begun.first?.command : nil
  }

  static func binding(of command: Command) -> Binding? {
    bindings.first { $0.command == command }
  }
}
