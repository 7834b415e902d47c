import Chronology
import Documents
import Timelines

extension PlainDialogue {
  var listing: Listing {
    var listing = Listing(subject: subject, filters: filters, asOf: asOf)
    listing.picks = library.annotations.picks
    return listing
  }

  mutating func evaluation(of listing: Listing? = nil) -> Evaluation? {
    // A dialogue can't correct a line that it has said: all has to be known before it speaks.
    library.makeReady()
    return try? library.evaluation(of: listing ?? self.listing).get()
  }

  mutating func page(from start: Int) -> [String] {
    guard let result = evaluation() else {
      return ["The filter is no query. f alone takes it off."]
    }
    let outline = result.outline(keeping: nil)
    guard outline.rows > 0 else { return [outline.spokenRemark ?? "Nothing to show."] }
    guard start < outline.rows else { return ["That was the last. l: from the first."] }
    position = start
    let end = min(start + Self.pageSize, outline.rows)
    let picked = subject == .picks ? " picked" : ""
    let fitting = filters.isEmpty ? "" : " that fit\(outline.events == 1 ? "s" : "") \(filterWords)"
    let day = (asOf ?? outline.knownOn).map { ", as known on \(DayLabel.full(EDTF($0)))" } ?? ""
    let remark = start == 0 ? outline.spokenRemark.map { [$0] } ?? [] : []
    return ["\(outline.events.counted("act"))\(picked)\(fitting)\(day)."] + remark
      + sentences(of: result, in: start..<end)
  }

  private var filterWords: String { filters.joined(separator: " and ") }

  /// What is left out where a filter holds; nothing where none does.
  private var filterNote: [String] {
    filters.isEmpty ? [] : ["Only what fits \(filterWords). f alone takes the filter off."]
  }

  func sentences(of result: Evaluation, in rows: Range<Int>) -> [String] {
    result.rows(rows).compactMap { row in
      switch row {
      case .event(let summary, _):
        guard let event = result.catalogue[summary.id] else { return nil }
        let number = summary.number.map { "\($0). " } ?? ""
        return number + result.catalogue.spoken(event)
      case .fold(let fold, _):
        return "Not listed: \(fold.words)."
      case .heading(let text): return text + ":"
      case .due(let due):
        let who = due.who.isEmpty ? "" : due.who + ", "
        return "\(DayLabel.full(due.day)), \(who)\(due.what) (\(due.fate))."
      case .gap(let text): return text.drop { $0 == "." || $0 == " " } + "."
      case .question, .actor, .pair, .period, .document: return nil
      }
    }
  }

  /// The act with a number of the list, or the one that was shown last.
  mutating func event(_ number: Int?) -> (Catalogue, Event)? {
    guard let result = evaluation() else { return nil }
    if let number, let event = result.event(numbered: number) {
      current = event.id
      return (result.catalogue, event)
    }
    guard number == nil, let current, let event = result.catalogue[current] else { return nil }
    return (result.catalogue, event)
  }

  mutating func list(_ subject: Listing.Subject) -> [String] {
    self.subject = subject
    return page(from: 0)
  }

  /// Lists from the first act of a day on, or from the nearest.
  mutating func go(to text: String) -> [String] {
    guard let result = evaluation(),
      let extent = Moment.extent(of: text, today: library.all.knownOn)
    else { return ["\"\(text)\" is no date. Try 2025-05-11, or 11 may."] }
    guard case .found(let row, let note) = result.seek(.date(extent), from: 0, scope: .all) else {
      return ["No act here has a date."]
    }
    return [note].compactMap(\.self) + page(from: row)
  }

  static let noSuchAct = ["There is no such act. l lists them with their numbers."]

  mutating func show(_ number: Int) -> [String] {
    guard let (catalogue, event) = event(number) else { return Self.noSuchAct }
    let detail = library.annotated(catalogue.detail(event))
    var lines = [catalogue.spoken(event)]
    lines += detail.annotations.map { $0.withLargeInitial + "." }
    for (place, report) in detail.reports.enumerated() {
      lines.append("\(report.credit(number: place + 1)), \(report.voice):")
      lines.append(report.passage.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      lines += report.pairings.map { "\"\($0.expression)\" is \($0.reading)." }
    }
    lines += detail.notes.map { $0.withLargeInitial + "." }
    lines += detail.bonds.map {
      "\($0.kind.withLargeInitial): \($0.title)."
    }
    return lines + ["r reads on in the document. c cites. b goes back to the list."]
  }

  mutating func read(_ number: Int?) -> [String] {
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

  mutating func cite(_ number: Int?) -> [String] {
    guard let (catalogue, event) = event(number) else { return Self.noSuchAct }
    return [library.citation(of: event, in: .plain, catalogue: catalogue) ?? "Nothing to cite."]
  }

  mutating func filter(_ query: String) -> [String] {
    let before = filters
    subject = .timeline
    filters = query.isEmpty ? [] : [query]
    if case .failure(let refusal) = library.evaluation(of: listing) {
      filters = before
      return ["Column \(refusal.column): \(refusal.sentence)"]
    }
    return page(from: 0)
  }

  /// Actors, pairs or documents, a sentence or two each.
  mutating func parties(_ subject: Listing.Subject) -> [String] {
    guard let result = evaluation(of: Listing(subject: subject, filters: filters, asOf: asOf))
    else { return [] }
    let rows = result.rows(0..<result.plan.count).compactMap { row -> String? in
      switch row {
      case .actor(let actor):
        let last = actor.lastDay.isEmpty ? "" : ", last \(actor.lastDay): \(actor.last)"
        return "\(actor.name): \(actor.acts.counted("act")), \(actor.receives) towards it\(last)."
          + actor.ledger.map { " \($0.label.withLargeInitial): \($0.text)." }.joined()
      case .pair(let pair):
        return "\(pair.one) and \(pair.other): \(pair.words) words, \(pair.deeds) deeds, "
          + "last contact \(pair.lastDay), \(pair.silence)."
          + pair.ledger.map { " \($0.label.withLargeInitial): \($0.text)." }.joined()
      case .document(let document):
        return "\(document.published), \(document.source): \(document.title). "
          + "\(document.acts.counted("act"))."
      default: return nil
      }
    }
    return filterNote
      + (rows.isEmpty ? [result.outline(keeping: nil).spokenRemark ?? "Nothing to show."] : rows)
  }

  mutating func known(on text: String) -> [String] {
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

  mutating func questions() -> [String] {
    let listing = Listing(subject: .questions, filters: filters, asOf: asOf)
    guard let result = evaluation(of: listing) else { return [] }
    let outline = result.outline(keeping: nil)
    let rows = result.rows(0..<result.plan.count).compactMap { row -> String? in
      switch row {
      case .heading(let text): return text.isEmpty ? nil : text + ":"
      case .question(let question): return sentence(question, in: result.catalogue)
      default: return nil
      }
    }
    return ["\(outline.title ?? "Open questions")."] + filterNote
      + (rows.isEmpty ? [outline.spokenRemark ?? ""] : rows)
  }

  /// A line about what is open as a sentence of its own: no letters for countries, the day in full.
  private func sentence(_ question: QuestionSummary, in catalogue: Catalogue) -> String {
    let step = question.step.lowercased().withLargeInitial
    switch question.step {
    case "":
      let due = question.due.isEmpty || question.due == "no date" ? "" : ", due \(question.due)"
      let left = question.left.isEmpty ? "" : " (\(question.left))"
      return question.text + due + left + "."
    case "turn", "then": return "\(step): \(question.text)."
    default:
      guard let event = catalogue[question.event] else { return "\(step): \(question.text)." }
      let condition = question.isCondition ? ", as a condition" : ""
      let title = event.title(in: catalogue.directory)
      return "\(step)\(condition), \(DayLabel.full(event.date)): \(title)."
    }
  }
}
