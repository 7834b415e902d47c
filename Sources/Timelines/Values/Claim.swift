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

  /// Hashes its last digits, which tell it from others as well as all of them.
  public func hash(into hasher: inout Hasher) { Digest.hash(description, into: &hasher) }

  /// Orders identifiers by their digits.
  public static func < (left: ClaimID, right: ClaimID) -> Bool {
    left.description < right.description
  }
}

/// One report of an act by one passage of one document.
public struct Claim: Hashable, Sendable, Identifiable {
  private var held: Held<Fields>

  private struct Fields: Hashable, Sendable {
    var id: ClaimID
    var citation: Citation
    var ordinal: Int
    var actors: [Party]
    var recipients: [Party]
    var move: Move
    var type: EventType
    var mode: String?
    var auxiliary: Set<Auxiliary>
    var status: EventStatus
    var phrase: String
    var topics: Set<String>
    var keywords: Set<String>
    var date: ClaimDate
    var place: String?
    var terms: [Term]
    var isReadiness: Bool
    var remarks: [String]
    var speaker: Party?
    var channel: String?
    var rule: String
    var confidence: Double
  }

  /// What identifies the claim.
  public var id: ClaimID {
    get { held.value.id }
    set { held.change { $0.id = newValue } }
  }
  /// The words that report it.
  public var citation: Citation {
    get { held.value.citation }
    set { held.change { $0.citation = newValue } }
  }
  /// Its place among the claims of its document, in the order of telling.
  public var ordinal: Int {
    get { held.value.ordinal }
    set { held.change { $0.ordinal = newValue } }
  }

  /// Who acts.
  public var actors: [Party] {
    get { held.value.actors }
    set { held.change { $0.actors = newValue } }
  }
  /// Towards whom.
  public var recipients: [Party] {
    get { held.value.recipients }
    set { held.change { $0.recipients = newValue } }
  }
  /// What is done, as people read it.
  public var move: Move {
    get { held.value.move }
    set { held.change { $0.move = newValue } }
  }
  /// What is done, for comparison.
  public var type: EventType {
    get { held.value.type }
    set { held.change { $0.type = newValue } }
  }
  /// The PLOVER mode, where one applies.
  public var mode: String? {
    get { held.value.mode }
    set { held.change { $0.mode = newValue } }
  }
  /// What keeps it from being a plain act.
  public var auxiliary: Set<Auxiliary> {
    get { held.value.auxiliary }
    set { held.change { $0.auxiliary = newValue } }
  }
  /// Whether it is current, planned, background, or a standing position.
  public var status: EventStatus {
    get { held.value.status }
    set { held.change { $0.status = newValue } }
  }

  /// What the row says after `who > whom`: "offers direct talks in Istanbul".
  public var phrase: String {
    get { held.value.phrase }
    set { held.change { $0.phrase = newValue } }
  }
  /// What the act is about, as slugs of a closed vocabulary: "ceasefire", "talks".
  public var topics: Set<String> {
    get { held.value.topics }
    set { held.change { $0.topics = newValue } }
  }
  /// The heads of its object and complement, lower-cased: what merging compares.
  public var keywords: Set<String> {
    get { held.value.keywords }
    set { held.change { $0.keywords = newValue } }
  }
  /// When it was done.
  public var date: ClaimDate {
    get { held.value.date }
    set { held.change { $0.date = newValue } }
  }
  /// Where it was done or is to be done.
  public var place: String? {
    get { held.value.place }
    set { held.change { $0.place = newValue } }
  }
  /// What it commits somebody to, if anything.
  public var terms: [Term] {
    get { held.value.terms }
    set { held.change { $0.terms = newValue } }
  }
  /// Whether it tells only that its actors are willing: "is ready to talk".
  public var isReadiness: Bool {
    get { held.value.isReadiness }
    set { held.change { $0.isReadiness = newValue } }
  }
  /// The words quoted from the speaker inside the citation, without the marks.
  public var remarks: [String] {
    get { held.value.remarks }
    set { held.change { $0.remarks = newValue } }
  }

  /// Who asserts it, where that isn't the document's author.
  public var speaker: Party? {
    get { held.value.speaker }
    set { held.change { $0.speaker = newValue } }
  }
  /// The channel: an agency, a broadcaster, a social network.
  public var channel: String? {
    get { held.value.channel }
    set { held.change { $0.channel = newValue } }
  }
  /// The rule that read it.
  public var rule: String {
    get { held.value.rule }
    set { held.change { $0.rule = newValue } }
  }
  /// How far the reading can be trusted, 0 to 1.
  public var confidence: Double {
    get { held.value.confidence }
    set { held.change { $0.confidence = newValue } }
  }

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
    let parties = [actors, recipients].map { side in
      side.map(\.actor.description).sorted().joined(separator: "+")
    }
    let identity =
      [citation.document.description, citation.quote, type.rawValue] + parties
    let id = ClaimID(
      stored: String(Digest.sha256(identity.joined(separator: "\u{1F}")).prefix(32))
    )
    held = Held(
      Fields(
        id: id,
        citation: citation,
        ordinal: ordinal,
        actors: actors,
        recipients: recipients,
        move: move,
        type: type,
        mode: mode,
        auxiliary: auxiliary,
        status: status,
        phrase: phrase,
        topics: topics,
        keywords: keywords,
        date: date,
        place: place,
        terms: terms,
        isReadiness: isReadiness,
        remarks: remarks,
        speaker: speaker,
        channel: channel,
        rule: rule,
        confidence: confidence
      )
    )
  }
}

extension Claim: CustomReflectable {
  /// The fields, wherever they lie.
  public var customMirror: Mirror { Mirror(reflecting: held.value) }
}
