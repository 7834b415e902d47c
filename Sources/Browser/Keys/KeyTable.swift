import Canvas

/// The one table of keys: dispatch, help, hint line, `:commands` and docs/keys.md follow from it.
enum KeyTable {
  private static let lists: Set<Context> = [.list, .questions, .actors, .documents]
  private static let acts: Set<Context> = [.list, .questions]
  private static let told: Set<Context> = [.list, .questions, .reader]

  private static func key(_ character: Character) -> Key { .character(character) }

  /// In the order of help.
  static let bindings: [Binding] = moving + finding + views + keeping

  private static let moving: [Binding] = [
    Binding(.down, [key("j"), .down], "down", "one row or line down", isEssential: true),
    Binding(.up, [key("k"), .up], "up", "one row or line up", isEssential: true),
    Binding(
      .open,
      [.enter, key("l"), .right],
      "open",
      "read the passage; open an actor or a document; unfold",
      hint: "read",
      in: lists,
      isEssential: true
    ),
    Binding(
      .back,
      [key("q"), .backspace, key("h"), .left],
      "back",
      "one level back, to the same place; at the first level, end",
      isEssential: true
    ),
    Binding(.back, [.escape], "leave", "leave a document or a text", in: [.reader, .text]),
    Binding(.pageDown, [.pageDown, .control("f")], "page-down", "one screen down"),
    Binding(.pageUp, [.pageUp, .control("b")], "page-up", "one screen up"),
    Binding(.halfDown, [.control("d")], "half-down", "half a screen down"),
    Binding(.halfUp, [.control("u")], "half-up", "half a screen up"),
    Binding(.top, [key("g"), .home], "top", "the first row; with a number, that row"),
    Binding(.bottom, [key("G"), .end], "bottom", "the last row; with a number, that row"),
    Binding(
      .nextLike,
      [key("]")],
      "next",
      "the next act of the same actor; in a document, another passage of this act",
      in: told
    ),
    Binding(
      .previousLike,
      [key("[")],
      "previous",
      "the same backwards",
      in: told
    ),
    Binding(
      .nextHere,
      [key("}")],
      "next-here",
      "the next day; in a document, the next act that it tells",
      in: told
    ),
    Binding(.previousHere, [key("{")], "previous-here", "the same backwards", in: told),
    Binding(.backward, [key("<")], "backward", "back to where the last jump began"),
    Binding(.forward, [key(">")], "forward", "forward again"),
    Binding(.focus, [.tab], "focus", "into the detail, and back to the list", in: [.list]),
  ]

  private static let finding: [Binding] = [
    Binding(
      .search,
      [key("/")],
      "search",
      "find words in rows and passages",
      hint: "search",
      isEssential: true
    ),
    Binding(.nextHit, [key("n")], "next-hit", "the next hit of the search"),
    Binding(.previousHit, [key("N")], "previous-hit", "the hit before"),
    Binding(
      .filter,
      [key("&")],
      "filter",
      "show only what fits: words, actor:NAME, type:request, on:2025-05-11, until:DATE",
      hint: "filter",
      in: lists,
      isEssential: true
    ),
    Binding(
      .unfilter,
      [.escape],
      "unfilter",
      "take off the last filter",
      in: lists,
      isEssential: true
    ),
    Binding(.refilter, [key("u")], "refilter", "put back the filter taken off", in: lists),
    Binding(
      .actorFilter,
      [key("f")],
      "only-actor",
      "only what has to do with this actor",
      in: [.list]
    ),
    Binding(
      .goTo,
      [key(":")],
      "command",
      "a command by its name, or a date to go to: 2025-05-11, 12 may, +7d",
      isEssential: true
    ),
    Binding(.dayBefore, [key(",")], "day-before", "as known a day earlier", in: lists),
    Binding(.dayAfter, [key(".")], "day-after", "as known a day later", in: lists),
    Binding(.everything, [key("E")], "everything", "as known in all that was read", in: lists),
  ]

  private static let views: [Binding] = [
    Binding(.timeline, [key("T")], "timeline", "all acts in order"),
    Binding(
      .thread,
      [key("t")],
      "thread",
      "the acts that answer one another around this one",
      hint: "thread",
      in: told
    ),
    Binding(
      .questions,
      [key("o")],
      "open-questions",
      "what is open, and whose turn it is",
      hint: "open questions",
      isEssential: true
    ),
    Binding(
      .actors,
      [key("a")],
      "actors",
      "who acts, how often, and what last",
      hint: "actors",
      isEssential: true
    ),
    Binding(.documents, [key("D"), key("d")], "documents", "what was read", isEssential: true),
    Binding(.picked, [key("P")], "picked", "the acts that were picked"),
    Binding(.detail, [key("v")], "detail", "show or hide the detail", in: [.list]),
    Binding(.background, [key("b")], "background", "fold or unfold acts of long ago", in: [.list]),
  ]

  private static let keeping: [Binding] = [
    Binding(.pick, [key(" ")], "pick", "pick the act, or put it back", in: told),
    Binding(.mark, [key("m")], "mark", "mark this place with a letter: m a"),
    Binding(.jumpToMark, [key("'")], "jump", "go to a marked place: ' a"),
    Binding(.cite, [key("c")], "cite", "the citation, shown and copied", hint: "cite", in: told),
    Binding(.copyWords, [key("y")], "copy", "copy the words of the passage", in: told),
    Binding(.help, [key("?")], "help", "all keys", hint: "help", isEssential: true),
    Binding(.redraw, [.control("l")], "redraw", "draw the screen again"),
    Binding(.quit, [key("Q"), .control("c")], "quit", "end the program"),
  ]

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
