import Chronology
import Documents
import Timelines

/// The states of some invented conflicts, each with a government and two people.
struct InventedStates: ActorDirectory {
  private let actors: [ActorID: Actor]
  /// The actors of each conflict: four states, their governments and people.
  let conflicts: [[ActorID]]

  init(conflicts count: Int) {
    var actors: [ActorID: Actor] = [:]
    var conflicts: [[ActorID]] = []
    for conflict in 0..<count {
      var parties: [ActorID] = []
      for state in 0..<4 {
        let id = ActorID("S\(conflict)-\(state)")
        actors[id] = Actor(id: id, name: "State \(conflict) \(state)", code: "\(id)", kind: .state)
        parties.append(id)
        for (number, kind) in [Actor.Kind.government, .person, .person].enumerated() {
          let other = ActorID("\(id)-\(number)")
          actors[other] = Actor(
            id: other,
            name: "Actor \(number) of \(id)",
            code: "\(id)GOV",
            kind: kind,
            affiliation: id
          )
          parties.append(other)
        }
      }
      conflicts.append(parties)
    }
    self.actors = actors
    self.conflicts = conflicts
  }

  subscript(id: ActorID) -> Actor? { actors[id] }

  func actors(named name: String) -> [Actor] { [] }
}

/// Claims of invented papers on invented conflicts: each act is told by about three of them, in
/// other words, with or without its day.
struct InventedClaims {
  let directory: InventedStates
  private(set) var documents: [Document] = []
  private(set) var claims: [Claim] = []
  private var dice: Dice

  /// Makes claims of some conflicts, twelve a paper, a hundred papers a day.
  init(count: Int, conflicts: Int = 20) {
    directory = InventedStates(conflicts: conflicts)
    dice = Dice(seed: UInt64(count))
    let day = CivilDate(year: 2031, month: 1, day: 1)?.dayNumber ?? 0
    var told: [Act] = []
    while claims.count < count {
      let today = day + documents.count / 100
      if documents.count % 100 == 0 { told = (0..<400).map { _ in act(on: today, conflicts) } }
      report(told, on: today)
    }
  }

  /// An act that papers tell.
  private struct Act {
    var actors: [ActorID]
    var recipients: [ActorID]
    var move: Move
    var topic: String
    var words: [String]
    var day: Int
  }

  private static let moves: [Move] = [
    .offers, .demands, .refuses, .accepts, .welcomes, .says, .says, .accuses, .meets, .strikes,
    .promises, .threatens, .conditions, .speaks,
  ]
  private static let topics = [
    "talks", "ceasefire", "prisoners", "sanctions", "territory", "aid", "border", "troops",
  ]

  private mutating func act(on day: Int, _ conflicts: Int) -> Act {
    let parties = directory.conflicts[dice.number(below: conflicts)]
    let actor = dice.number(below: parties.count)
    let other = (actor + 4 + dice.number(below: 8)) % parties.count
    return Act(
      actors: [parties[actor]],
      recipients: dice.number(below: 3) == 0 ? [] : [parties[other]],
      move: Self.moves[dice.number(below: Self.moves.count)],
      topic: Self.topics[dice.number(below: Self.topics.count)],
      words: (0..<3).map { _ in "word\(dice.number(below: 500))" },
      day: day
    )
  }

  private mutating func report(_ told: [Act], on day: Int) {
    let number = documents.count
    var text = ""
    var spans: [Span] = []
    for sentence in 0..<12 {
      let start = text.utf8.count
      text += "Sentence \(sentence) of paper \(number).\n"
      spans.append(Span(start, text.utf8.count - 1))
    }
    var metadata = Metadata()
    metadata.published = Evidenced(
      EDTF(CivilDate(dayNumber: day)),
      from: Evidence(.frontMatter, text: "")
    )
    let document = Document(
      file: "paper-\(number).txt",
      text: DocumentText(text),
      metadata: metadata,
      passages: spans.enumerated().map { Passage(span: $1, paragraph: $0 + 1, role: .body) }
    )
    documents.append(document)
    for (sentence, span) in spans.enumerated() {
      let act = told[dice.number(below: told.count)]
      let isDated = dice.number(below: 2) == 0
      let date =
        isDated
        ? ClaimDate(EDTF(CivilDate(dayNumber: act.day)), basis: .resolved)
        : ClaimDate(EDTF(from: nil, to: CivilDate(dayNumber: day)), basis: .published)
      claims.append(
        Claim(
          citation: Citation(span, of: document, paragraph: sentence + 1),
          ordinal: sentence,
          actors: act.actors.map { Party($0, as: "x") },
          recipients: dice.number(below: 4) == 0 ? [] : act.recipients.map { Party($0, as: "y") },
          move: act.move,
          type: .statement,
          phrase: "\(act.move.rawValue) \(act.words.joined(separator: " "))",
          topics: [act.topic],
          keywords: Set(act.words.prefix(1 + dice.number(below: 3))),
          date: date,
          rule: "invented"
        )
      )
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

  mutating func number(below limit: Int) -> Int { Int(next() >> 33) % max(1, limit) }
}
