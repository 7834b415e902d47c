import Canvas

extension KeyTable {
  static let views: [Binding] = [
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
    Binding(
      .compare,
      [key("=")],
      "compare",
      "what each source says of this act, side by side",
      in: told
    ),
    Binding(.widen, [key("w")], "widen", "text as wide as the screen, or 72", in: [.reader]),
  ]

  static let keeping: [Binding] = [
    Binding(.pick, [key(" ")], "pick", "pick the act, or put it back", in: told),
    Binding(.mark, [key("m")], "mark", "mark this place with a letter: m a"),
    Binding(.jumpToMark, [key("'")], "jump", "go to a marked place: ' a"),
    Binding(
      .cite,
      [key("c")],
      "cite",
      "the citation, shown and copied; again: Markdown, Chicago, BibTeX, CSL-JSON",
      hint: "cite",
      in: told.union([.text])
    ),
    Binding(.copyWords, [key("y")], "copy", "copy the words of the passage", in: told),
    Binding(
      .copyAddress,
      [key("Y")],
      "address",
      "show and copy the address of the document",
      in: told.union([.documents])
    ),
    Binding(.help, [key("?")], "help", "all keys", hint: "help", isEssential: true),
    Binding(.redraw, [.control("l")], "redraw", "draw the screen again"),
    Binding(.quit, [key("Q"), .control("c")], "quit", "end the program"),
  ]
}
