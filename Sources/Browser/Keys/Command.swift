/// What a person can have done with one key or one `:command`.
enum Command: String, CaseIterable, Hashable, Sendable {
  // Moving in what is shown.
  case down, up, pageDown, pageUp, halfDown, halfUp, top, bottom
  case nextLike, previousLike, nextHere, previousHere
  case nextWeek, previousWeek, nextMonth, previousMonth, nextYear, previousYear
  case nextPair, previousPair, nextInThread, previousInThread
  case open, back, backward, forward, focus
  // Views.
  case timeline, thread, questions, actors, pairs, documents, picked, detail, background
  case zoomOut, zoomIn, compare, widen, order
  // Finding.
  case search, nextHit, previousHit, filter, unfilter, suspendFilters, goTo, goToDay
  case onlyActor, notActor, onlyPair, onlyMove, notMove, onlyDay, onlyDocument
  // What was known when.
  case dayBefore, dayAfter, everything
  // Keeping and taking along.
  case pick, mark, jumpToMark, cite, copyWords, copyAddress, export, pager, editor
  case saveView, goToView, views, forgetView
  // Correcting.
  case correct, undo, redo, corrections
  case correctDate, correctParties, correctVerb, correctTitle, hide, join, split, check, note
  case asRead, closeMenu
  case select, nextSentence, previousSentence, moreSentence, endLater, endEarlier, startLater
  case startEarlier, make, leaveSelection
  // The program.
  case help, mouse, redraw, quit
}

/// Where a key has a meaning.
enum Context: String, CaseIterable, Hashable, Sendable {
  case list, questions, actors, pairs, documents, reader, text
  /// The menu of what can be changed of an act, and words being selected.
  case correcting, selecting

  /// Those in which keys move about; the others are open over them for a moment.
  static let screens = Set(allCases).subtracting([.correcting, .selecting])
}
