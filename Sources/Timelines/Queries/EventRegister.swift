public import Chronology
public import Documents

/// What commands and the reader need of a timeline, however it is kept.
///
/// A ``Timeline`` holds everything in memory; an archive of any size answers from its file. Rows
/// are numbers from 0 in timeline order, the same as those of the columns.
public protocol EventRegister: Sendable {
  /// Brings in what is asked for often, where that takes a while; others may ask meanwhile.
  func prepare()
  /// How many events there are; known before the columns are.
  var count: Int { get }
  /// What queries ask of the events; may take a while when first asked for.
  var columns: Columns { get }
  /// Whether the columns are there already, so that asking for them takes no time.
  var hasColumns: Bool { get }
  /// The number that changes whenever the events do, and with them the rows.
  var generation: Int { get }
  /// Where words are looked up.
  var words: any TextIndex { get }
  /// Who is who.
  var directory: any ActorDirectory { get }
  /// The day as of which deadlines have passed.
  var knowledgeDay: CivilDate? { get }
  /// The matters between parties, in the order in which they were opened.
  var threads: [EventThread] { get }
  /// The documents without their texts, by day of publication, then file.
  var documentHeads: [DocumentHead] { get }
  /// The fewest letters of an identifier that tell every event from all others.
  var handleLength: Int { get }

  /// The events of some rows, in their order; rows beyond the last are left out.
  func events(rows: [Int]) -> [Event]

  /// The row of an event, also by an identifier that it had before a merge.
  func row(of id: EventID) -> Int?

  /// The rows whose identifiers begin with some letters, as many as asked for at most.
  func rows(beginningWith prefix: String, limit: Int) -> [Int]

  /// A document with its text, if it is known.
  func document(_ key: DocumentKey) -> Document?

  /// The rows of the events that a document reports, in order.
  func rows(citing document: DocumentKey) -> [Int]

  /// How other events bear on an event: each relation names the other.
  func relations(bearingOn id: EventID) -> [Relation]

  /// What could be known on a day, read only from what had been published by then.
  func known(on day: CivilDate) -> any EventRegister

  /// What an earlier day could not know.
  func hindsight(at day: CivilDate) -> Hindsight
}

extension EventRegister {
  /// Whether the columns are there already: in memory they come with the events.
  public var hasColumns: Bool { true }

  /// Nothing: what is in memory is there.
  public func prepare() {}

  /// The number that changes whenever the events do: what is in memory stays as it is.
  public var generation: Int { 0 }

  /// The event of a row, if there is such a row.
  public func event(at row: Int) -> Event? { events(rows: [row]).first }

  /// An event by its identifier, if it is known.
  public func event(_ id: EventID) -> Event? { row(of: id).flatMap(event(at:)) }

  /// The beginning of an identifier that means this event alone.
  public func handle(of id: EventID) -> String { String(id.description.prefix(handleLength)) }

  /// The rows that fit a query.
  ///
  /// - Parameters:
  ///   - query: The query.
  ///   - marks: The rows that the notebook has picked, checked and so on.
  /// - Returns: The rows that certainly fit, and those that perhaps do.
  public func matching(_ query: Query, marks: [Query.Mark: RowSet] = [:]) -> QueryResult {
    columns.matching(query, words: words, directory: directory, marks: marks)
  }

  /// What waits, by whose turn it is.
  public var openQuestions: OpenQuestions {
    let standing = EventStatus.allCases.firstIndex(of: .standing) ?? -1
    let statuses = columns.statuses
    let rows = statuses.indices.filter { Int(statuses[$0]) == standing }
    return OpenQuestions(threads, events: events(rows: rows), day: knowledgeDay)
  }
}

extension Columns {
  /// Some rows without those that lists fold.
  public func unfolded(_ rows: [Int]) -> [Int] {
    let folded = folded
    return rows.filter { statuses.indices.contains($0) && !folded.contains($0) }
  }

  /// The set of all rows.
  public var all: RowSet { RowSet(capacity: count, isFull: true) }

  /// The rows that lists fold: background acts, and readings that can hardly be trusted.
  public var folded: RowSet { index.folded(of: self) }

  /// The matters in which some rows are steps.
  ///
  /// - Parameters:
  ///   - threads: All matters, in the order in which the register has them.
  ///   - rows: The rows.
  /// - Returns: Those of them, in the same order.
  public func threads(_ threads: [EventThread], among rows: RowSet) -> [EventThread] {
    guard !rows.isFull else { return threads }
    return threads.enumerated().filter { number, _ in
      threadRows[Int32(clamping: number)].contains { rows.contains(Int($0)) }
    }.map(\.element)
  }

  /// Some rows without those that lists fold.
  public func unfolded(_ rows: RowSet) -> RowSet {
    var current = rows
    current.subtract(folded)
    return current
  }
}

/// What lists show of a document, without its text.
public struct DocumentHead: Hashable, Sendable {
  /// What identifies the document.
  public var key: DocumentKey
  /// Where it was read from, as the user gave it.
  public var file: String
  /// What the document says about itself.
  public var metadata: Metadata
  /// How many sentences and headlines it has.
  public var passageCount: Int
  /// How many doubtful things were noticed while reading it.
  public var findingCount: Int

  /// Makes the head of a document.
  public init(_ document: Document) {
    self.init(
      key: document.key,
      file: document.file,
      metadata: document.metadata,
      passageCount: document.passages.count,
      findingCount: document.findings.count
    )
  }

  /// Makes a head of its parts.
  public init(
    key: DocumentKey,
    file: String,
    metadata: Metadata,
    passageCount: Int,
    findingCount: Int
  ) {
    self.key = key
    self.file = file
    self.metadata = metadata
    self.passageCount = passageCount
    self.findingCount = findingCount
  }

  /// The day on which the document was published, where it says so.
  public var publicationDate: EDTF? { metadata.published?.value }

  /// Orders documents by day of publication, then file, then key; the undated last.
  public static func precedes(_ left: DocumentHead, _ right: DocumentHead) -> Bool {
    let days = [left, right].map { $0.publicationDate?.extent.earliest?.dayNumber ?? .max }
    return (days[0], left.file, left.key) < (days[1], right.file, right.key)
  }
}

/// Short beginnings of identifiers, each meaning one event alone.
public enum EventHandles {
  /// The fewest letters of a handle.
  public static let shortest = 4

  /// The fewest letters at which sorted identifiers differ.
  public static func length(telling sorted: some Sequence<String>) -> Int {
    var longest = shortest
    var last: String?
    for identifier in sorted {
      if let last, last != identifier {
        longest = max(longest, zip(last.utf8, identifier.utf8).prefix { $0 == $1 }.count + 1)
      }
      last = identifier
    }
    return longest
  }
}
