public import Chronology
internal import Documents

/// What identifies an event: the identifier of its first claim when first stored.
public struct EventID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The hexadecimal digits.
  public let description: String

  /// Takes an identifier that was made before.
  public init(stored: String) {
    description = stored
  }

  /// Hashes its last digits, which tell it from others as well as all of them.
  public func hash(into hasher: inout Hasher) { Digest.hash(description, into: &hasher) }

  /// Orders identifiers by their digits.
  public static func < (left: EventID, right: EventID) -> Bool {
    left.description < right.description
  }
}

/// One act, with every claim that reports it.
public struct Event: Hashable, Sendable, Identifiable {
  private var held: Held<Fields>

  private struct Fields: Hashable, Sendable {
    var id: EventID
    var actors: [Party]
    var recipients: [Party]
    var move: Move
    var type: EventType
    var mode: String?
    var auxiliary: Set<Auxiliary>
    var status: EventStatus
    var phrase: String
    var date: ClaimDate
    var place: String?
    var topics: Set<String>
    var commitments: [Commitment]
    var reported: EDTF?
    var claims: [Claim]
    var origins: [String]
    var differs: [Difference]
    var isDisputed: Bool
    var hasDoubtfulQuote: Bool
    var relations: [Relation]
    var coding: EventCoding?
  }

  /// What identifies the event.
  public var id: EventID {
    get { held.value.id }
    set { held.change { $0.id = newValue } }
  }
  /// Who acted.
  public var actors: [Party] {
    get { held.value.actors }
    set { held.change { $0.actors = newValue } }
  }
  /// Towards whom.
  public var recipients: [Party] {
    get { held.value.recipients }
    set { held.change { $0.recipients = newValue } }
  }
  /// What was done, as people read it.
  public var move: Move {
    get { held.value.move }
    set { held.change { $0.move = newValue } }
  }
  /// What was done, for comparison.
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
  /// What the row says after `who > whom`.
  public var phrase: String {
    get { held.value.phrase }
    set { held.change { $0.phrase = newValue } }
  }
  /// When it was done, by the best of its claims.
  public var date: ClaimDate {
    get { held.value.date }
    set { held.change { $0.date = newValue } }
  }
  /// Where.
  public var place: String? {
    get { held.value.place }
    set { held.change { $0.place = newValue } }
  }
  /// What it is about.
  public var topics: Set<String> {
    get { held.value.topics }
    set { held.change { $0.topics = newValue } }
  }
  /// What it leaves open.
  public var commitments: [Commitment] {
    get { held.value.commitments }
    set { held.change { $0.commitments = newValue } }
  }
  /// The first day on which a document reported it, where known.
  public var reported: EDTF? {
    get { held.value.reported }
    set { held.change { $0.reported = newValue } }
  }
  /// The claims, the fullest first.
  public var claims: [Claim] {
    get { held.value.claims }
    set { held.change { $0.claims = newValue } }
  }
  /// The independent origins of the claims: "Evening Post", "Herald/Reuters".
  public var origins: [String] {
    get { held.value.origins }
    set { held.change { $0.origins = newValue } }
  }
  /// In what its sources differ: "date", "number", "wording", "parties", "terms".
  public var differs: [Difference] {
    get { held.value.differs }
    set { held.change { $0.differs = newValue } }
  }
  /// Whether the parties accuse each other of it.
  public var isDisputed: Bool {
    get { held.value.isDisputed }
    set { held.change { $0.isDisputed = newValue } }
  }
  /// Whether a quotation is given otherwise, or stands against the sentence around it.
  public var hasDoubtfulQuote: Bool {
    get { held.value.hasDoubtfulQuote }
    set { held.change { $0.hasDoubtfulQuote = newValue } }
  }
  /// How it bears on other events.
  public var relations: [Relation] {
    get { held.value.relations }
    set { held.change { $0.relations = newValue } }
  }
  /// How event data codes it; `nil` for what was read from articles.
  public var coding: EventCoding? {
    get { held.value.coding }
    set { held.change { $0.coding = newValue } }
  }

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
    held = Held(
      Fields(
        id: id,
        actors: actors,
        recipients: recipients,
        move: move,
        type: type,
        mode: mode,
        auxiliary: auxiliary,
        status: status,
        phrase: phrase,
        date: date,
        place: place,
        topics: topics,
        commitments: commitments,
        reported: reported,
        claims: claims,
        origins: origins,
        differs: differs,
        isDisputed: isDisputed,
        hasDoubtfulQuote: hasDoubtfulQuote,
        relations: relations,
        coding: coding
      )
    )
  }
}

extension Event: CustomReflectable {
  /// The fields, wherever they lie.
  public var customMirror: Mirror { Mirror(reflecting: held.value) }
}
