internal import Chronology
internal import Documents
internal import Timelines

/// Corrections as the texts that entries keep and share: a line a fact, a tab between its parts.
enum CorrectionText {
  /// The kind of entry that a change is, and what it says.
  static func entry(of change: Correction.Change) -> (kind: NotebookEntry.Kind, value: String) {
    switch change {
    case .date(let date, let minute):
      (.date, minute.map { "\(date)\t\($0)" } ?? date.description)
    case .parties(let actors, let recipients): (.parties, lines(actors, recipients))
    case .verb(let move, let type): (.verb, "\(move.rawValue)\t\(type.rawValue)")
    case .title(let title): (.title, title)
    case .hidden: (.hide, "")
    case .joined(let other): (.join, other.description)
    case .split(let claims): (.split, claims.map(\.description).joined(separator: "\t"))
    case .made(let made): (.made, lines(made))
    }
  }

  /// The change that an entry says, or `nil` where it says none that this program knows.
  static func change(_ kind: NotebookEntry.Kind, _ value: String) -> Correction.Change? {
    switch kind {
    case .pick, .place, .note, .check, .view: nil
    case .date:
      fields(value).first.flatMap { try? EDTF($0) }
        .map { .date($0, minute: fields(value).dropFirst().first.flatMap { Int($0) }) }
    case .parties:
      .parties(actors: parties("actor", in: value), recipients: parties("recipient", in: value))
    case .verb: verb(fields(value)).map { .verb($0.0, $0.1) }
    case .title: .title(value)
    case .hide: .hidden
    case .join: .joined(EventID(stored: value))
    case .split: .split(fields(value).map { ClaimID(stored: $0) })
    case .made: made(value).map { .made($0) }
    }
  }

  private static func fields(_ line: some StringProtocol) -> [String] {
    let tab: Character = "\t"
    return String(line).split(separator: tab, omittingEmptySubsequences: false).map { String($0) }
  }

  /// Keeps a text within its field.
  private static func field(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  private static func lines(_ actors: [Party], _ recipients: [Party]) -> String {
    [("actor", actors), ("recipient", recipients)].flatMap { name, parties in
      parties.map { "\(name)\t\(field($0.actor.description))\t\(field($0.form))" }
    }
    .joined(separator: "\n")
  }

  private static func parties(_ name: String, in value: String) -> [Party] {
    value.split(separator: "\n").map { fields($0) }
      .filter { $0.count == 3 && $0[0] == name }
      .map { Party(ActorID($0[1]), as: $0[2]) }
  }

  private static func verb(_ fields: [String]) -> (Move, EventType)? {
    guard fields.count == 2, let move = Move(rawValue: fields[0]),
      let type = EventType(rawValue: fields[1])
    else { return nil }
    return (move, type)
  }

  private static func lines(_ made: HandmadeEvent) -> String {
    let citation = made.citation
    let facts: [(String, String)] = [
      ("date", made.date.description), ("move", made.move.rawValue), ("type", made.type.rawValue),
      ("phrase", made.phrase), ("document", citation.document.description),
      ("start", String(citation.span.start)), ("end", String(citation.span.end)),
      ("paragraph", String(citation.paragraph)), ("quote", citation.quote),
    ]
    return facts.map { "\($0)\t\(field($1))" }.joined(separator: "\n") + "\n"
      + lines(made.actors, made.recipients)
  }

  private static func made(_ value: String) -> HandmadeEvent? {
    let facts = Dictionary(
      value.split(separator: "\n").map { fields($0) }.filter { $0.count == 2 }
        .map { ($0[0], $0[1]) },
      uniquingKeysWith: { first, _ in first }
    )
    guard let date = facts["date"].flatMap({ try? EDTF($0) }),
      let (move, type) = verb([facts["move"] ?? "", facts["type"] ?? ""]),
      let phrase = facts["phrase"], let key = facts["document"], let quote = facts["quote"],
      let start = facts["start"].flatMap({ Int($0) }), let end = facts["end"].flatMap({ Int($0) }),
      start >= 0, end > start
    else { return nil }
    return HandmadeEvent(
      citation: Citation(
        stored: Span(start, end),
        in: DocumentKey(stored: key),
        quote: quote,
        paragraph: facts["paragraph"].flatMap { Int($0) } ?? 1
      ),
      actors: parties("actor", in: value),
      recipients: parties("recipient", in: value),
      move: move,
      type: type,
      phrase: phrase,
      date: date
    )
  }
}

extension Citation {
  /// Takes a citation that was made before.
  init(
    stored span: Span,
    in key: DocumentKey,
    quote: String,
    prefix: String = "",
    suffix: String = "",
    paragraph: Int
  ) {
    var document = Document(file: "", text: DocumentText(""), passages: [])
    document.key = key
    self.init(span, of: document, paragraph: paragraph)
    self.quote = quote
    self.prefix = prefix
    self.suffix = suffix
  }
}
