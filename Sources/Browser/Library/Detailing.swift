import Canvas
import Chronology
import Documents
import Timelines

extension Catalogue {
  /// Everything that the pane tells of an event.
  func detail(_ event: Event) -> EventDetail {
    EventDetail(
      id: event.id,
      move: event.move.rawValue,
      date: DayLabel.full(event.date),
      title: title(event),
      sentence: sentence(event),
      brief: Self.brief(event),
      reports: event.claims.map(report),
      notes: notes(event),
      bonds: bonds(event)
    )
  }

  private func report(_ claim: Claim) -> EventDetail.Report {
    let document = document(claim.citation.document)
    let passage = document.map { Self.passage(of: claim, in: $0) }
    return EventDetail.Report(
      claim: claim.id,
      document: claim.citation.document,
      source: document.map(source) ?? "a document",
      published: document?.publicationDate.map { DayLabel.plain($0) },
      paragraph: claim.citation.paragraph,
      address: document?.metadata.url?.value,
      agency: claim.channel ?? document?.metadata.agency?.value,
      speaker: claim.speaker.map(fullName),
      passage: passage?.text ?? claim.citation.quote,
      marks: passage?.marks ?? [],
      pairings: Self.pairings(claim).map { pairing in
        guard let text = passage?.text else { return pairing }
        let expression = BoundedExpression.text(of: pairing.expression, in: text)
        return EventDetail.Pairing(expression: expression, reading: pairing.reading)
      }
    )
  }

  /// The sentence that holds a citation, and where in it the quoted words stand.
  private static func passage(
    of claim: Claim,
    in document: Document
  ) -> (text: String, marks: [Range<Int>]) {
    let cited = claim.citation.span
    let around = document.passages.filter { $0.span.overlaps(cited) }.map(\.span)
    let span = Span(
      around.map(\.start).min() ?? cited.start,
      around.map(\.end).max() ?? cited.end
    )
    let text = String(document.text[span])
    let remarks = claim.remarks.compactMap { Self.range(of: $0, in: text) }
    if !remarks.isEmpty { return (text, remarks) }
    guard cited.start >= span.start, cited.end <= span.end, cited != span else { return (text, []) }
    return (text, [cited.start - span.start..<cited.end - span.start])
  }

  /// Where some words stand in a text, in UTF-8 bytes.
  private static func range(of words: String, in text: String) -> Range<Int>? {
    let needle = Array(words.utf8)
    let bytes = Array(text.utf8)
    guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
    return (0...bytes.count - needle.count)
      .first { bytes[$0] == needle[0] && bytes[$0..<$0 + needle.count].elementsEqual(needle) }
      .map { $0..<$0 + needle.count }
  }

  static func pairings(_ claim: Claim) -> [EventDetail.Pairing] {
    var pairings: [EventDetail.Pairing] = []
    if let text = claim.date.text {
      pairings.append(.init(expression: text, reading: DayLabel.full(claim.date)))
    }
    for term in claim.terms {
      guard let due = term.due, let text = term.dueText else { continue }
      pairings.append(.init(expression: text, reading: "due " + DayLabel.full(due)))
    }
    return pairings
  }

  private static func brief(_ event: Event) -> [String] {
    var brief: [String] = []
    if !event.differs.isEmpty {
      brief.append(
        "sources differ in " + event.differs.map(\.kind.rawValue).joined(separator: ", ")
      )
    }
    if event.isDisputed { brief.append("disputed") }
    if event.status == .planned { brief.append("planned") }
    if event.status == .standing { brief.append("said again and again") }
    if event.isMachineCoded { brief.append("machine-coded") }
    return brief
  }

  private func notes(_ event: Event) -> [String] {
    var notes = event.coding?.remarks ?? []
    for difference in event.differs {
      let names = difference.accounts.map {
        difference.kind == .parties ? Self.once($0.text) : $0.text
      }
      let accounts = names.map(Self.quoted).joined(separator: " / ")
      notes.append("sources differ in \(difference.kind.rawValue): \(accounts)")
    }
    if event.isDisputed { notes.append("disputed: the parties accuse each other") }
    if event.hasDoubtfulQuote { notes.append("doubtful quote: its words are given otherwise") }
    for commitment in event.commitments {
      let due = commitment.term.due.map { ", due " + DayLabel.full($0) } ?? ""
      notes.append(
        "\(commitment.term.kind.rawValue): \(commitment.term.what)\(due) (\(commitment.status.rawValue))"
      )
    }
    if event.date.basis == .inferred {
      notes.append("no day is stated here: it is another act's, so inferred")
    }
    if event.date.basis == .published {
      notes.append("no day is stated: the day of publication is only a bound")
    }
    return notes
  }

  /// A list of names with each name once.
  private static func once(_ names: String) -> String {
    var seen: Set<Substring> = []
    let parts = names.split(separator: ",").map { $0.drop { $0 == " " } }
    return parts.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// Some words in quotation marks, of one line, without those that they bring along.
  private static func quoted(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let bare = line.drop { "\"\u{201C}\u{201D}".contains($0) }.reversed()
      .drop { "\"\u{201C}\u{201D}".contains($0) }.reversed()
    return "\"\(Printable(String(bare)).truncated(to: 60).text)\""
  }

  private func bonds(_ event: Event) -> [EventDetail.Bond] {
    let forward = event.relations.compactMap { relation in
      self[relation.event].map {
        EventDetail.Bond(kind: relation.kind.rawValue, event: $0.id, title: dated($0))
      }
    }
    let backward = register.relations(bearingOn: event.id).compactMap { relation in
      self[relation.event].map {
        EventDetail.Bond(kind: relation.kind.passive, event: $0.id, title: dated($0))
      }
    }
    return forward + backward
  }

  func dated(_ event: Event) -> String {
    DayLabel.short(event.date, in: scope) + " " + title(event)
  }

  /// What a claim of an event cites, the first where none is named.
  func reference(_ event: Event, claim id: ClaimID?) -> Reference? {
    guard let claim = event.claims.first(where: { $0.id == id }) ?? event.claims.first,
      let document = document(claim.citation.document)
    else { return nil }
    return Reference(claim.citation, of: document, speaker: claim.speaker.map(fullName))
  }
}

extension Relation.Kind {
  /// The relation seen from the other side: "answered by".
  var passive: String {
    switch self {
    case .answers: "answered by"
    case .accepts: "accepted by"
    case .refuses: "refused by"
    case .counters: "countered by"
    case .conditions: "made conditional by"
    case .fulfils: "fulfilled by"
    case .violates: "violated by"
    case .supersedes: "superseded by"
    }
  }
}
