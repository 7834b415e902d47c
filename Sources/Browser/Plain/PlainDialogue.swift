public import Chronology
import Documents
import Timelines

/// The reader as a dialogue by line: for speech, braille, and terminals that can't do more.
///
/// Each answer is made of whole sentences; nothing is drawn, and nothing is told by place alone.
public struct PlainDialogue: Sendable {
  private var library: Library
  private var filters: [String]
  private var asOf: CivilDate?
  private var position = 0
  /// The events of the last page, by the numbers that it gave them.
  private var current: EventID?

  /// How many results a page has.
  static let pageSize = 10

  /// Makes a dialogue.
  ///
  /// - Parameters:
  ///   - library: What answers.
  ///   - query: The filter to begin with.
  ///   - asOf: The day by which sources must have been published.
  public init(library: Library, query: String? = nil, asOf: CivilDate? = nil) {
    self.library = library
    filters = query.map { [$0] } ?? []
    self.asOf = asOf
  }

  /// What is asked for before each line.
  public static let prompt = "regesta> "

  /// What the dialogue says first.
  public mutating func greeting() -> [String] {
    page(from: 0) + ["? explains; a number shows an act; Enter goes on; q ends."]
  }

  /// Answers a line.
  ///
  /// - Parameter line: What the person typed.
  /// - Returns: The lines to print, or `nil` where the dialogue ends.
  public mutating func answer(_ line: String) -> [String]? {
    let words = line.trimmed
    let command = words.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    let rest = words.dropFirst(command.count).drop { $0 == " " }
    if let number = Int(command) { return show(number) }
    switch command {
    case "q", "quit": return nil
    case "?", "help": return Self.help
    case "": return page(from: position + Self.pageSize)
    case "b", "back": return page(from: max(0, position - Self.pageSize))
    case "l", "list": return page(from: 0)
    case "r", "read": return read(Int(rest))
    case "c", "cite": return cite(Int(rest))
    case "o", "open": return questions()
    case "a", "actors": return parties(.actors)
    case "p", "pairs": return parties(.pairs)
    case "d", "documents": return parties(.documents)
    case "k", "known": return known(on: String(rest))
    case "f", "filter": return filter(String(rest))
    default: return ["\(command) is no command. ? explains."]
    }
  }

  private static let help = [
    "Enter: the next ten acts. b: the ten before. l: from the first.",
    "A number: that act, with every report of it.",
    "r and a number: the paragraph that tells it. c and a number: its citation.",
    "f and a query: only what fits, as in: f actor:putin. f alone: everything.",
    "o: what is open, and whose turn it is. a: actors. p: pairs. d: documents.",
    "k and a date: as known on that day. k alone: everything. q: the end.",
  ]

  /// All results as sentences, for output that is no terminal.
  ///
  /// - Parameter take: Takes some lines after others.
  /// - Returns: How many lines there were.
  /// - Throws: What keeps lines from being taken.
  public mutating func everything(to take: ([String]) throws -> Void) rethrows -> Int {
    guard let result = evaluation() else { return 0 }
    var lines = 0
    for start in stride(from: 0, to: result.plan.count, by: 1_000) {
      let some = sentences(of: result, in: start..<min(start + 1_000, result.plan.count))
      lines += some.count
      try take(some)
    }
    return lines
  }
}

extension PlainDialogue {
  private var listing: Listing { Listing(subject: .timeline, filters: filters, asOf: asOf) }

  private mutating func evaluation(of listing: Listing? = nil) -> Evaluation? {
    try? library.evaluation(of: listing ?? self.listing).get()
  }

  private mutating func page(from start: Int) -> [String] {
    guard let result = evaluation() else {
      return ["The filter is no query. f alone takes it off."]
    }
    let outline = result.outline(keeping: nil)
    guard outline.rows > 0 else { return [outline.remark ?? "Nothing to show."] }
    guard start < outline.rows else { return ["That was the last. l: from the first."] }
    position = start
    let end = min(start + Self.pageSize, outline.rows)
    let filter = filters.isEmpty ? "" : " that fit \(filters.joined(separator: " and "))"
    let day = (asOf ?? outline.knownOn).map { ", as known on \(DayLabel.full(EDTF($0)))" } ?? ""
    return ["\(outline.events) acts\(filter)\(day)."] + sentences(of: result, in: start..<end)
  }

  private func sentences(of result: Evaluation, in rows: Range<Int>) -> [String] {
    result.rows(rows).compactMap { row in
      switch row {
      case .event(let summary, _):
        guard let event = result.catalogue[summary.id] else { return nil }
        let number = summary.number.map { "\($0). " } ?? ""
        return number + result.catalogue.spoken(event)
      case .fold(let count, let years, _):
        return "Background, not listed: \(count == 1 ? "1 act" : "\(count) acts"), \(years)."
      case .heading(let text): return text + ":"
      case .due(let due):
        let who = due.who.isEmpty ? "" : due.who + ", "
        return "\(DayLabel.full(due.day)), \(who)\(due.what) (\(due.fate))."
      case .gap(let text): return text.drop { $0 == "." || $0 == " " } + "."
      case .question, .actor, .pair, .period, .document: return nil
      }
    }
  }

  private mutating func event(_ number: Int?) -> (Catalogue, Event)? {
    guard let result = evaluation() else { return nil }
    if let number, let event = result.event(numbered: number) {
      current = event.id
      return (result.catalogue, event)
    }
    guard number == nil, let current, let event = result.catalogue[current] else { return nil }
    return (result.catalogue, event)
  }

  private static let noSuchAct = ["There is no such act. l lists them with their numbers."]

  private mutating func show(_ number: Int) -> [String] {
    guard let (catalogue, event) = event(number) else { return Self.noSuchAct }
    let detail = catalogue.detail(event)
    var lines = [catalogue.spoken(event)]
    for (place, report) in detail.reports.enumerated() {
      lines.append("\(report.credit(number: place + 1)), \(report.voice):")
      lines.append(report.passage.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      lines += report.pairings.map { "\"\($0.expression)\" is \($0.reading)." }
    }
    lines += detail.notes.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
    lines += detail.bonds.map {
      "\($0.kind.prefix(1).uppercased())\($0.kind.dropFirst()): \($0.title)."
    }
    return lines + ["r reads on in the document. c cites. b goes back to the list."]
  }

  private mutating func read(_ number: Int?) -> [String] {
    guard let (catalogue, event) = event(number), let claim = event.claims.first,
      let document = catalogue.document(claim.citation.document)
    else { return Self.noSuchAct }
    let page = catalogue.page(document)
    let near = page.paragraphs.filter { abs($0.number - claim.citation.paragraph) <= 1 }
    return ["\(page.source), \(page.published ?? "undated"): \(page.title)"]
      + near.map { paragraph in
        let words = paragraph.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "Paragraph \(paragraph.number) of \(page.paragraphCount): \(words)"
      }
  }

  private mutating func cite(_ number: Int?) -> [String] {
    guard let (catalogue, event) = event(number) else { return Self.noSuchAct }
    return [library.citation(of: event, in: .plain, catalogue: catalogue) ?? "Nothing to cite."]
  }

  private mutating func filter(_ query: String) -> [String] {
    let before = filters
    filters = query.isEmpty ? [] : [query]
    if case .failure(let refusal) = library.evaluation(of: listing) {
      filters = before
      return ["Column \(refusal.column): \(refusal.sentence)"]
    }
    return page(from: 0)
  }

  /// Actors, pairs or documents, a sentence or two each.
  private mutating func parties(_ subject: Listing.Subject) -> [String] {
    guard let result = evaluation(of: Listing(subject: subject, filters: filters, asOf: asOf))
    else { return [] }
    return result.rows(0..<result.plan.count).compactMap { row in
      switch row {
      case .actor(let actor):
        let last = actor.lastDay.isEmpty ? "" : ", last \(actor.lastDay): \(actor.last)"
        return "\(actor.name): \(actor.acts) acts, \(actor.receives) towards it\(last)."
          + actor.ledger.map { " \($0.label.withLargeInitial): \($0.text)." }.joined()
      case .pair(let pair):
        return "\(pair.one) and \(pair.other): \(pair.words) words, \(pair.deeds) deeds, "
          + "last contact \(pair.lastDay), \(pair.silence)."
          + pair.ledger.map { " \($0.label.withLargeInitial): \($0.text)." }.joined()
      case .document(let document):
        return "\(document.published), \(document.source): \(document.title). "
          + (document.acts == 1 ? "1 act." : "\(document.acts) acts.")
      default: return nil
      }
    }
  }

  private mutating func known(on text: String) -> [String] {
    if text.isEmpty {
      asOf = nil
    } else {
      guard let day = Moment.extent(of: text, today: library.all.knownOn)?.latest else {
        return ["\(text) is no date. Try 2025-05-11, or 11 may."]
      }
      asOf = day
    }
    return page(from: 0)
  }

  private mutating func questions() -> [String] {
    let listing = Listing(subject: .questions, filters: filters, asOf: asOf)
    guard let result = evaluation(of: listing) else { return [] }
    let outline = result.outline(keeping: nil)
    let rows = result.rows(0..<result.plan.count).compactMap { row -> String? in
      switch row {
      case .heading(let text): return text.isEmpty ? nil : text + ":"
      case .question(let question):
        let due = question.due.isEmpty || question.due == "no date" ? "" : ", due \(question.due)"
        let left = question.left.isEmpty ? "" : " (\(question.left))"
        let parts = [question.step.lowercased(), question.day, question.text]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ") + due + left + "."
      default: return nil
      }
    }
    return [outline.title ?? "Open questions"] + (rows.isEmpty ? [outline.remark ?? ""] : rows)
  }
}

extension Catalogue {
  /// An event as a sentence of its own, its flags in words.
  func spoken(_ event: Event) -> String {
    var sentences = [DayLabel.full(event.date), event.title(in: directory)]
    var notes = [event.sourceCount == 1 ? "1 source" : "\(event.sourceCount) sources"]
    if event.isMachineCoded { notes.append("machine-coded") }
    if !event.differs.isEmpty {
      notes.append(
        "they differ on the " + event.differs.map(\.kind.rawValue).joined(separator: ", ")
      )
    }
    if event.isDisputed { notes.append("the parties dispute it") }
    if event.status == .planned { notes.append("planned") }
    if let due = event.commitments.compactMap(\.term.due).first {
      notes.append("due \(DayLabel.full(due))")
    }
    sentences.append(notes.joined(separator: "; "))
    return sentences.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }.joined(separator: " ")
  }
}

extension String {
  /// The text with a large first letter.
  fileprivate var withLargeInitial: String { prefix(1).uppercased() + dropFirst() }
}
