import Chronology
import Documents
import Interchange
import Timelines

/// One event on a page: what was done, each claim with its passage, and what else it touches.
struct EventPage {
  private let event: Event
  private let timeline: any EventRegister
  private let tellsWhy: Bool

  /// Makes the page of an event.
  ///
  /// - Parameters:
  ///   - event: The event.
  ///   - timeline: The timeline that holds it.
  ///   - tellsWhy: Whether rules and the ground of each date are told.
  init(_ event: Event, in timeline: any EventRegister, tellsWhy: Bool) {
    self.event = event
    self.timeline = timeline
    self.tellsWhy = tellsWhy
  }

  /// The page's lines.
  ///
  /// - Parameter width: The terminal's columns; `nil` wraps nothing.
  /// - Returns: The lines from top to bottom.
  func lines(fitting width: Int?) -> [String] {
    let page = Prose(width: width)
    var lines = page.wrapped(event.title(in: timeline.directory))
    lines += page.wrapped(event.date.inWords)
    lines += page.wrapped(facts)
    lines += event.commitments.flatMap { page.wrapped(sentence(of: $0)) }
    lines += event.differs.flatMap { page.wrapped(sentence(of: $0)) }
    for remark in event.coding?.remarks ?? [] {
      lines += page.wrapped(remark.withLargeInitial + ".")
    }
    if event.isDisputed { lines += page.wrapped("Disputed: the parties accuse each other.") }
    if event.hasDoubtfulQuote { lines += page.wrapped("The quotation is doubtful.") }
    for (position, claim) in event.claims.enumerated() {
      lines.append("")
      lines += self.lines(of: claim, number: position + 1, on: page)
    }
    let relations = event.relations.compactMap(sentence)
    if !relations.isEmpty { lines += [""] + relations.flatMap { page.wrapped($0) } }
    return lines
  }

  private func lines(of claim: Claim, number: Int, on page: Prose) -> [String] {
    let document = timeline.document(claim.citation.document)
    var lines = page.wrapped("\(number) \(source(of: claim, in: document))")
    lines += page.wrapped(passage(of: claim, in: document), indent: 4)
    if tellsWhy {
      lines += page.wrapped(
        "read by rule “\(claim.rule)”: \(claim.move.rawValue), \(claim.type.rawValue); "
          + "date \(claim.date.edtf) \(claim.date.basis.rawValue)"
          + (claim.date.text.map { " from “\($0)”" } ?? ""),
        indent: 4
      )
    }
    return lines
  }

  /// Who brought the claim, when and where it stands: "Reuters, 2025-05-11, paragraph 3".
  private func source(of claim: Claim, in document: Document?) -> String {
    var parts = [document?.nameOfSource ?? "a document that is gone"]
    if let day = document?.publicationDate { parts.append(day.inEnglish(.wide)) }
    parts.append("paragraph \(claim.citation.paragraph)")
    if let agency = document?.metadata.agency?.value { parts.append("after \(agency)") }
    if let channel = claim.channel { parts.append("through \(channel)") }
    if let speaker = claim.speaker {
      parts.append("says \(Event.names([speaker], in: timeline.directory))")
    }
    return parts.joined(separator: ", ")
  }

  /// The passage that holds the quoted words, which stand between angle brackets.
  private func passage(of claim: Claim, in document: Document?) -> String {
    let span = claim.citation.span
    guard let document, let passage = document.passage(at: span), passage.span.contains(span) else {
      return claim.citation.quote
    }
    let before = document.text[Span(passage.span.start, span.start)]
    let after = document.text[Span(span.end, passage.span.end)]
    return before.isEmpty && after.isEmpty
      ? claim.citation.quote : "\(before)>>\(claim.citation.quote)<<\(after)"
  }

  private var facts: String {
    var parts = [event.move.rawValue, event.type.rawValue]
    if let quad = event.quadClass { parts.append(quad.rawValue) }
    if event.status != .current { parts.append(event.status.rawValue) }
    parts += Auxiliary.allCases.filter(event.auxiliary.contains).map(\.rawValue)
    parts.append(event.id.description)
    return parts.joined(separator: ", ")
  }

  private func sentence(of commitment: Commitment) -> String {
    let term = commitment.term
    var text = "\(term.kind.rawValue.withLargeInitial): \(term.what)"
    if !term.by.isEmpty { text += ", by \(names(term.by))" }
    if !term.to.isEmpty { text += ", towards \(names(term.to))" }
    if let due = term.due { text += ", due \(due.inEnglish(.wide))" }
    if let words = term.dueText { text += " (“\(words)”)" }
    return "\(text): \(commitment.status.rawValue)"
  }

  private func sentence(of difference: Difference) -> String {
    let accounts = difference.accounts.map { "“\($0.text)”" }.joined(separator: ", ")
    return "Sources differ in \(difference.kind.rawValue): \(accounts)"
  }

  private func sentence(of relation: Relation) -> String? {
    guard let other = timeline.event(relation.event) else { return nil }
    return "\(relation.kind.rawValue): \(other.date.edtf.inTable) "
      + "\(other.title(in: timeline.directory)) (\(other.id.description.prefix(8)))"
  }

  private func names(_ actors: [ActorID]) -> String {
    actors.map { timeline.directory[$0]?.shortName ?? $0.description }.joined(separator: ", ")
  }
}

extension ClaimDate {
  /// The date with what it rests on: "2025-05-12, as the text says: “Monday”".
  var inWords: String {
    let ground =
      switch basis {
      case .stated: "as the text says"
      case .resolved: "resolved against the document's own day"
      case .inferred: "inferred from another act"
      case .published: "no day told; bounded by the day of publication"
      }
    return "\(edtf.inEnglish(.wide).withLargeInitial), \(ground)" + (text.map { ": “\($0)”" } ?? "")
  }
}

extension Document {
  /// Who brought it out: its publisher, else its first author, else its file.
  var nameOfSource: String {
    metadata.publisher?.value ?? metadata.authors.first?.value ?? file
  }
}
