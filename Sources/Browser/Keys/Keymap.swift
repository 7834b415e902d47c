import Canvas

/// The keys that a person has given to commands, over those of the table.
struct Keymap: Hashable, Sendable {
  private var changed: [String: [Key]] = [:]

  /// The keys of a command: the person's, or else the table's that the person hasn't given away.
  func keys(of binding: Binding) -> [Key] {
    if changed.isEmpty { return binding.keys }
    if let keys = changed[binding.name] { return keys }
    let taken = KeyTable.bindings.filter { !$0.contexts.isDisjoint(with: binding.contexts) }
      .flatMap { changed[$0.name] ?? [] }
    return binding.keys.filter { !taken.contains($0) }
  }

  /// What a key does in a context.
  func command(for key: Key, in context: Context) -> Command? {
    if changed.isEmpty { return KeyTable.command(for: key, in: context) }
    return KeyTable.bindings.first {
      $0.contexts.contains(context) && keys(of: $0).contains(key)
    }?.command
  }

  /// Gives keys to a command; what is wrong, where it isn't done.
  mutating func bind(_ name: String, to names: [String]) -> String? {
    guard KeyTable.bindings.contains(where: { $0.name == name }) else {
      return "no command is called \(name)"
    }
    var keys: [Key] = []
    for word in names {
      guard let key = Key(named: word) else { return "no key is called \(word)" }
      keys.append(key)
    }
    changed[name] = keys
    return nil
  }
}

extension BrowserState {
  /// Gives keys to commands, by the names of `:commands` and the names that help uses for keys.
  ///
  /// - Returns: What is wrong with each command that keeps its keys, by the command's name.
  @discardableResult
  public mutating func bind(_ keys: [String: [String]]) -> [String: String] {
    var problems: [String: String] = [:]
    for (name, words) in keys { problems[name] = keymap.bind(name, to: words) }
    return problems
  }

  /// What is wrong with the keys of a configuration, by the command's name.
  public static func problems(of keys: [String: [String]]) -> [String: String] {
    var keymap = Keymap()
    return keys.reduce(into: [:]) { $0[$1.key] = keymap.bind($1.key, to: $1.value) }
  }
}
