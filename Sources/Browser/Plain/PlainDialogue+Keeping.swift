import Chronology
import Timelines

extension PlainDialogue {
  /// Does what is to be kept or taken along; `nil` where the command is another one.
  mutating func keep(_ command: String, _ rest: String) -> Reply? {
    switch command {
    case "pick": return pick(rest)
    case "x", "export": return export(rest)
    case "u", "undo": return Reply(lines: [], effects: [.write(.undo)])
    case "U", "redo": return Reply(lines: [], effects: [.write(.redo)])
    case "save": return save(rest)
    case "corrections":
      let lines = library.correctionLines
      return Reply(lines: lines.isEmpty ? ["Nothing is corrected yet."] : lines)
    case "date": return correct(.date, rest)
    case "who", "parties": return correct(.parties, rest)
    case "verb": return correct(.verb, rest)
    case "title": return correct(.title, rest)
    case "hide", "join", "split", "check", "note", "as-read": return change(command, rest)
    default: return nil
    }
  }

  /// The numbers at the start of a text, and what follows them.
  private static func numbers(in text: String) -> (numbers: [Int], rest: String) {
    var numbers: [Int] = []
    var rest = text[...]
    while let word = rest.split(separator: " ").first, let number = Int(word) {
      numbers.append(number)
      rest = rest.drop { $0 == " " }.dropFirst(word.count).drop { $0 == " " }
    }
    return (numbers, String(rest))
  }

  private mutating func pick(_ text: String) -> Reply {
    let numbers: [Int?] = Self.numbers(in: text).numbers
    var effects: [Effect] = []
    var count = library.annotations.picks.count
    for number in numbers.isEmpty ? [nil] : numbers {
      guard let (_, event) = event(number) else { return Reply(lines: Self.noSuchAct) }
      let isPicked = library.annotations.picks.contains(event.id)
      count += isPicked ? -1 : 1
      effects.append(.write(.pick(event.id, !isPicked)))
    }
    let words = count == 1 ? "1 act is picked." : "\(count) acts are picked."
    let next = " picked lists them; x FILE writes what is listed."
    return Reply(lines: [words + next], effects: effects)
  }

  private mutating func export(_ path: String) -> Reply {
    guard !path.isEmpty else {
      return Reply(lines: ["x and the name of a file: .md, .csv, .tsv or .jsonl."])
    }
    guard let members = evaluation()?.plan.acts, !members.isEmpty else {
      return Reply(lines: ["Nothing is listed: there is nothing to write."])
    }
    let takeaway = Takeaway(content: .events(members, asOf: asOf), target: .file(path))
    return Reply(lines: [], effects: [.take(takeaway)])
  }

  // MARK: Correcting

  private mutating func correct(_ part: EventDraft.Part, _ text: String) -> Reply {
    let (numbers, words) = Self.leading(in: text)
    guard let (timeline, event) = event(numbers) else { return Reply(lines: Self.noSuchAct) }
    guard !words.isEmpty else {
      let now = timeline.draft(of: event)[part]
      return Reply(lines: ["It is \(now). Write the number of the act, then what it should be."])
    }
    do throws(Misreading) {
      let change = try timeline.change(part, to: words, of: event)
      return Reply(
        lines: ["Corrected. u takes it back."],
        effects: [.write(.correct(Correction(change, of: event.id)))]
      )
    } catch {
      return Reply(lines: [error.sentence.withLargeInitial + "."])
    }
  }

  /// The number of an act at the start of a text, where something follows it.
  private static func leading(in text: String) -> (Int?, String) {
    let words = text.split(separator: " ", maxSplits: 1)
    guard let first = words.first, let number = Int(first), words.count > 1 || number < 1_000 else {
      return (nil, text)
    }
    return (number, words.count > 1 ? String(words[1]).trimmed : "")
  }

  private mutating func change(_ command: String, _ text: String) -> Reply {
    let (numbers, words) = Self.numbers(in: text)
    guard let (_, event) = event(numbers.first) else { return Reply(lines: Self.noSuchAct) }
    switch command {
    case "hide":
      return write(.correct(Correction(.hidden, of: event.id)), "Hidden. u brings it back.")
    case "join":
      guard numbers.count == 2, let (_, other) = self.event(numbers[1]), other.id != event.id else {
        return Reply(lines: ["join and two numbers: the first act becomes one with the second."])
      }
      return write(.correct(Correction(.joined(other.id), of: event.id)), "Joined. u parts them.")
    case "split":
      let reports = numbers.dropFirst()
      guard !reports.isEmpty, Set(reports).count < event.claims.count,
        reports.allSatisfy({ (1...event.claims.count).contains($0) })
      else {
        return Reply(lines: ["split, the number of the act, and those of some of its reports."])
      }
      let claims = Set(reports).sorted().map { event.claims[$0 - 1].id }
      return write(.correct(Correction(.split(claims), of: event.id)), "Split. u joins them again.")
    case "check":
      let isChecked = library.annotations.checked.contains(event.id)
      return write(
        .check(event.id, !isChecked),
        isChecked ? "No longer marked." : "Marked as looked over."
      )
    case "note":
      return write(.note(event.id, words.isEmpty ? nil : words), "Noted. u takes it back.")
    default: return write(.restore(event.id), "As it was read. u takes that back.")
    }
  }

  private func write(_ change: NotebookChange, _ words: String) -> Reply {
    Reply(lines: [words], effects: [.write(change)])
  }

  // MARK: Views and visits

  private func save(_ name: String) -> Reply {
    guard !name.isEmpty else { return Reply(lines: ["save and a name keeps the filter."]) }
    let view = SavedView(filters: filters, view: "timeline", asOf: asOf)
    return write(.view(name, view.text), "Saved \(name): \(view.words). v \(name) goes to it.")
  }

  /// Goes to a saved view, or tells which there are.
  mutating func view(_ name: String) -> [String] {
    let views = library.annotations.views
    guard let text = views[name] else {
      if views.isEmpty { return ["No view is saved yet: save and a name keeps the filter."] }
      return views.keys.sorted().map { "\($0): \(SavedView(views[$0] ?? "").words)." }
    }
    let view = SavedView(text)
    filters = view.query.isEmpty ? [] : [view.query]
    asOf = view.asOf
    return list(.timeline)
  }

  /// What to keep of this visit.
  public var visit: Visit {
    var entries = ["filters": filters, "view": [subject == .picks ? "picked" : "timeline"]]
    if let asOf { entries["as-of"] = [asOf.description] }
    if let event = current ?? firstListed { entries["event"] = [event.description] }
    return Visit(entries: entries)
  }

  private var firstListed: EventID? {
    var copy = self
    guard let result = copy.evaluation(), position < result.plan.count else { return nil }
    return result.row(at: position).event
  }

  /// Begins where a visit ended; what the command line asked for comes first.
  public mutating func resume(_ visit: Visit) {
    guard filters.isEmpty, asOf == nil else { return }
    filters = visit.entries["filters"] ?? []
    asOf = visit["as-of"].flatMap { Moment.extent(of: $0, today: nil)?.latest }
    subject = visit["view"] == "picked" ? .picks : .timeline
    guard let id = visit["event"].map({ EventID(stored: $0) }), let result = evaluation() else {
      return
    }
    let outline = result.outline(keeping: .event(id))
    guard outline.keepsPlace, outline.position > 1 else { return }
    position = outline.position
    current = id
  }
}
