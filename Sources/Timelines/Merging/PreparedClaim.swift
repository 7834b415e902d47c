internal import Chronology
internal import Documents

/// A claim with all that merging compares as sorted numbers.
struct PreparedClaim {
  /// The claim's place among the claims in canonical order.
  var claim: Int32
  /// Its document's rank by day of publication, then key.
  var document: Int32
  var ordinal: Int
  var family: MoveFamily
  var move: Move
  var phrase: Int32
  var type: EventType
  var status: EventStatus
  var actors: [Int32]
  var recipients: [Int32]
  var topics: [Int32]
  var keywords: [Int32]
  /// The words of each remark that carry meaning.
  var remarks: [[Int32]]
  var place: Int32?
  var span: Span
  /// The days within which the act is looked for in other reports.
  var window: ClosedRange<Int32>
  var precision: Precision
  var basis: ClaimDate.Basis
  /// Whether the actors are a group of which nobody says who belongs to it.
  var isOpen: Bool
  /// Whether the claim tells of a willingness rather than of an act done on a day.
  var isReadiness: Bool

  /// Whether another claim has the same verb and the same words after it.
  func saysTheSame(as other: PreparedClaim) -> Bool {
    move == other.move && phrase == other.phrase
  }

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
