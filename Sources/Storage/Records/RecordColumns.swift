internal import Chronology
internal import GRDB
internal import Timelines

/// What one walk over all rows of event data gives.
struct RecordWalk {
  /// What queries ask of the rows.
  var columns = Columns.ofNothing
  /// The latest day on which a row was reported, where any tells it.
  var lastReport: CivilDate?
  /// Where each row stands, in order, with its identifier and its number in the full-text index.
  var positions: [Int64] = []
  var identifiers: [UInt64] = []
  var sequences: [Int32] = []
}

/// Makes the columns of event data straight from its rows, without making events.
struct RecordColumns {
  private let database: Database

  /// The day on which what is open is asked about; `nil` for that of the latest report.
  private let day: CivilDate?

  init(_ database: Database, knownOn day: CivilDate?) {
    self.database = database
    self.day = day
  }

  /// Walks over all rows of event data, once.
  func walk() throws -> RecordWalk {
    var walk = RecordWalk()
    let words = try database.rows("SELECT number, word FROM words") { ($0.integer(0), $0.text(1)) }
    let names = Dictionary(words, uniquingKeysWith: { first, _ in first })
    let moves = Self.numbers(of: Move.allCases.map(\.rawValue), among: words)
    let types = Self.numbers(of: EventType.allCases.map(\.rawValue), among: words)
    let statuses = EventStatus.allCases
    var places = WordNumbers(among: words.count)
    var sources = WordNumbers(among: words.count)
    var topics = WordNumbers(among: words.count)
    var gathering = ColumnGathering()
    let statement = try Statement(
      """
      SELECT position, date, reported, move, type, actor, recipient, place, publisher, more,
        id, sequence
      FROM records ORDER BY position
      """,
      on: database
    )
    while try statement.step() {
      var row = ColumnGathering.Row()
      let position = RowPosition(packed: statement.integer(0))
      walk.positions.append(position.packed)
      walk.identifiers.append(UInt64(bitPattern: statement.integer(10)))
      walk.sequences.append(Int32(clamping: statement.integer(11)))
      row.earliest = Int32(clamping: position.day)
      row.latest = row.earliest
      if !position.isDay, let text = statement.optionalText(1), let date = try? EDTF(text) {
        let extent = date.extent
        row.earliest =
          extent.earliest.map { Int32(clamping: $0.dayNumber) } ?? Columns.unboundedEarliest
        row.latest = extent.latest.map { Int32(clamping: $0.dayNumber) } ?? Columns.unboundedLatest
      }
      if let reported = statement.optionalInteger(2) { row.reported = Int32(clamping: reported) }
      row.move = Self.place(statement.integer(3), in: moves)
      row.type = Self.place(statement.integer(4), in: types)
      row.actor = Int32(clamping: statement.optionalInteger(5) ?? -1)
      row.recipient = Int32(clamping: statement.optionalInteger(6) ?? -1)
      row.place = places.number(statement.optionalInteger(7))
      row.source = sources.number(statement.optionalInteger(8))
      if statement.withBytes(9, RecordMore.tellsColumns) {
        let more = try RecordMore(columnsIn: statement.bytes(9))
        row.status = UInt8(statuses.firstIndex(of: more.status) ?? 0)
        row.confidence = more.confidence
        row.otherActors = more.otherActors
        row.otherRecipients = more.otherRecipients
        row.otherSources = more.otherPublishers.map { sources.number(Int64($0)) }
        row.topics = more.tags.map { topics.number(Int64($0)) }
        row.commitments = more.commitments
      }
      gathering.add(row)
    }
    walk.lastReport = gathering.lastReport
    walk.columns = gathering.columns(
      actors: try database.rows("SELECT body FROM parties ORDER BY number") {
        try Actor(packed: $0.bytes(0))
      },
      places: places.words.map { names[$0] ?? "" },
      sources: sources.words.map { number in
        let name = names[number] ?? ""
        return Columns.SourceNames(named: name, names: [name])
      },
      topics: topics.words.map { names[$0] ?? "" },
      knownOn: day ?? walk.lastReport
    )
    return walk
  }

  /// The place that a word has in the list of cases, by the word's number.
  private static func numbers(of cases: [String], among words: [(Int64, String)]) -> [UInt8] {
    var numbers = [UInt8](repeating: 0, count: words.count)
    for (number, word) in words where numbers.indices.contains(Int(number)) {
      numbers[Int(number)] = cases.firstIndex(of: word).map { UInt8(clamping: $0) } ?? 0
    }
    return numbers
  }

  private static func place(_ number: Int64, in places: [UInt8]) -> UInt8 {
    places.indices.contains(Int(number)) ? places[Int(number)] : 0
  }
}

/// Gives words the numbers that columns use, in the order in which they come.
private struct WordNumbers {
  private(set) var words: [Int64] = []
  private var numbers: [Int32]

  /// Words are numbered from 0.
  init(among count: Int) { numbers = Array(repeating: -1, count: count) }

  mutating func number(_ word: Int64?) -> Int32 {
    guard let word, numbers.indices.contains(Int(word)) else { return -1 }
    if numbers[Int(word)] >= 0 { return numbers[Int(word)] }
    let fresh = Int32(words.count)
    numbers[Int(word)] = fresh
    words.append(word)
    return fresh
  }
}
