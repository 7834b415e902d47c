import Chronology

/// Goes through the lines of a markwhen file: heads, sections, events, and what belongs to them.
struct MarkwhenReading {
  private let lines: [String]
  private let firstLine: Int
  private let roll: PartyRoll
  private var next = 0
  private var found = RecordBatch()
  private var order = CalendarPhrase.NumericOrder.monthFirst
  private var page = ""
  /// The sections, groups and headings around the next event; a heading has a level.
  private var sections: [(title: String, level: Int?)] = []
  private var previous: MarkwhenSpan?
  private var named: [String: MarkwhenSpan] = [:]
  private var room = RepeatRoom()

  /// How many sections around an event are told, and how much of a title: each event tells them.
  private static let deepest = 16
  private static let longestTitle = 200

  init(_ lines: [String], from firstLine: Int, naming roll: PartyRoll) {
    self.lines = lines
    self.firstLine = firstLine
    self.roll = roll
  }

  /// What the file holds.
  mutating func batch() -> RecordBatch {
    while next < lines.count {
      let line = lines[next].trimmed
      if line == "_-_-_break_-_-_" {
        (order, page, sections, previous, named) = (.monthFirst, "", [], nil, [:])
        next += 1
      } else if line.isEmpty || line.hasPrefix("//") || readSection(line) {
        next += 1
      } else if let (range, text) = MarkwhenRange.read(line, order: order) {
        readEvent(range, text)
      } else {
        readHead(line)
        next += 1
      }
    }
    return found
  }

  /// Takes what the head of a page says of all of it.
  private mutating func readHead(_ line: String) {
    let lowered = line.lowercased()
    if lowered.hasPrefix("title:") { page = Self.title(line.dropFirst(6)) }
    if lowered.hasPrefix("dateformat:") {
      order = lowered.contains("d/m") ? .dayFirst : .monthFirst
    }
  }

  /// Takes a line that opens or closes a section, a group or a heading.
  private mutating func readSection(_ line: String) -> Bool {
    let word = line.prefix { $0.isLetter }
    if word == "section" || word == "group",
      line.count == word.count || line.dropFirst(word.count).first == " "
    {
      sections.append((Self.title(line.dropFirst(word.count)), nil))
      return true
    }
    if line == "endSection" || line == "endGroup" {
      _ = sections.popLast()
      return true
    }
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return false }
    sections.removeAll { $0.level.map { $0 >= level } ?? false }
    sections.append((Self.title(line.dropFirst(level)), level))
    return true
  }

  private static func title(_ words: Substring) -> String {
    String(words).trimmed.beginning(within: longestTitle)
  }

  private mutating func readEvent(_ range: MarkwhenRange, _ text: String) {
    var entry = MarkwhenEntry(line: firstLine + next, title: text)
    entry.page = page
    entry.sections = sections.prefix(Self.deepest).map(\.title).filter { !$0.isEmpty }
    next += 1
    readProperties(of: &entry)
    while next < lines.count, !endsEvent(lines[next].trimmed) {
      if !lines[next].trimmed.hasPrefix("//") { entry.lines.append(lines[next]) }
      next += 1
    }
    found.rowCount += 1
    do throws(RecordFault) {
      let span = try MarkwhenSpan(range, after: previous, named: named)
      previous = span
      if let name = entry.name { named[name] = span }
      guard let recurrence = range.recurrence else {
        found.records.append(try entry.record(on: span, naming: roll))
        return
      }
      let most = room.times(of: entry.size)
      let recurring = try MarkwhenRecurrence.days(recurrence, from: span, order: order, limit: most)
      room.take(recurring.days.count, of: entry.size)
      for (number, day) in recurring.days.enumerated() {
        let moved = number == 0 ? span : span.moved(to: day)
        var occurrence = try entry.record(on: moved, naming: roll)
        if recurring.goesOn, number == recurring.days.count - 1 {
          let note = RepeatRoom.note(recurring.days.count)
          occurrence.text = [occurrence.text, note].compactMap(\.self).joined(separator: "\n")
        }
        found.records.append(occurrence)
      }
    } catch {
      let reason: RecordReject.Reason =
        error.words.isEmpty ? .missing("title") : .broken(error.words)
      found.rejects.append(RecordReject(line: entry.line, reason: reason))
    }
  }

  /// Takes the lines `key: value` right below an event, and what is indented below them.
  private mutating func readProperties(of entry: inout MarkwhenEntry) {
    while next < lines.count {
      let line = lines[next]
      let trimmed = line.trimmed
      let key = trimmed.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
      let rest = trimmed.dropFirst(key.count)
      guard key.first?.isLetter == true, rest.first == ":",
        rest.dropFirst().first.map({ $0 == " " }) ?? true, !endsEvent(trimmed)
      else { return }
      let isInside = line.first == " " && !entry.properties.isEmpty && rest.count > 1
      let value = String(rest.dropFirst()).trimmed
      entry.properties.append((isInside ? " \(key)" : String(key), value))
      next += 1
    }
  }

  private func endsEvent(_ line: String) -> Bool {
    if line == "_-_-_break_-_-_" || line == "endSection" || line == "endGroup" { return true }
    if line.hasPrefix("section ") || line == "section" || line.hasPrefix("group ")
      || line == "group"
    {
      return true
    }
    let level = line.prefix { $0 == "#" }.count
    if (1...6).contains(level), line.dropFirst(level).first == " " { return true }
    return MarkwhenRange.read(line, order: order) != nil
  }
}
