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
      "who acts, how often, what last, what they want now",
      hint: "actors",
      isEssential: true
    ),
    Binding(.pairs, [key("p")], "pairs", "what passed between each two: words and deeds"),
    Binding(.documents, [key("D"), key("d")], "documents", "what was read", isEssential: true),
    Binding(.picked, [key("P")], "picked", "the acts that were picked"),
    Binding(
      .zoomOut,
      [key("z")],
      "zoom-out",
      "how much was done by day, week, month, year; Enter unfolds one",
      in: [.list]
    ),
    Binding(.zoomIn, [key("Z")], "zoom-in", "closer again", in: [.list]),
    Binding(
      .order,
      [key("O")],
      "order",
      "the latest first, most sources first, by name, and back; :order NAME",
      in: lists.subtracting([.questions])
    ),
    Binding(
      .detail,
      [key("v")],
      "detail",
      "show or hide the detail",
      in: [.list, .actors, .pairs]
    ),
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
    Binding(.export, [key("x")], "export", "write what is listed to a file: .md .csv .tsv .jsonl"),
    Binding(.pager, [key("|")], "pager", "read what is listed, or the document, in $PAGER"),
    Binding(.editor, [key("i")], "editor", "open it in $EDITOR"),
    Binding(.mouse, [key("M")], "mouse", "give the mouse to the reader, or back to the terminal"),
    Binding(.help, [key("?")], "help", "all keys", hint: "help", isEssential: true),
    Binding(.redraw, [.control("l")], "redraw", "draw the screen again"),
    Binding(.quit, [key("Q"), .control("c")], "quit", "end the program"),
  ]
}
