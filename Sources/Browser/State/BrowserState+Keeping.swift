import Canvas
import Timelines

/// Something done in this visit that can be taken back.
enum Undoable: Hashable, Sendable {
  /// A filter taken off; an entry of the notebook.
  case filter(String, at: Int)
  case notebook
}

extension BrowserState {
  /// Takes what the notebook says now: lists and pages that it changes are asked for anew.
  mutating func take(_ annotations: Annotations, notice: String?) -> [Effect] {
    let tellsOtherwise = annotations.tellOtherwise(than: self.annotations)
    self.annotations = annotations
    if let notice { self.notice = notice }
    let anchor = afterwards.map(Request.Anchor.event)
    afterwards = nil
    if tellsOtherwise { edition += 1 }
    // Before the first rows were asked for, nothing has to be asked for anew.
    guard lastGeneration > 0 else { return [] }
    guard tellsOtherwise else { return refreshed() }
    if var reader {
      reader.detail = nil
      reader.awaited = nil
      reader.isStale = true
      self.reader = reader
    }
    return refreshed(keeping: anchor)
  }

  mutating func pick() -> [Effect] {
    guard let event = currentEvent else {
      notice = "Put the cursor on an act first."
      return []
    }
    let isPicked = annotations.picks.contains(event)
    let count = annotations.picks.count + (isPicked ? -1 : 1)
    return write(
      .pick(event, !isPicked),
      count == 0 ? "Nothing is picked." : "\(count) picked. P lists them."
    )
  }

  mutating func setPlace(_ letter: Character) -> [Effect] {
    write(
      .place(letter, Place(view: viewName, event: currentEvent)),
      "Marked \(letter): ' \(letter) comes back here."
    )
  }

  mutating func goToPlace(_ letter: Character) -> [Effect] {
    guard let place = annotations.places[letter] else {
      notice = "Nothing is marked \(letter). m \(letter) marks."
      return []
    }
    remember()
    go(to: place)
    return refreshed()
  }

  // MARK: Taking back

  mutating func undo() -> [Effect] {
    guard case .filter(let clause, let place)? = undoable.last else {
      _ = undoable.popLast()
      return [.write(.undo)]
    }
    undoable.removeLast()
    notice = "Put back \(clause)."
    filters.insert(clause, at: min(place, filters.count))
    filtersRest = false
    return refreshed()
  }

  // MARK: Saved views

  /// Asks for a name for the filter and the view as they are.
  mutating func askForViewName() {
    let view = SavedView(filters: filters, view: viewName, asOf: asOf)
    prompt = Prompt(.save, saying: view.words)
  }

  mutating func saveView(_ name: String) -> [Effect] {
    let view = SavedView(filters: filters, view: viewName, asOf: asOf)
    return write(.view(name, view.text), "Saved \(name): \(view.words). V goes to it.")
  }

  mutating func forgetView(_ name: String) -> [Effect] {
    guard annotations.views[name] != nil else {
      notice = "No view is called \(name)."
      return []
    }
    return write(.view(name, nil), "Forgot \(name). u brings it back.")
  }

  /// Asks for the view to go to, and tells which there are.
  mutating func askForView() {
    guard !annotations.views.isEmpty else {
      notice = "No view is saved yet: s saves the filter and the view as they are."
      return
    }
    prompt = Prompt(.view, saying: savedNames.joined(separator: ", "))
  }

  var savedNames: [String] { annotations.views.keys.sorted() }

  /// Goes to a view by its name, or by the beginning of one that no other has.
  mutating func goToView(_ name: String) -> [Effect] {
    let begun = savedNames.filter { $0.hasPrefix(name) }
    guard let text = annotations.views[name] ?? begun.first.flatMap({ annotations.views[$0] }),
      annotations.views[name] != nil || begun.count == 1
    else {
      let names = savedNames.joined(separator: ", ")
      let words = names.isEmpty ? "no view is saved" : "there are " + names
      prompt = Prompt(.view, name, saying: words)
      return []
    }
    let view = SavedView(text)
    remember()
    let anchor = currentEvent
    filters = view.query.isEmpty ? [] : [view.query]
    filtersRest = false
    asOf = view.asOf
    go(to: Place(view: view.view ?? "timeline", event: anchor))
    notice = "\(annotations.views[name] == nil ? begun[0] : name): \(view.words)."
    return refreshed()
  }

  /// Lists the saved views, each with what it shows.
  mutating func listViews() {
    let lines = savedNames.map { name in
      TextScreen.Line(key: name, text: SavedView(annotations.views[name] ?? "").words)
    }
    let none = TextScreen.Line(
      key: "",
      text: "No view is saved yet: s saves the filter and the view as they are."
    )
    screens.append(.text(TextScreen(title: "Saved views", lines: lines.isEmpty ? [none] : lines)))
    if !lines.isEmpty { notice = "V and a name goes to one; :forget NAME takes one off." }
  }

  // MARK: Corrections

  /// Lists the corrections, the last first, hidden acts among them.
  mutating func listCorrections() -> [Effect] {
    [.ask(Request(generation: nextGeneration(), kind: .corrections))]
  }

  mutating func show(corrections lines: [String]) {
    let none = "Nothing is corrected yet. e on an act opens the menu of what can be changed."
    let lines = (lines.isEmpty ? [none] : lines).map { TextScreen.Line(key: "", text: $0) }
    screens.append(.text(TextScreen(title: "Corrections", lines: lines)))
  }
}
