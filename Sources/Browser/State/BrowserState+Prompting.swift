import Canvas
import Chronology
import Timelines

extension BrowserState {
  /// Takes a key into the line being typed.
  mutating func type(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    prompt.complaint = nil
    self.prompt = nil
    switch key {
    case .enter: return answered(prompt)
    case .escape, .control("c"), .control("g"):
      draft = nil
      return refreshed(keeping: prompt.origin)
    case .backspace where prompt.line.string.isEmpty: return refreshed(keeping: prompt.origin)
    case .up, .control("p"): recall(&prompt, by: 1)
    case .down, .control("n"): recall(&prompt, by: -1)
    case .tab:
      self.prompt = prompt
      return complete()
    default: _ = prompt.line.take(key)
    }
    prompt.isFresh = true
    self.prompt = prompt
    return []
  }

  private func recall(_ prompt: inout Prompt, by step: Int) {
    let lines = history[prompt.kind] ?? []
    let place = (prompt.recalled ?? -1) + step
    guard lines.indices.contains(place) else {
      if place < 0 {
        prompt.recalled = nil
        prompt.line = LineEditor()
      }
      return
    }
    prompt.recalled = place
    prompt.line = LineEditor(lines[place])
  }

  private mutating func answered(_ prompt: Prompt) -> [Effect] {
    let text = prompt.line.string.trimmed
    guard !text.isEmpty || prompt.kind == .note else {
      draft = nil
      return refreshed(keeping: prompt.origin)
    }
    if prompt.kind.hasHistory {
      var lines = (history[prompt.kind] ?? []).filter { $0 != text }
      lines.insert(text, at: 0)
      history[prompt.kind] = Array(lines.prefix(50))
    }
    switch prompt.kind {
    case .search:
      searched = text
      return searchAgain(step: 1)
    case .filter: return addFilter(text, keeping: prompt.origin)
    case .command: return perform(text, prompt)
    case .day: return goToDay(text, prompt)
    case .export: return take(along: .file(text))
    case .date, .parties, .verb, .title, .split, .note: return corrected(prompt, to: text)
    case .save: return saveView(text)
    case .view: return goToView(text)
    }
  }

  private mutating func perform(_ text: String, _ typed: Prompt) -> [Effect] {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    if let name = parts.first, let command = KeyTable.command(named: name.lowercased()) {
      guard parts.count > 1 else { return run(command) }
      switch command {
      case .filter: return addFilter(parts[1])
      case .order: return changeOrder(named: parts[1])
      case .export: return take(along: .file(parts[1]))
      case .saveView: return saveView(parts[1])
      case .goToView: return goToView(parts[1])
      case .forgetView: return forgetView(parts[1])
      case .search:
        searched = parts[1]
        return searchAgain(step: 1)
      default: break
      }
    }
    if text.count <= 3, let row = Int(text) {
      count = max(1, row)
      defer { count = nil }
      return run(.top)
    }
    guard let list, let day = Moment.extent(of: text, today: list.outline?.knownOn) else {
      prompt = typed
      prompt?.complaint = "\"\(text)\" is no command and no date. Tab completes, ? shows all."
      return []
    }
    return seek(.date(day), in: list)
  }

  private mutating func goToDay(_ text: String, _ typed: Prompt) -> [Effect] {
    guard let list, let day = Moment.extent(of: text, today: list.outline?.knownOn) else {
      prompt = typed
      prompt?.complaint = "\"\(text)\" is no day: 12, 12 may, 2025-05-12, +7d"
      return []
    }
    return seek(.date(day), in: list)
  }

  /// Goes to a date given at the start.
  mutating func seek(date text: String, in list: ListScreen) -> [Effect] {
    guard let extent = Moment.extent(of: text, today: list.outline?.knownOn) else {
      notice = "\"\(text)\" is no date."
      return []
    }
    return seek(.date(extent), in: list)
  }

  // MARK: Searching

  mutating func searchAgain(step: Int) -> [Effect] {
    guard let searched else {
      notice = "Nothing was searched for yet: / searches."
      return []
    }
    if let list { return seek(.words(searched, step: step * (count ?? 1)), in: list) }
    if reader != nil { searchPage(for: searched, step: step) }
    if text != nil { searchText(for: searched, step: step) }
    return []
  }

  private mutating func searchPage(for words: String, step: Int) {
    guard var reader, let page = reader.page else { return }
    let wanted = words.lowercased()
    let hits = reader.lines.indices.filter { index in
      let line = reader.lines[index]
      guard let paragraph = line.paragraph else { return false }
      let text = page.paragraphs[paragraph].text.utf8.dropFirst(line.range.lowerBound)
      return String(decoding: text.prefix(line.range.count + wanted.utf8.count), as: UTF8.self)
        .lowercased().contains(wanted)
    }
    guard let first = hits.first, let last = hits.last else {
      notice = "\"\(words)\" doesn't stand in this document."
      return
    }
    let ahead =
      step > 0
      ? hits.first { $0 > reader.position } : hits.last { $0 < reader.position }
    reader.position = ahead ?? (step > 0 ? first : last)
    let place = (hits.firstIndex(of: reader.position) ?? 0) + 1
    notice = "\"\(words)\" \(place)/\(hits.count)" + (ahead == nil ? ", round the end" : "")
    reader.settle(height: layout.main.height)
    self.reader = reader
  }

  private mutating func searchText(for words: String, step: Int) {
    guard var text else { return }
    let wanted = words.lowercased()
    let lines = Self.lines(of: text, width: width)
    let hits = lines.indices.filter { index in
      lines[index].pieces.map(\.text).joined().lowercased().contains(wanted)
    }
    guard let first = hits.first, let last = hits.last else {
      notice = "\"\(words)\" doesn't stand here."
      return
    }
    let here = text.hit ?? -1
    let ahead = step > 0 ? hits.first { $0 > here } : hits.last { $0 < here }
    let hit = ahead ?? (step > 0 ? first : last)
    text.hit = hit
    text.top = min(max(0, hit - 1), max(0, lines.count - max(1, layout.main.height)))
    self.text = text
    let place = (hits.firstIndex(of: hit) ?? 0) + 1
    notice = "\"\(words)\" \(place)/\(hits.count)" + (ahead == nil ? ", round the end" : "")
  }
}

/// A moment that a person typed.
enum Moment {
  /// The days that a date or a phrase of the calendar means.
  static func extent(of text: String, today: CivilDate?) -> Extent? {
    let today = today ?? CivilDate(dayNumber: 0)
    return (try? CalendarPhrase(text, today: today))?.extent
  }
}
