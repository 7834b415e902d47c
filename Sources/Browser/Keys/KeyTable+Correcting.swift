import Canvas

extension KeyTable {
  static let correcting: [Binding] = [
    Binding(
      .correct,
      [key("e")],
      "correct",
      "correct the act: date, parties, verb, title; hide, join, split, check, note",
      hint: "correct",
      in: told
    ),
    Binding(
      .undo,
      [key("u")],
      "undo",
      "put back the filter taken off; take back what was corrected, noted, picked last"
    ),
    Binding(.redo, [key("U")], "redo", "bring back what u took back"),
    Binding(.corrections, [], "corrections", "list what was corrected, hidden acts too"),
    change(.correctDate, "d", "date", "when it was done"),
    change(.correctParties, "p", "parties", "who > whom"),
    change(.correctVerb, "v", "verb", "what was done: offers, demands, meets"),
    change(.correctTitle, "t", "title", "the words after who > whom"),
    change(.hide, "h", "hide", "no act, or none that matters"),
    change(.join, "j", "join", "the same act as the one picked last, or as the one above"),
    change(.split, "s", "split", "some reports tell another act"),
    change(.check, "c", "checked", "looked over and found right, or no longer"),
    change(.note, "n", "note", "a note of your own"),
    change(.asRead, "r", "as-read", "take all corrections of it off"),
    Binding(
      .closeMenu,
      [.escape, key("q")],
      "close",
      "change nothing",
      hint: "change nothing",
      in: [.correcting]
    ),
  ]

  /// A line of the menu of what can be changed of an act.
  private static func change(
    _ command: Command,
    _ letter: Character,
    _ name: String,
    _ help: String
  ) -> Binding {
    Binding(command, [key(letter)], name, help, in: [.correcting])
  }

  static let selecting: [Binding] = [
    Binding(
      .select,
      [key("s")],
      "select",
      "select words, to make an act of them",
      in: [.reader]
    ),
    Binding(
      .make,
      [.enter, key("e")],
      "make",
      "make an act of the selected words",
      hint: "make an act",
      in: [.selecting]
    ),
    Binding(
      .nextSentence,
      [key("j"), .down],
      "next-sentence",
      "the next sentence",
      hint: "next sentence",
      in: [.selecting]
    ),
    Binding(
      .previousSentence,
      [key("k"), .up],
      "previous-sentence",
      "the sentence before",
      in: [.selecting]
    ),
    Binding(.moreSentence, [key("J")], "more", "the next sentence too", in: [.selecting]),
    Binding(
      .endLater,
      [key("l"), .right],
      "longer",
      "one word more at the end",
      hint: "a word more",
      in: [.selecting]
    ),
    Binding(
      .endEarlier,
      [key("h"), .left],
      "shorter",
      "one word less at the end",
      hint: "less",
      in: [.selecting]
    ),
    Binding(.startLater, [key("L")], "start-later", "one word less at the start", in: [.selecting]),
    Binding(
      .startEarlier,
      [key("H")],
      "start-earlier",
      "one word more at the start",
      in: [.selecting]
    ),
    Binding(
      .leaveSelection,
      [.escape, key("q")],
      "unselect",
      "leave the selection",
      hint: "leave",
      in: [.selecting]
    ),
  ]
}
