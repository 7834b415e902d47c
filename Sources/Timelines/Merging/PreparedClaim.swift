internal import Chronology
internal import Documents

/// A claim with all that merging compares as sorted numbers.
final class PreparedClaim {
  /// The claim's place among the claims in canonical order.
  let claim: Int32
  /// Its document's rank by day of publication, then key.
  let document: Int32
  let ordinal: Int
  let family: MoveFamily
  let move: Move
  let phrase: Int32
  let type: EventType
  let status: EventStatus
  let actors: [Int32]
  let recipients: [Int32]
  let topics: [Int32]
  let keywords: [Int32]
  /// The words of each remark that carry meaning.
  let remarks: [[Int32]]
  let place: Int32?
  let span: Span
  /// The days within which the act is looked for in other reports.
  let window: ClosedRange<Int32>
  let precision: Precision
  let basis: ClaimDate.Basis
  /// Whether the actors are a group of which nobody says who belongs to it.
  let isOpen: Bool
  /// Whether the claim tells of a willingness rather than of an act done on a day.
  let isReadiness: Bool

  init(
    claim: Int32,
    document: Int32,
    ordinal: Int,
    family: MoveFamily,
    move: Move,
    phrase: Int32,
    type: EventType,
    status: EventStatus,
    actors: [Int32],
    recipients: [Int32],
    topics: [Int32],
    keywords: [Int32],
    remarks: [[Int32]],
    place: Int32?,
    span: Span,
    window: ClosedRange<Int32>,
    precision: Precision,
    basis: ClaimDate.Basis,
    isOpen: Bool,
    isReadiness: Bool
  ) {
    self.claim = claim
    self.document = document
    self.ordinal = ordinal
    self.family = family
    self.move = move
    self.phrase = phrase
    self.type = type
    self.status = status
    self.actors = actors
    self.recipients = recipients
    self.topics = topics
    self.keywords = keywords
    self.remarks = remarks
    self.place = place
    self.span = span
    self.window = window
    self.precision = precision
    self.basis = basis
    self.isOpen = isOpen
    self.isReadiness = isReadiness
  }

  /// Whether another claim has the same verb and the same words after it.
  func saysTheSame(as other: PreparedClaim) -> Bool {
    move == other.move && phrase == other.phrase
  }

  /// Whether it tells that people come together.
  var isMeeting: Bool { move == .visits || move == .meets }

  /// Whether it tells that people come together in a place that it names.
  var isGathering: Bool { isMeeting && place != nil }

  /// Whether the text tells on what day the act was done.
  var isDated: Bool { basis != .published && precision <= .day }
}

/// Prepares claims for comparison and holds the tables that number their parts.
struct ClaimPreparation {
  private(set) var parties: PartyTable
  private var words = Interner<String>()
  private let documents: DocumentRanks

  init(documents: DocumentRanks, directory: any ActorDirectory) {
    self.documents = documents
    parties = PartyTable(directory: directory)
  }

  mutating func prepare(_ claim: Claim, at position: Int) -> PreparedClaim {
    let actors = numbers(of: claim.actors)
    return PreparedClaim(
      claim: Int32(position),
      document: documents.rank(of: claim.citation.document),
      ordinal: claim.ordinal,
      family: claim.move.family.union(Self.isCallForTalks(claim) ? .offer : []),
      move: claim.move,
      phrase: words.number(claim.phrase),
      type: claim.type,
      status: claim.status,
      actors: actors,
      recipients: numbers(of: claim.recipients),
      topics: claim.topics.map { words.number($0) }.sorted(),
      keywords: claim.keywords.map { words.number($0) }.sorted(),
      remarks: claim.remarks.map { remarkNumbers(of: $0) }.filter { !$0.isEmpty },
      place: claim.place.map { words.number($0) },
      span: claim.citation.span,
      window: documents.window(of: claim),
      precision: claim.date.edtf.precision,
      basis: claim.date.basis,
      isOpen: actors.isEmpty || actors.allSatisfy(parties.isOpenGroup),
      isReadiness: claim.isReadiness
    )
  }

  /// Whether a demand asks for nothing but to meet, which is an offer in other words.
  private static func isCallForTalks(_ claim: Claim) -> Bool {
    claim.move == .demands && !claim.topics.isEmpty
      && claim.topics.isSubset(of: ["talks", "visit"])
  }

  /// The word with a number.
  func word(_ number: Int32) -> String { words.values[Int(number)] }

  private mutating func numbers(of side: [Party]) -> [Int32] {
    var numbers = side.map { parties.number($0.actor) }
    numbers.sort()
    return numbers
  }

  private mutating func remarkNumbers(of remark: String) -> [Int32] {
    Set(RemarkWords.contentWords(of: remark).map { words.number($0) }).sorted()
  }
}

/// The words of a quotation.
enum RemarkWords {
  /// The words of a remark in order, lower-cased, without marks.
  static func words(of remark: String) -> [String] {
    remark.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words that carry meaning: four letters or more.
  static func contentWords(of remark: String) -> [String] {
    words(of: remark).filter { $0.utf8.count >= 4 }
  }
}
