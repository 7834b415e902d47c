import Documents
import Timelines

extension BrowserState {
  /// Opens the menu of what can be changed of an act, or begins with one part of it.
  mutating func correct(_ command: Command) -> [Effect] {
    guard command != .correct, let draft = menu else {
      guard let event = currentEvent else {
        notice = "Put the cursor on an act first."
        return []
      }
      menu = nil
      wantedChange = command == .correct ? nil : command
      awaitsDraft = true
      return [.ask(Request(generation: nextGeneration(), kind: .draft(event, asOf: asOf)))]
    }
    menu = nil
    return begin(command, of: draft)
  }

  /// Takes an act as it may be changed: shows the menu, or asks for the part that was wanted.
  mutating func take(_ draft: EventDraft) -> [Effect] {
    awaitsDraft = false
    notice = nil
    if draft.source != nil {
      ask(.date, in: draft)
      return []
    }
    guard let command = wantedChange else {
      menu = draft
      return []
    }
    wantedChange = nil
    return begin(command, of: draft)
  }

  private mutating func begin(_ command: Command, of draft: EventDraft) -> [Effect] {
    guard let event = draft.event else { return [] }
    switch command {
    case .correctDate: ask(.date, in: draft)
    case .correctParties: ask(.parties, in: draft)
    case .correctVerb: ask(.verb, in: draft)
    case .correctTitle: ask(.title, in: draft)
    case .hide:
      leave(event, for: neighbour)
      return write(.correct(Correction(.hidden, of: event)), "Hidden. u brings it back.")
    case .join: return join(event)
    case .split: askForReports(of: draft)
    case .check:
      let isChecked = annotations.checked.contains(event)
      return write(
        .check(event, !isChecked),
        isChecked ? "No longer marked as looked over." : "Looked over and found right. u undoes."
      )
    case .note:
      self.draft = draft
      prompt = Prompt(.note, annotations.notes[event] ?? "")
    case .asRead: return write(.restore(event), "As it was read. u undoes.")
    default: break
    }
    return []
  }

  private mutating func ask(_ part: EventDraft.Part, in draft: EventDraft) {
    self.draft = draft
    prompt = Prompt(part.prompt, draft[part])
  }

  /// The act to stand on once the one under the cursor is gone.
  private var neighbour: EventID? {
    guard let list = screens.lazy.compactMap(\.list).last else { return nil }
    let places = [list.position + 1, list.position - 1, list.position + 2, list.position - 2]
    return places.lazy.compactMap { list[$0]?.event }.first { $0 != list.selected?.event }
  }

  /// Leaves an act that is about to go: its document too, where that was opened for it.
  private mutating func leave(_ event: EventID, for other: EventID?) {
    if reader?.event == event, screens.count > 1 { screens.removeLast() }
    afterwards = other
  }

  private mutating func join(_ event: EventID) -> [Effect] {
    let picked = annotations.picks.last { $0 != event }
    let above = list.flatMap { list in
      (0..<max(0, list.position)).reversed().lazy.compactMap { list[$0]?.event }
        .first { $0 != event }
    }
    guard let target = picked ?? above else {
      notice = "Pick the act to join it with first: Space."
      return []
    }
    leave(event, for: target)
    let what = picked == nil ? "the act above" : "the act picked last"
    return write(
      .correct(Correction(.joined(target), of: event)),
      "Joined with \(what). u parts them again."
    )
  }

  private mutating func askForReports(of draft: EventDraft) {
    guard draft.reports.count > 1 else {
      notice = "One report tells it: there is nothing to split off."
      return
    }
    self.draft = draft
    let shown = reader?.shownReport.map { $0 + 1 } ?? draft.reports.count
    let reports = draft.reports.enumerated().map { "\($0 + 1) \($1)" }
    prompt = Prompt(.split, String(shown), saying: reports.joined(separator: "; "))
  }

  // MARK: Answers

  /// Says what is being worked out, for as long as it takes; keys wait for it.
  private mutating func holdKeys(saying words: String) {
    awaitsDraft = true
    notice = words
  }

  /// Takes a part of an act as typed.
  mutating func corrected(_ prompt: Prompt, to text: String) -> [Effect] {
    guard var draft else { return [] }
    if let part = prompt.kind.part {
      draft[part] = text
      self.draft = draft
      if draft.event == nil {
        if let next = part.next {
          ask(next, in: draft)
          return []
        }
        holdKeys(saying: "Making an act of it.")
        return [.ask(Request(generation: nextGeneration(), kind: .make(draft)))]
      }
      holdKeys(saying: "Working out what that changes.")
      return draft.event.map { event in
        let kind = Request.Kind.correct(event, part, text, asOf: asOf)
        return [.ask(Request(generation: nextGeneration(), kind: kind))]
      } ?? []
    }
    self.draft = nil
    guard let event = draft.event else { return [] }
    if prompt.kind == .note {
      return write(
        .note(event, text.isEmpty ? nil : text),
        text.isEmpty ? "The note is off. u undoes." : "Noted. u undoes."
      )
    }
    return split(event, text, draft)
  }

  private mutating func split(_ event: EventID, _ text: String, _ draft: EventDraft) -> [Effect] {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let detail = list?.detail ?? reader?.detail
    guard !numbers.isEmpty, Set(numbers).count < draft.reports.count,
      numbers.allSatisfy({ (1...draft.reports.count).contains($0) })
    else {
      self.draft = draft
      let sentence = "numbers of some reports, not of all: 1 to \(draft.reports.count)"
      prompt = Prompt(.split, text, saying: sentence)
      return []
    }
    guard let detail, detail.id == event, detail.reports.count == draft.reports.count else {
      notice = "The reports are being read; once more, please."
      return []
    }
    let claims = Set(numbers).sorted().map { detail.reports[$0 - 1].claim }
    afterwards = event
    return write(
      .correct(Correction(.split(claims), of: event)),
      "Split: what \(claims.count == 1 ? "that report tells" : "those reports tell") is an act of "
        + "its own. u undoes."
    )
  }

  /// Writes down a correction that was understood.
  mutating func take(_ correction: Correction) -> [Effect] {
    awaitsDraft = false
    draft = nil
    afterwards = correction.event
    if case .made(let made) = correction.change {
      if var reader {
        reader.selection = nil
        reader.event = made.event.id
        reader.claim = made.event.claims.first?.id
        self.reader = reader
      }
      return write(.correct(correction), "Made an act of these words. u undoes.")
    }
    return write(.correct(correction), "Corrected. u undoes.")
  }

  /// Asks again for a part that made no sense.
  mutating func take(misread part: EventDraft.Part, _ sentence: String) {
    awaitsDraft = false
    guard let draft else { return }
    ask(part, in: draft)
    prompt?.complaint = sentence
  }

  mutating func write(_ change: NotebookChange, _ words: String) -> [Effect] {
    notice = words
    undoable.append(.notebook)
    return [.write(change)]
  }
}

extension EventDraft.Part {
  /// What asks for it.
  fileprivate var prompt: Prompt.Kind {
    switch self {
    case .date: .date
    case .parties: .parties
    case .verb: .verb
    case .title: .title
    }
  }
}

extension Prompt.Kind {
  /// The part of an act that is asked for.
  var part: EventDraft.Part? { EventDraft.Part(rawValue: rawValue) }
}
