import Canvas

extension KeyTable {
  /// The hint line of a context, as pairs of a key and what it does.
  static func hints(
    in context: Context,
    _ keymap: Keymap = Keymap()
  ) -> [(key: String, does: String)] {
    let order: [Command] =
      switch context {
      case .list:
        [.open, .search, .filter, .goToDay, .questions, .actors, .thread, .correct, .cite, .help]
      case .questions: [.open, .thread, .dayBefore, .dayAfter, .filter, .back, .help]
      case .actors: [.open, .pairs, .search, .filter, .back, .help]
      case .pairs: [.open, .actors, .search, .filter, .back, .help]
      case .documents: [.open, .search, .filter, .back, .help]
      case .reader: [.nextLike, .nextHere, .cite, .copyWords, .thread, .back, .help]
      case .text: [.down, .search, .back]
      case .correcting: [.closeMenu]
      case .selecting: [.make, .nextSentence, .endLater, .endEarlier, .leaveSelection]
      }
    return order.compactMap { command in
      guard let binding = binding(of: command), let key = keymap.keys(of: binding).first else {
        return nil
      }
      return (key.name, words(for: command, in: context) ?? binding.hint ?? binding.name)
    }
  }

  /// What a command is called where its name would mislead.
  private static func words(for command: Command, in context: Context) -> String? {
    switch (command, context) {
    case (.nextLike, .reader): "other passage"
    case (.nextHere, .reader): "next act here"
    case (.copyWords, _): "copy words"
    case (.open, .actors): "what they did"
    case (.open, .pairs): "what passed"
    case (.dayBefore, _): "a day earlier"
    case (.dayAfter, _): "later"
    default: nil
    }
  }

  /// The lines of help: the first page first, then what works here, then the rest.
  static func helpLines(for context: Context, _ keymap: Keymap = Keymap()) -> [TextScreen.Line] {
    func line(_ binding: Binding) -> TextScreen.Line {
      let keys = keymap.keys(of: binding)
      return .init(
        key: keys.isEmpty ? ":" + binding.name : keys.map(\.name).joined(separator: " "),
        text: binding.help
      )
    }
    let others = bindings.filter { !$0.isEssential }
    let elsewhere = others.filter { !$0.contexts.contains(context) }
    let blank = TextScreen.Line(key: "", text: "")
    var lines = bindings.filter(\.isEssential).map(line) + [blank]
    lines += others.filter { $0.contexts.contains(context) }.map(line)
    if !elsewhere.isEmpty {
      lines += [blank, .init(key: "", text: "In other views:")] + elsewhere.map(line)
    }
    lines += [
      blank, .init(key: "C", text: "flag: corrected by a person; the detail says from what"),
      .init(key: "V", text: "flag: looked over and found right"),
      .init(key: "N", text: "flag: has a note"),
      .init(key: "D", text: "flag: something falls due"),
      .init(key: "P", text: "flag: planned, not reported as done"),
      .init(key: "S", text: "flag: a standing position, said again and again"),
      .init(key: "!", text: "flag: its sources differ"),
      .init(key: "/", text: "flag: the parties accuse each other"),
      .init(key: "*", text: "flag: picked"),
      .init(key: "2", text: "last column: independent sources"),
    ]
    return lines
  }

  /// docs/keys.md, made from the table.
  static var page: String {
    let sections = [
      ("The first page of help", bindings.filter(\.isEssential)), ("All keys", bindings),
    ]
    let tables = sections.map { title, bindings in
      "## \(title)\n\n| key | command | what it does | where |\n| --- | --- | --- | --- |\n"
        + bindings.map(row).joined(separator: "\n") + "\n"
    }
    return """
      # Keys

      Made from the key table in `Sources/Browser/Keys`; a test keeps this page equal to it
      (`RECORD_SNAPSHOTS=1 swift test --filter KeyTableTests` writes it). A number before a key
      repeats it: `10j`. Ctrl-Z suspends, as everywhere.


      """ + tables.joined(separator: "\n")
  }

  private static func row(_ binding: Binding) -> String {
    let keys =
      binding.keys.isEmpty ? "-" : binding.keys.map { "`\($0.name)`" }.joined(separator: " ")
    let places =
      binding.contexts == Context.screens
      ? "everywhere"
      : Context.allCases.filter(binding.contexts.contains).map(\.rawValue).joined(separator: ", ")
    return "| \(keys) | `:\(binding.name)` | \(binding.help) | \(places) |"
  }
}
