import Chronology
import Documents
import Timelines

/// An invented conflict: Valdia and Torgia quarrel, Merania mediates, others look on.
struct InventedDirectory: ActorDirectory {
  private let actors: [ActorID: Actor]

  init() {
    var actors: [Actor] = []
    for (slug, name, head, surname) in [
      ("VAL", "Valdia", "holt", "Holt"), ("TOR", "Torgia", "brandt", "Brandt"),
      ("MER", "Merania", "okoro", "Okoro"), ("SUN", "Sunda", "lindqvist", "Lindqvist"),
    ] {
      let state = ActorID(slug)
      actors.append(Actor(id: state, name: name, code: slug, kind: .state))
      actors.append(
        Actor(
          id: ActorID(slug + "GOV"),
          name: "Government of \(name)",
          code: slug + "GOV",
          kind: .government,
          affiliation: state
        )
      )
      actors.append(
        Actor(
          id: ActorID(head),
          name: "President \(surname)",
          shortName: surname,
          code: slug + "GOV",
          kind: .person,
          affiliation: state
        )
      )
    }
    actors.append(
      Actor(
        id: "vance-tor",
        name: "Foreign Minister Vance",
        code: "TORGOV",
        kind: .person,
        affiliation: "TOR"
      )
    )
    actors.append(
      Actor(
        id: "TORCVL",
        name: "Torgian people",
        code: "TORCVL",
        kind: .people,
        affiliation: "TOR"
      )
    )
    actors.append(
      Actor(id: "quill", name: "Quill", code: "TORGOV", kind: .person, affiliation: "TOR")
    )
    actors.append(
      Actor(id: "marsh", name: "Marsh", code: "TOROPP", kind: .person, affiliation: "TOR")
    )
    actors.append(
      Actor(id: "league", name: "League", code: "IGO", kind: .group, members: ["MER", "SUN"])
    )
    actors.append(Actor(id: "neighbours", name: "the neighbours", code: "IGO", kind: .group))
    self.actors = Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(id: ActorID) -> Actor? { actors[id] }

  /// Quill is a minister until the end of March 2031, then goes over to the opposition.
  func code(of id: ActorID, on day: CivilDate?) -> String? {
    guard id == "quill", let day, day.description > "2031-03-31" else { return actors[id]?.code }
    return "TOROPP"
  }

  func actors(named name: String) -> [Actor] {
    let wanted = name.lowercased()
    return actors.values
      .filter {
        [$0.name.lowercased(), $0.shortName.lowercased(), $0.id.description.lowercased()]
          .contains(wanted)
      }
      .sorted { $0.id < $1.id }
  }
}

/// Makes documents and the claims that they report, sentence by sentence.
struct Paper {
  var document: Document
  private(set) var claims: [Claim] = []
  private var sentences: [Span]

  init(
    _ publisher: String,
    published: String?,
    agency: String? = nil,
    sentences: [String],
    embeddedIn: DocumentKey? = nil
  ) throws {
    var spans: [Span] = []
    var text = ""
    for sentence in sentences {
      let start = text.utf8.count
      text += sentence + "\n"
      spans.append(Span(start, text.utf8.count - 1))
    }
    var metadata = Metadata()
    let evidence = Evidence(.frontMatter, text: publisher)
    metadata.publisher = Evidenced(publisher, from: evidence)
    metadata.published = try published.map { Evidenced(try EDTF($0), from: evidence) }
    metadata.agency = agency.map { Evidenced($0, from: evidence) }
    self.sentences = spans
    document = Document(
      file: "\(publisher).txt",
      text: DocumentText(text),
      metadata: metadata,
      passages: spans.enumerated().map { Passage(span: $1, paragraph: $0 + 1, role: .body) },
      embeddedIn: embeddedIn
    )
  }

  /// Reports an act in a sentence.
  mutating func report(
    sentence: Int,
    _ actors: [ActorID],
    _ move: Move,
    _ recipients: [ActorID] = [],
    type: EventType? = nil,
    _ phrase: String,
    on date: String? = nil,
    basis: ClaimDate.Basis = .resolved,
    dateText: String? = nil,
    minute: Int? = nil,
    status: EventStatus = .current,
    topics: Set<String> = [],
    keywords: Set<String> = [],
    place: String? = nil,
    terms: [Term] = [],
    isReadiness: Bool = false,
    remarks: [String] = []
  ) throws {
    let published = document.publicationDate?.extent.latest
    let claimDate =
      try date.map { ClaimDate(try EDTF($0), basis: basis, text: dateText, minute: minute) }
      ?? ClaimDate(EDTF(from: nil, to: published), basis: .published)
    claims.append(
      Claim(
        citation: Citation(sentences[sentence], of: document, paragraph: sentence + 1),
        ordinal: claims.count,
        actors: actors.map { Party($0, as: $0.description) },
        recipients: recipients.map { Party($0, as: $0.description) },
        move: move,
        type: type ?? move.usualType,
        status: status,
        phrase: phrase,
        topics: topics,
        keywords: keywords,
        date: claimDate,
        place: place,
        terms: terms,
        isReadiness: isReadiness,
        remarks: remarks,
        rule: "test"
      )
    )
  }
}

extension Move {
  /// The type that a test gives an act when it doesn't care.
  var usualType: EventType {
    switch self {
    case .offers, .proposes, .agrees, .accepts, .promises: .agree
    case .demands, .conditions, .invites: .request
    case .threatens: .threaten
    case .refuses: .reject
    case .welcomes, .supports: .support
    case .accuses, .criticises: .accuse
    case .strikes, .attacks: .assault
    case .meets, .speaks, .plans, .visits: .consult
    case .releases: .retreat
    default: .statement
    }
  }
}

/// A small generator of numbers, the same on every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// An act as a test tells it in a sentence.
struct Told {
  var actors: [ActorID]
  var move: Move
  var recipients: [ActorID] = []
  var phrase = "acts"
  var on: String?
  var dateText: String?
  var status = EventStatus.current
  var topics: Set<String> = []
  var keywords: Set<String> = []
  var place: String?
  var terms: [Term] = []
  var remarks: [String] = []
  var isReadiness = false

  init(_ actors: ActorID..., did move: Move) {
    self.actors = actors
    self.move = move
  }

  /// The same with some part set.
  func with<Value>(_ part: WritableKeyPath<Told, Value>, _ value: Value) -> Told {
    var told = self
    told[keyPath: part] = value
    return told
  }

  func to(_ recipients: ActorID...) -> Told { with(\.recipients, recipients) }
  func saying(_ phrase: String) -> Told { with(\.phrase, phrase) }
  func on(_ day: String) -> Told { with(\.on, day) }
  func about(_ topics: String...) -> Told { with(\.topics, Set(topics)) }
  func at(_ place: String) -> Told { with(\.place, place) }
  func under(_ terms: Term...) -> Told { with(\.terms, terms) }
}

extension Paper {
  /// A paper that tells acts one after another, a sentence each.
  init(_ publisher: String = "Herald", of day: String, telling acts: Told...) throws {
    let sentences = acts.indices.map { "Sentence \($0) of \(publisher) on \(day)." }
    try self.init(publisher, published: day, sentences: sentences)
    for (sentence, act) in acts.enumerated() {
      try report(
        sentence: sentence,
        act.actors,
        act.move,
        act.recipients,
        act.phrase,
        on: act.on,
        dateText: act.dateText,
        status: act.status,
        topics: act.topics,
        keywords: act.keywords,
        place: act.place,
        terms: act.terms,
        isReadiness: act.isReadiness,
        remarks: act.remarks
      )
    }
  }
}
