public import Chronology
public import Documents

/// An actor as a passage names it.
public struct Party: Hashable, Sendable {
  /// Who is meant.
  public var actor: ActorID
  /// The form as written: "the Kremlin chief".
  public var form: String

  /// Makes a party.
  public init(_ actor: ActorID, as form: String) {
    self.actor = actor
    self.form = form
  }
}

/// What identifies a claim: a hash of its document's key, quote, type and parties.
public struct ClaimID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The hexadecimal digits.
  public let description: String

  /// Takes an identifier that was made before.
  public init(stored: String) {
    description = stored
  }

  /// Orders identifiers by their digits.
  public static func < (left: ClaimID, right: ClaimID) -> Bool {
    left.description < right.description
  }
}

/// One report of an act by one passage of one document.
public struct Claim: Hashable, Sendable, Identifiable {
  /// What identifies the claim.
  public var id: ClaimID
  /// The words that report it.
  public var citation: Citation
  /// Its place among the claims of its document, in the order of telling.
  public var ordinal: Int

  /// Who acts.
  public var actors: [Party]
  /// Towards whom.
  public var recipients: [Party]
  /// What is done, as people read it.
  public var move: Move
  /// What is done, for comparison.
  public var type: EventType
  /// The PLOVER mode, where one applies.
  public var mode: String?
  /// What keeps it from being a plain act.
  public var auxiliary: Set<Auxiliary>
  /// Whether it is current, planned, background, or a standing position.
  public var status: EventStatus

  /// What the row says after `who > whom`: "offers direct talks in Istanbul".
  public var phrase: String
  /// What the act is about, as slugs of a closed vocabulary: "ceasefire", "talks".
  public var topics: Set<String>
  /// The heads of its object and complement, lower-cased: what merging compares.
  public var keywords: Set<String>
  /// When it was done.
  public var date: ClaimDate
  /// Where it was done or is to be done.
  public var place: String?
  /// What it commits somebody to, if anything.
  public var terms: [Term]
  /// Whether it tells only that its actors are willing: "is ready to talk".
  public var isReadiness: Bool
  /// The words quoted from the speaker inside the citation, without the marks.
  public var remarks: [String]

  /// Who asserts it, where that isn't the document's author.
  public var speaker: Party?
  /// The channel: an agency, a broadcaster, a social network.
  public var channel: String?
  /// The rule that read it.
  public var rule: String
  /// How far the reading can be trusted, 0 to 1.
  public var confidence: Double

  /// Makes a claim; its identifier follows from document, quote, type and parties.
  public init(
    citation: Citation,
    ordinal: Int,
    actors: [Party],
    recipients: [Party],
    move: Move,
    type: EventType,
    mode: String? = nil,
    auxiliary: Set<Auxiliary> = [],
    status: EventStatus = .current,
    phrase: String,
    topics: Set<String> = [],
    keywords: Set<String> = [],
    date: ClaimDate,
    place: String? = nil,
    terms: [Term] = [],
    isReadiness: Bool = false,
    remarks: [String] = [],
    speaker: Party? = nil,
    channel: String? = nil,
    rule: String,
    confidence: Double = 1
  ) {
    self.citation = citation
    self.ordinal = ordinal
    self.actors = actors
    self.recipients = recipients
    self.move = move
    self.type = type
    self.mode = mode
    self.auxiliary = auxiliary
    self.status = status
    self.phrase = phrase
    self.topics = topics
    self.keywords = keywords
    self.date = date
    self.place = place
    self.terms = terms
    self.isReadiness = isReadiness
    self.remarks = remarks
    self.speaker = speaker
    self.channel = channel
    self.rule = rule
    self.confidence = confidence
    let parties = [actors, recipients].map { side in
      side.map(\.actor.description).sorted().joined(separator: "+")
    }
    let identity =
      [citation.document.description, citation.quote, type.rawValue] + parties
    id = ClaimID(
      stored: String(Digest.sha256(identity.joined(separator: "\u{1F}")).prefix(32))
    )
  }
}

/// Where an act stands between past and future.
public enum EventStatus: String, CaseIterable, Sendable {
  /// Done; still to be done; done long before; or a position repeatedly held.
  case current, planned, background, standing
}

/// Something that a claim leaves open: a deadline, a condition, a meeting to be held.
public struct Term: Hashable, Sendable {
  /// What kind of thing is open.
  public enum Kind: String, CaseIterable, Sendable {
    /// A date by which, a condition under which, a meeting at which, a consequence.
    case deadline, condition, meeting, promise, threat, demand
  }

  /// The kind.
  public var kind: Kind
  /// What is to be done, in a few words: "stop fire for 30 days".
  public var what: String
  /// When it falls due, where told.
  public var due: EDTF?
  /// The words that tell when, as written: "by or on May 12".
  public var dueText: String?
  /// Who has to act.
  public var by: [ActorID]
  /// Towards whom.
  public var to: [ActorID]
  /// What it is about, where that is less than the whole claim: a condition's own topics.
  public var topics: Set<String>

  /// Makes a term.
  public init(
    _ kind: Kind,
    what: String,
    due: EDTF? = nil,
    dueText: String? = nil,
    by: [ActorID] = [],
    to: [ActorID] = [],
    topics: Set<String> = []
  ) {
    self.kind = kind
    self.what = what
    self.due = due
    self.dueText = dueText
    self.by = by
    self.to = to
    self.topics = topics
  }
}
