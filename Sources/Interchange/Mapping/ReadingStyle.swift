import Chronology
import Timelines

/// How the fields of a kind of data are to be understood.
struct ReadingStyle: Sendable {
  /// What begins the identity of its records: "acled".
  var name: String
  /// How "11/05/2025" is read; `nil` where the data itself has to tell.
  var order: CalendarPhrase.NumericOrder?
  /// Whether a machine coded the data.
  var isMachineCoded = false
  /// Whether the order of the parties tells nothing of who acts towards whom.
  var isMutual = false
  /// What separates the items of a list.
  var separators: Set<Character> = [";", "\n"]
  /// What the types of the data mean, by their words in small letters.
  var kinds: [String: Kind] = [:]
  /// What every record is where no type says otherwise.
  var kind: Kind?
  /// What stands for nothing.
  var blanks: Set<String> = []

  /// What a type means.
  struct Kind: Sendable {
    var type: EventType
    var move: Move
    var phrase: String

    init(_ type: EventType, _ move: Move, _ phrase: String) {
      self.type = type
      self.move = move
      self.phrase = phrase
    }
  }

  /// What a word for a type means: one of the data's own, of PLOVER's, or one of our moves.
  func kind(of word: String) -> Kind? {
    let small = word.onOneLine.lowercased()
    if let own = kinds[small] { return own }
    if let type = EventType(rawValue: small.uppercased()) { return Self.plover[type] }
    return Move(rawValue: small).map { Kind($0.usualType, $0, small) }
  }

  private static let plover: [EventType: Kind] = [
    .agree: Kind(.agree, .agrees, "agrees"),
    .consult: Kind(.consult, .meets, "consults"),
    .support: Kind(.support, .supports, "gives support"),
    .concede: Kind(.concede, .yields, "yields"),
    .cooperate: Kind(.cooperate, .cooperates, "cooperates"),
    .aid: Kind(.aid, .aids, "gives aid"),
    .retreat: Kind(.retreat, .retreats, "retreats"),
    .request: Kind(.request, .demands, "makes a request"),
    .accuse: Kind(.accuse, .accuses, "makes an accusation"),
    .reject: Kind(.reject, .refuses, "refuses"),
    .threaten: Kind(.threaten, .threatens, "makes a threat"),
    .protest: Kind(.protest, .protests, "protests"),
    .sanction: Kind(.sanction, .sanctions, "imposes sanctions"),
    .mobilize: Kind(.mobilize, .mobilises, "mobilises"),
    .coerce: Kind(.coerce, .restricts, "uses coercion"),
    .assault: Kind(.assault, .attacks, "attacks"),
    .statement: Kind(.statement, .says, "makes a statement"),
  ]
}

extension Move {
  /// The type that acts of this move most often have.
  fileprivate var usualType: EventType {
    switch self {
    case .proposes, .offers, .promises, .agrees, .accepts, .signs: .agree
    case .meets, .speaks, .visits, .hosts, .invites, .mediates: .consult
    case .supports, .welcomes, .recognises, .thanks: .support
    case .demands, .conditions, .counters: .request
    case .threatens: .threaten
    case .refuses, .breaks, .withdraws: .reject
    case .accuses, .criticises: .accuse
    case .aids: .aid
    case .cooperates, .keeps: .cooperate
    case .releases, .retreats: .retreat
    case .yields: .concede
    case .strikes, .attacks, .kills, .occupies: .assault
    case .mobilises: .mobilize
    case .sanctions: .sanction
    case .expels, .detains, .restricts: .coerce
    case .protests: .protest
    case .says, .denies, .explains, .announces, .declares, .plans: .statement
    }
  }
}
