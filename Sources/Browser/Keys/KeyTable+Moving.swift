import Canvas

extension KeyTable {
  static let moving: [Binding] = [
    Binding(.down, [key("j"), .down], "down", "one row or line down", isEssential: true),
    Binding(.up, [key("k"), .up], "up", "one row or line up", isEssential: true),
    Binding(
      .open,
      [.enter, key("l"), .right],
      "open",
      "read the passage; open an actor, a pair, a document; unfold",
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
    Binding(.backward, [key("<")], "backward", "back to where the last jump began"),
    Binding(.forward, [key(">")], "forward", "forward again"),
    Binding(.focus, [.tab], "focus", "into the detail, and back to the list", in: [.list]),
  ]

  /// Steps to the next thing of a kind, and back.
  static let stepping: [Binding] = [
    Binding(
      .nextLike,
      [key("]")],
      "next",
      "the next act of the same actor; in a document, another passage of this act",
      in: told
    ),
    Binding(.previousLike, [key("[")], "previous", "the same backwards", in: told),
    Binding(
      .nextHere,
      [key("}")],
      "next-here",
      "the next day; in a document, the next act that it tells",
      in: told
    ),
    Binding(.previousHere, [key("{")], "previous-here", "the same backwards", in: told),
    Binding(.nextPair, [key("J")], "next-pair", "the next act between the same two", in: [.list]),
    Binding(.previousPair, [key("K")], "previous-pair", "the act between them before", in: [.list]),
    Binding(
      .nextInThread,
      [key("L")],
      "next-in-thread",
      "the next act of the same thread",
      in: [.list]
    ),
    Binding(
      .previousInThread,
      [key("H")],
      "previous-in-thread",
      "the act of the thread before",
      in: [.list]
    ),
    Binding(.nextWeek, [key("w")], "next-week", "the next week with an act", in: [.list]),
    Binding(.previousWeek, [key("W")], "previous-week", "the week before", in: [.list]),
    Binding(.nextMonth, [key(")")], "next-month", "the next month with an act", in: [.list]),
    Binding(.previousMonth, [key("(")], "previous-month", "the month before", in: [.list]),
    Binding(.nextYear, [key("+")], "next-year", "the next year with an act", in: [.list]),
    Binding(.previousYear, [key("-")], "previous-year", "the year before", in: [.list]),
  ]
}
