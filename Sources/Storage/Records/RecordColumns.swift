internal import Chronology
internal import GRDB
internal import Timelines

/// Makes the columns of event data straight from its rows, without making events.
struct RecordColumns {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The columns of all rows of event data.
  func columns() throws -> Columns {
    let words = try database.rows("SELECT number, word FROM words") { ($0.integer(0), $0.text(1)) }
    let names = Dictionary(words, uniquingKeysWith: { first, _ in first })
    let moves = Self.numbers(of: Move.allCases.map(\.rawValue), among: words)
    let types = Self.numbers(of: EventType.allCases.map(\.rawValue), among: words)
    let statuses = EventStatus.allCases
    var places = WordNumbers()
    var sources = WordNumbers()
    var topics = WordNumbers()
    var gathering = ColumnGathering()
    let statement = try Statement(
      """
      SELECT position, date, reported, move, type, actor, recipient, place, publisher, more
      FROM records ORDER BY position
      """,
      on: database
    )
    while try statement.step() {
      var row = ColumnGathering.Row()
      let position = RowPosition(packed: statement.integer(0))
      row.earliest = Int32(clamping: position.day)
      row.latest = row.earliest
      if !position.isDay, let text = statement.optionalText(1), let date = try? EDTF(text) {
        let extent = date.extent
        row.earliest =
          extent.earliest.map { Int32(clamping: $0.dayNumber) } ?? Columns.unboundedEarliest
        row.latest = extent.latest.map { Int32(clamping: $0.dayNumber) } ?? Columns.unboundedLatest
      }
      if let reported = statement.optionalInteger(2) { row.reported = Int32(clamping: reported) }
      row.move = moves[statement.integer(3)] ?? 0
      row.type = types[statement.integer(4)] ?? 0
      row.actor = Int32(clamping: statement.optionalInteger(5) ?? -1)
      row.recipient = Int32(clamping: statement.optionalInteger(6) ?? -1)
      row.place = places.number(statement.optionalInteger(7))
      row.source = sources.number(statement.optionalInteger(8))
      if !statement.isNull(9) {
        let more = try RecordMore(columnsIn: statement.bytes(9))
        row.status = UInt8(statuses.firstIndex(of: more.status) ?? 0)
        row.confidence = more.confidence
        row.otherActors = more.otherActors
        row.otherRecipients = more.otherRecipients
        row.otherSources = more.otherPublishers.map { sources.number(Int64($0)) }
        row.topics = more.tags.map { topics.number(Int64($0)) }
        row.dues = more.terms.compactMap(Self.due)
      }
      gathering.add(row)
    }
    return gathering.columns(
      actors: try database.rows("SELECT body FROM parties ORDER BY number") {
        try Actor(packed: $0.bytes(0))
      },
      places: places.words.map { names[$0] ?? "" },
      sources: sources.words.map { number in
        let name = names[number] ?? ""
        return Columns.SourceNames(named: name, names: [name])
      },
      topics: topics.words.map { names[$0] ?? "" }
    )
  }

  /// The days on which something that is left open may fall due.
  private static func due(of term: Term) -> (earliest: Int32, latest: Int32)? {
    guard let extent = term.due?.extent, let latest = extent.latest ?? extent.earliest else {
      return nil
    }
    let earliest = extent.earliest ?? latest
    return (Int32(clamping: earliest.dayNumber), Int32(clamping: latest.dayNumber))
  }

  private static func numbers(
    of cases: [String],
    among words: [(Int64, String)]
  ) -> [Int64: UInt8] {
    var numbers: [Int64: UInt8] = [:]
    for (number, word) in words {
      if let place = cases.firstIndex(of: word) { numbers[number] = UInt8(clamping: place) }
    }
    return numbers
  }
}

/// Gives words the numbers that columns use, in the order in which they come.
private struct WordNumbers {
  private(set) var words: [Int64] = []
  private var numbers: [Int64: Int32] = [:]

  mutating func number(_ word: Int64?) -> Int32 {
    guard let word else { return -1 }
    if let known = numbers[word] { return known }
    let fresh = Int32(words.count)
    numbers[word] = fresh
    words.append(word)
    return fresh
  }
}
