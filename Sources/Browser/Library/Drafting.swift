import Canvas
import Chronology
import Documents
import Timelines

/// Why a part of an act can't be taken as typed.
struct Misreading: Error, Hashable {
  var part: EventDraft.Part
  /// What is wrong, as a sentence.
  var sentence: String
}

extension Catalogue {
  /// An act as a person may change it.
  func draft(of event: Event) -> EventDraft {
    var draft = EventDraft(event: event.id, heading: title(event))
    let time = event.date.minute.map { " " + DayLabel.clock($0) } ?? ""
    draft.day = DayLabel.full(event.date)
    draft[.date] = event.date.edtf.description + time
    draft[.parties] = WhoLabel.whole(summary(event, number: nil))
    draft[.verb] = event.move.rawValue
    draft[.title] = event.phrase
    draft.reports = event.claims.map { claim in
      let source = document(claim.citation.document).map { self.source($0) } ?? "a document"
      return "\(source), par. \(claim.citation.paragraph)"
    }
    return draft
  }

  /// A draft of an act made of words.
  func draft(of source: EventDraft.Source) -> EventDraft? {
    guard let document = document(source.document) else { return nil }
    let words = String(document.text[source.span]).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    var draft = EventDraft(event: nil, source: source, heading: "\"\(words)\"")
    draft[.date] = document.publicationDate?.description ?? ""
    draft[.verb] = Move.says.rawValue
    draft[.title] = Printable(words).truncated(to: 60).text
    return draft
  }

  /// What a part of an act means as typed.
  func change(
    _ part: EventDraft.Part,
    to text: String,
    of event: Event?
  ) throws(Misreading) -> Correction.Change {
    switch part {
    case .date:
      let (date, minute) = try date(text)
      return .date(date, minute: minute)
    case .parties:
      let (actors, recipients) = try parties(text, known: event)
      return .parties(actors: actors, recipients: recipients)
    case .verb:
      let (move, type) = try verb(text, of: event)
      return .verb(move, type)
    case .title: return .title(text)
    }
  }

  /// The act that a draft makes.
  func handmade(_ draft: EventDraft) throws(Misreading) -> HandmadeEvent? {
    guard let source = draft.source, let document = document(source.document) else { return nil }
    let (actors, recipients) = try parties(draft[.parties], known: nil)
    let (move, type) = try verb(draft[.verb], of: nil)
    let paragraph = document.passage(at: source.span)?.paragraph ?? 1
    return HandmadeEvent(
      citation: Citation(source.span, of: document, paragraph: paragraph),
      actors: actors,
      recipients: recipients,
      move: move,
      type: type,
      phrase: draft[.title],
      date: try date(draft[.date]).0
    )
  }

  /// "2025-05-11", "12 may", "2025-05-11 14:30".
  private func date(_ text: String) throws(Misreading) -> (EDTF, minute: Int?) {
    var words = text.split(separator: " ")
    var minute: Int?
    if let clock = words.last?.split(separator: ":"), clock.count == 2, words.count > 1,
      let hours = Int(clock[0]), let minutes = Int(clock[1]), (0..<24).contains(hours),
      (0..<60).contains(minutes)
    {
      minute = hours * 60 + minutes
      words.removeLast()
    }
    let phrase = words.joined(separator: " ")
    guard let date = try? CalendarPhrase(phrase, today: knownOn ?? CivilDate(dayNumber: 0)) else {
      throw Misreading(part: .date, sentence: "this is no date: 2025-05-11, 12 may, ../2025-05-11")
    }
    return (date.edtf, minute)
  }

  /// "Putin, Lavrov > Ukraine": those that the act names already stay who they are.
  private func parties(
    _ text: String,
    known event: Event?
  ) throws(Misreading) -> ([Party], [Party]) {
    let sides = text.split(separator: ">", omittingEmptySubsequences: false).map { side in
      side.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
    guard sides.count <= 2, let actors = sides.first, !sides.joined().isEmpty else {
      throw Misreading(part: .parties, sentence: "write who > whom, as in Rell, Anand > Ostra")
    }
    let known = (event?.actors ?? []) + (event?.recipients ?? [])
    func party(_ name: String) -> Party {
      if let party = known.first(where: { self.name($0).short == name }) { return party }
      let actor = directory.actors(named: name).first
      if let actor { return Party(actor.id, as: name) }
      let slug = name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
      return Party(ActorID(String(slug)), as: name)
    }
    return (actors.map(party), sides.dropFirst().first?.map(party) ?? [])
  }

  /// "offers", or "offers AGREE" where the type isn't the usual one.
  private func verb(_ text: String, of event: Event?) throws(Misreading) -> (Move, EventType) {
    let words = text.split(separator: " ").map { $0.lowercased() }
    guard (1...2).contains(words.count), let move = Move.named(words[0]) else {
      throw Misreading(part: .verb, sentence: "no such verb; Tab shows all: offers, demands, meets")
    }
    guard words.count == 2 else {
      let type = move == event?.move ? event?.type : nil
      return (move, type ?? move.typicalType)
    }
    guard let type = EventType(rawValue: words[1].uppercased()) else {
      throw Misreading(part: .verb, sentence: "no such type: AGREE, CONSULT, REQUEST, THREATEN, …")
    }
    return (move, type)
  }
}

extension Move {
  /// The move that a word names: "offers", or "offer".
  fileprivate static func named(_ word: String) -> Move? {
    Move(rawValue: word) ?? allCases.first { [word + "s", word + "es"].contains($0.rawValue) }
  }
}
