import Storage
import Timelines

/// Rows of event data, the same on every run: two parties, a headline, an address.
struct SampleRows {
  private let count: Int
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var numbers: [Int32] = []
  private var publisher: Int32 = -1

  init(count: Int) { self.count = count }

  private static let actors = [
    "United States", "Soviet Union", "Russia", "China", "France", "United Kingdom", "Germany",
    "Japan", "India", "Pakistan", "Iran", "Iraq", "Israel", "Egypt", "Türkiye", "Brazil", "Mexico",
    "Canada", "Cuba", "Kenya", "Indonesia", "Viet Nam", "Australia", "Poland", "Ukraine", "Serbia",
    "Greece", "Italy", "Spain", "Côte d'Ivoire", "European Union", "United Nations", "NATO",
    "African Union", "OSCE",
  ]
  private static let verbs = [
    "urges", "warns", "meets", "signs", "rejects", "welcomes", "condemns", "proposes", "suspends",
    "resumes", "ratifies", "delays", "hosts", "expels",
  ]
  private static let nouns = [
    "border talks", "trade pact", "arms control draft", "ceasefire text", "embassy staff",
    "grain corridor", "prisoner exchange", "nuclear inspection", "fishing rights", "debt relief",
    "river treaty", "naval exercise", "visa regime", "joint communiqué", "customs union",
  ]
  private static let tails = [
    "after overnight session", "in a note verbale", "before the General Assembly",
    "at the Geneva round", "despite objections", "pending ratification", "citing new reports",
    "under the 1961 convention", "for a second time", "with two abstentions",
  ]
  private static let types: [(Move, EventType)] = [
    (.says, .statement), (.meets, .consult), (.demands, .request), (.refuses, .reject),
    (.threatens, .threaten), (.agrees, .agree), (.strikes, .assault), (.aids, .aid),
  ]

  /// Enters the parties once.
  mutating func prepare(_ writer: ArchiveWriter) throws {
    numbers = try Self.actors.map { name in
      try writer.number(
        of: Actor(id: ActorID(name), name: name, code: "---", kind: .state)
      )
    }
    publisher = try writer.number(of: "example.org")
  }

  /// A row, and how many bytes a line of comma-separated values would have for it.
  mutating func row(_ number: Int) -> (record: EventRecord, inputBytes: Int) {
    let (one, other) = (pick(Self.actors.count), pick(Self.actors.count))
    var phrase =
      "\(Self.actors[one]) \(Self.verbs[pick(Self.verbs.count)]) "
      + "\(Self.nouns[pick(Self.nouns.count)]) with \(Self.actors[other]) "
      + Self.tails[pick(Self.tails.count)]
    if pick(40) == 0 { phrase += ", embargo widened" }
    if number % 10_000 == 9_000 { phrase += " (armistice)" }
    if number == count * 9 / 10 { phrase += " [zugzwang]" }
    let (move, type) = Self.types[pick(Self.types.count)]
    // Eighty years of days, as evenly as the number of rows allows.
    let minutes = number * (80 * 365 * 1_440) / count
    var record = EventRecord(
      id: EventRecord.identifier(of: "row \(number)".utf8),
      day: Int32(minutes / 1_440) - 8_954,
      minute: minutes % 1_440,
      move: move,
      type: type,
      phrase: phrase
    )
    record.actor = numbers[one]
    record.recipient = numbers[other]
    record.publisher = publisher
    let input =
      19 + Self.actors[one].utf8.count + Self.actors[other].utf8.count + type.rawValue.utf8.count
      + phrase.utf8.count + 5
    return (record, input)
  }

  private mutating func pick(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }
}
