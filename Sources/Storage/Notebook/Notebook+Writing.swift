public import Timelines

extension Notebook {
  /// Picks an event, or puts a picked one back.
  ///
  /// - Returns: Whether it is picked now.
  @discardableResult
  public func togglePick(_ event: Event) throws(StorageError) -> Bool {
    let isPicked = try holds(.pick, on: event)
    try setPicked(!isPicked, event)
    return !isPicked
  }

  /// Picks an event, or puts it back, whatever another program has done meanwhile.
  public func setPicked(_ isPicked: Bool, _ event: Event) throws(StorageError) {
    try add(.pick, isPicked ? "" : nil, on: NotebookEntry.Anchor(event))
  }

  /// Says that an event was looked over and is right, or takes that back.
  public func setChecked(_ isChecked: Bool, _ event: Event) throws(StorageError) {
    try add(.check, isChecked ? "" : nil, on: NotebookEntry.Anchor(event))
  }

  /// Writes a note on an event; `nil` takes it off.
  public func note(_ text: String?, on event: Event) throws(StorageError) {
    try add(.note, text, on: NotebookEntry.Anchor(event))
  }

  /// Names a place by a letter to come back to; neither event nor view takes the letter off.
  ///
  /// - Parameters:
  ///   - letter: The name.
  ///   - event: The event, where the place is at one.
  ///   - view: The view in which it was seen.
  /// - Throws: What keeps it from being written.
  public func setPlace(
    _ letter: Character,
    at event: Event?,
    in view: String? = nil
  ) throws(StorageError) {
    var anchor = event.map { NotebookEntry.Anchor($0) } ?? NotebookEntry.Anchor(subject: "")
    let value = anchor.subject + (view.map { "\t" + $0 } ?? "")
    anchor.subject = String(letter)
    try add(.place, value.isEmpty ? nil : value, on: anchor)
  }

  /// Changes how an event reads.
  public func correct(_ change: Correction.Change, of event: Event) throws(StorageError) {
    let (kind, value) = CorrectionText.entry(of: change)
    try add(kind, value, on: NotebookEntry.Anchor(event))
  }

  /// Makes an event of words in a document.
  ///
  /// - Returns: The event.
  @discardableResult
  public func make(_ made: HandmadeEvent) throws(StorageError) -> Event {
    try correct(.made(made), of: made.event)
    return made.event
  }

  /// Takes all corrections of an event off.
  public func restore(_ event: Event) throws(StorageError) {
    let subject = event.id.description
    let kinds = Set(
      try entries.filter { $0.kind.isCorrection && $0.anchor.subject == subject }.map(\.kind)
    )
    for kind in NotebookEntry.Kind.allCases where kinds.contains(kind) {
      try add(kind, nil, on: NotebookEntry.Anchor(event))
    }
  }

  /// Keeps a query under a name; `nil` takes the name off.
  public func saveView(_ name: String, query: String?) throws(StorageError) {
    try add(.view, query, on: NotebookEntry.Anchor(subject: name))
  }

  private func holds(_ kind: NotebookEntry.Kind, on event: Event) throws(StorageError) -> Bool {
    let subject = event.id.description
    let last = try entries.last { $0.kind == kind && $0.anchor.subject == subject }
    return last?.value != nil
  }
}
