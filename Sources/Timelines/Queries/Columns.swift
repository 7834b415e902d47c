public import Chronology

/// What queries ask of events, as a struct of arrays with one entry an event in timeline order.
public struct Columns: Sendable {
  /// The number of rows.
  public var count: Int { earliest.count }

  /// Stands for a day that isn't bounded on that side.
  public static let unboundedEarliest = Int32.min
  /// Stands for a day that isn't bounded on that side.
  public static let unboundedLatest = Int32.max

  /// The first and the last possible day of each act, as day numbers.
  public internal(set) var earliest: [Int32] = []
  /// The last possible day of each act.
  public internal(set) var latest: [Int32] = []
  /// The day of the first report, or `unboundedLatest`.
  public internal(set) var reported: [Int32] = []
  /// The positions of move, type and status in their lists of cases.
  public internal(set) var moves: [UInt8] = []
  /// The position of each type among all types.
  public internal(set) var types: [UInt8] = []
  /// The position of each status among all.
  public internal(set) var statuses: [UInt8] = []
  /// What is to be known of each row, bit by bit: ``Flags``.
  public internal(set) var flags: [Flags] = []
  /// The best confidence among the claims, in hundredths.
  public internal(set) var confidences: [UInt8] = []
  /// The thread of each row, -1 where it has none; nothing where no row has one.
  public internal(set) var threads: [Int32] = []

  /// The actors that the rows name, by number.
  public internal(set) var actors: [Actor] = []
  /// The rows in which each acts.
  public internal(set) var actorRows = Postings(keyCount: 0, pairs: [])
  /// The rows in which each is acted towards.
  public internal(set) var recipientRows = Postings(keyCount: 0, pairs: [])
  /// The topics, and the rows of each.
  public internal(set) var topics: [String] = []
  /// The rows of each topic.
  public internal(set) var topicRows = Postings(keyCount: 0, pairs: [])
  /// The places, and the rows of each.
  public internal(set) var places: [String] = []
  /// The rows of each place.
  public internal(set) var placeRows = Postings(keyCount: 0, pairs: [])
  /// The names by which each source can be found, in the order of the sources.
  public internal(set) var sources: [SourceNames] = []
  /// The rows that each source reports.
  public internal(set) var sourceRows = Postings(keyCount: 0, pairs: [])
  /// The rows of each thread.
  public internal(set) var threadRows = Postings(keyCount: 0, pairs: [])
  /// What falls due, by row.
  public internal(set) var dues: [Due] = []

  /// What is worked out of the columns when it is first asked for.
  private(set) var index = ColumnIndex()

  /// What a row is, as far as `is:` and `status:` ask.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// Makes flags of bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Something waits; something falls due on a day.
    public static let open = Flags(rawValue: 1 << 0)
    /// Something falls due on a day.
    public static let due = Flags(rawValue: 1 << 1)
    /// The sources differ.
    public static let differs = Flags(rawValue: 1 << 2)
    /// The parties accuse each other.
    public static let disputed = Flags(rawValue: 1 << 3)
    /// A quotation is doubtful.
    public static let doubtful = Flags(rawValue: 1 << 4)
    /// No report tells the day.
    public static let undated = Flags(rawValue: 1 << 5)
    /// Partners with each other rather than doer and target.
    public static let mutual = Flags(rawValue: 1 << 6)
    /// Read from articles so doubtfully that lists fold it.
    public static let weak = Flags(rawValue: 1 << 7)

    /// The bit of a commitment's fate.
    static func fate(_ status: Commitment.Status) -> Flags {
      let position = Commitment.Status.allCases.firstIndex(of: status) ?? 0
      return Flags(rawValue: 1 << UInt16(8 + position))
    }
  }

  /// The rows that leave something open, whatever became of it, in order.
  public var rowsWithCommitments: [Int] {
    let fates = Commitment.Status.allCases.reduce(into: Flags()) { $0.formUnion(.fate($1)) }
    return flags.indices.filter { !flags[$0].isDisjoint(with: fates) }
  }

  /// A day on which something of a row falls due.
  public struct Due: Hashable, Sendable {
    /// The row.
    public var row: Int32
    /// The first day that the words allow.
    public var earliest: Int32
    /// The last day that the words allow.
    public var latest: Int32
  }

  /// The names by which a document can be found.
  public struct SourceNames: Hashable, Sendable {
    /// What lists show: its origin, as "Herald/Reuters".
    public var label: String
    /// Publisher, agency, authors, title and file, as typed by nobody in particular.
    public var names: [String]
  }
}

extension Columns {
  /// The first row whose act was done on a day or after it; the last row where there is none.
  ///
  /// - Complexity: O(log *n*).
  public func row(for day: CivilDate) -> Int? {
    count > 0 ? min(rowCount(before: day), count - 1) : nil
  }

  /// How many rows stand before a day.
  ///
  /// - Complexity: O(log *n*).
  public func rowCount(before day: CivilDate) -> Int {
    let wanted = Self.number(day)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if position(of: middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The day by which a row is counted: the first possible one, else the last; `nil` where no report
  /// tells either.
  public func standingDay(of row: Int) -> CivilDate? {
    guard row >= 0, row < count, position(of: row) != Self.unboundedLatest else { return nil }
    return CivilDate(dayNumber: Int(position(of: row)))
  }

  /// The day at which a row stands in the order.
  func position(of row: Int) -> Int32 {
    earliest[row] == Self.unboundedEarliest ? latest[row] : earliest[row]
  }

  static func number(_ day: CivilDate) -> Int32 {
    Int32(clamping: min(max(day.dayNumber, -2_000_000_000), 2_000_000_000))
  }
}
