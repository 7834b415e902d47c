import Canvas

extension KeyTable {
  static let finding: [Binding] = [
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
      "take off the last filter; with a number, that one",
      in: lists,
      isEssential: true
    ),
    Binding(
      .suspendFilters,
      [key("S")],
      "suspend",
      "all filters off, and on again, in place",
      in: lists
    ),
    Binding(
      .saveView,
      [key("s")],
      "save",
      "save the filter, the view and the day under a name; :save NAME",
      in: lists
    ),
    Binding(.goToView, [key("V")], "view", "go to a saved view by its name; Tab completes"),
    Binding(.views, [], "views", "list the saved views"),
    Binding(.forgetView, [], "forget", "take a saved view off: :forget NAME"),
    Binding(.onlyActor, [key("f")], "only-actor", "only acts of this actor, or to it", in: [.list]),
    Binding(.notMove, [key("F")], "not-move", "hide acts of this kind of move", in: [.list]),
    Binding(.onlyPair, [key("B")], "only-pair", "only what passed between these two", in: [.list]),
    Binding(.notActor, [], "not-actor", "hide the acts of this actor", in: [.list]),
    Binding(.onlyMove, [], "only-move", "only this kind of move", in: [.list]),
    Binding(.onlyDay, [], "only-day", "only this day", in: [.list]),
    Binding(.onlyDocument, [], "only-document", "only what this document tells", in: lists),
    Binding(
      .goTo,
      [key(":")],
      "command",
      "a command by its name, or a date to go to: 2025-05-11, 12 may, +7d",
      isEssential: true
    ),
    Binding(
      .goToDay,
      [key("@")],
      "day",
      "go to a day: 12, 12 may, 2025-05, next monday, +7d",
      hint: "day",
      in: lists
    ),
    Binding(.dayBefore, [key(",")], "day-before", "as known a day earlier", in: lists),
    Binding(.dayAfter, [key(".")], "day-after", "as known a day later", in: lists),
    Binding(.everything, [key("E")], "everything", "as known in all that was read", in: lists),
  ]
}
