public import Chronology

/// What identifies an event: the identifier of its first claim when first stored.
public struct EventID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The hexadecimal digits.
  public let description: String

  /// Takes an identifier that was made before.
  public init(stored: String) {
    description = stored
  }

  /// Orders identifiers by their digits.
  public static func < (left: EventID, right: EventID) -> Bool {
    left.description < right.description
  }
}

/// One act, with every claim that reports it.
public struct Event: Hashable, Sendable, Identifiable {
  /// What identifies the event.
  public var id: EventID
  /// Who acted.
  public var actors: [Party]
  /// Towards whom.
  public var recipients: [Party]
  /// What was done, as people read it.
  public var move: Move
  /// What was done, for comparison.
  public var type: EventType
  /// The PLOVER mode, where one applies.
  public var mode: String?
  /// What keeps it from being a plain act.
  public var auxiliary: Set<Auxiliary>
  /// Whether it is current, planned, background, or a standing position.
  public var status: EventStatus
  /// What the row says after `who > whom`.
  public var phrase: String
  /// When it was done, by the best of its claims.
  public var date: ClaimDate
  /// Where.
  public var place: String?
  /// What it is about.
  public var topics: Set<String>
  /// What it leaves open.
  public var commitments: [Commitment]
  /// The first day on which a document reported it, where known.
  public var reported: EDTF?
  /// The claims, the fullest first.
  public var claims: [Claim]
  /// The independent origins of the claims: "Evening Post", "Herald/Reuters".
  public var origins: [String]
  /// In what its sources differ: "date", "number", "wording", "parties", "terms".
  public var differs: [Difference]
  /// Whether the parties accuse each other of it.
  public var isDisputed: Bool
  /// Whether a quotation is given otherwise, or stands against the sentence around it.
  public var hasDoubtfulQuote: Bool
  /// How it bears on other events.
  public var relations: [Relation]
  /// How event data codes it; `nil` for what was read from articles.
  public var coding: EventCoding?

  /// Makes an event.
  public init(
    id: EventID,
    actors: [Party],
    recipients: [Party],
    move: Move,
    type: EventType,
    mode: String? = nil,
    auxiliary: Set<Auxiliary> = [],
    status: EventStatus = .current,
    phrase: String,
    date: ClaimDate,
    place: String? = nil,
    topics: Set<String> = [],
    commitments: [Commitment] = [],
    reported: EDTF? = nil,
    claims: [Claim],
    origins: [String] = [],
    differs: [Difference] = [],
    isDisputed: Bool = false,
    hasDoubtfulQuote: Bool = false,
    relations: [Relation] = [],
    coding: EventCoding? = nil
  ) {
    self.id = id
    self.actors = actors
    self.recipients = recipients
    self.move = move
    self.type = type
    self.mode = mode
    self.auxiliary = auxiliary
    self.status = status
    self.phrase = phrase
    self.date = date
    self.place = place
    self.topics = topics
    self.commitments = commitments
    self.reported = reported
    self.claims = claims
    self.origins = origins
    self.differs = differs
    self.isDisputed = isDisputed
    self.hasDoubtfulQuote = hasDoubtfulQuote
    self.relations = relations
    self.coding = coding
  }
}

/// How one event bears on another.
public struct Relation: Hashable, Sendable {
  /// The kinds of relation.
  public enum Kind: String, CaseIterable, Sendable {
    /// From a plain answer to the end of an earlier promise.
    case answers, accepts, refuses, counters, conditions, fulfils, violates, supersedes
  }

  /// The kind.
  public var kind: Kind
  /// The other event.
  public var event: EventID

  /// Makes a relation.
  public init(_ kind: Kind, _ event: EventID) {
    self.kind = kind
    self.event = event
  }
}

/// Where the sources of one event part ways.
public struct Difference: Hashable, Sendable {
  /// In what they part.
  public enum Kind: String, CaseIterable, Comparable, Sendable {
    /// The day, a number, the words, who was party to it, or what was asked for.
    case date, number, wording, parties, terms

    /// Orders kinds as listed.
    public static func < (left: Kind, right: Kind) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
  }

  /// In what they part.
  public var kind: Kind
  /// The accounts: what each says, and the claim that says it.
  public var accounts: [Account]

  /// One side of a difference.
  public struct Account: Hashable, Sendable {
    /// What it says: "by or on May 12".
    public var text: String
    /// The claim that says it.
    public var claim: ClaimID

    /// Makes an account.
    public init(_ text: String, claim: ClaimID) {
      self.text = text
      self.claim = claim
    }
  }

  /// Makes a difference.
  public init(_ kind: Kind, accounts: [Account]) {
    self.kind = kind
    self.accounts = accounts
  }
}

/// Something open between parties: a term of an event with what became of it.
public struct Commitment: Hashable, Sendable {
  /// What became of it.
  public enum Status: String, CaseIterable, Sendable {
    /// Waiting, answered with a condition, done, not done in time, turned down, overtaken.
    case open, countered, kept, missed, refused, lapsed
  }

  /// One step of its fate.
  public struct Step: Hashable, Sendable {
    /// The status from then on.
    public var status: Status
    /// The event that decided it; `nil` where only time passed.
    public var decidedBy: EventID?
    /// The day since which this is known.
    public var knownSince: CivilDate?

    /// Makes a step.
    public init(_ status: Status, decidedBy: EventID? = nil, knownSince: CivilDate? = nil) {
      self.status = status
      self.decidedBy = decidedBy
      self.knownSince = knownSince
    }
  }

  /// What is open.
  public var term: Term
  /// Its fate in order; the last step is the status now.
  public var steps: [Step]

  /// Makes a commitment.
  public init(_ term: Term, steps: [Step] = [Step(.open)]) {
    self.term = term
    self.steps = steps
  }

  /// What is known of it now.
  public var status: Status { steps.last?.status ?? .open }
}
