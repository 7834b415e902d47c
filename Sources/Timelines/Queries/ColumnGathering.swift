public import Chronology

/// Gathers columns from rows of event data, which name actors, places and sources by number.
///
/// A row takes some dozens of bytes here, so a million of them are gathered without a single ``Event``
/// being made. What a row leaves open is a matter of its own: no other row answers it.
public struct ColumnGathering {
  private var columns = Columns()
  private var actorPairs: [(key: Int32, row: Int32)] = []
  private var recipientPairs: [(key: Int32, row: Int32)] = []
  private var placePairs: [(key: Int32, row: Int32)] = []
  private var sourcePairs: [(key: Int32, row: Int32)] = []
  private var topicPairs: [(key: Int32, row: Int32)] = []
  private var commitments: [(row: Int32, commitment: Commitment)] = []
  private var row: Int32 = 0
  private let isMutual: [Bool]

  /// Makes a gathering without rows.
  public init() {
    isMutual = Move.allCases.map { !$0.family.isDisjoint(with: .mutual) }
  }

  /// What the columns keep of a row.
  public struct Row {
    /// The first possible day, or ``Columns/unboundedEarliest``.
    public var earliest: Int32 = 0
    /// The last possible day, or ``Columns/unboundedLatest``.
    public var latest: Int32 = 0
    /// The day of the first report, or ``Columns/unboundedLatest``.
    public var reported = Columns.unboundedLatest
    /// The positions of move, type and status in their lists of cases.
    public var move: UInt8 = 0
    /// The position of the type among all.
    public var type: UInt8 = 0
    /// The position of the status among all.
    public var status: UInt8 = 0
    /// How far the coding can be trusted, in hundredths.
    public var confidence: UInt8 = 100
    /// Who acts, by number; -1 is nobody.
    public var actor: Int32 = -1
    /// Towards whom, by number; -1 is nobody.
    public var recipient: Int32 = -1
    /// Where, by number; -1 is nowhere told.
    public var place: Int32 = -1
    /// Who reports it, by number; -1 is nobody known.
    public var source: Int32 = -1
    /// Others who act, by number.
    public var otherActors: [Int32] = []
    /// Others acted towards, by number.
    public var otherRecipients: [Int32] = []
    /// Others who report it, by number.
    public var otherSources: [Int32] = []
    /// What it is filed under, by number, each once.
    public var topics: [Int32] = []
    /// What it leaves open, as its source tells it.
    public var commitments: [Commitment] = []

    /// Makes a row about nobody.
    public init() {}
  }

  /// Adds the next row in timeline order.
  public mutating func add(_ row: Row) {
    columns.earliest.append(row.earliest)
    columns.latest.append(row.latest)
    columns.reported.append(row.reported)
    columns.moves.append(row.move)
    columns.types.append(row.type)
    columns.statuses.append(row.status)
    columns.confidences.append(row.confidence)
    var flags: Columns.Flags = []
    if row.earliest == Columns.unboundedEarliest { flags.insert(.undated) }
    if row.recipient < 0, row.otherRecipients.isEmpty, Int(row.move) < isMutual.count,
      isMutual[Int(row.move)]
    {
      flags.insert(.mutual)
    }
    columns.flags.append(flags)
    for commitment in row.commitments { commitments.append((self.row, commitment)) }
    for topic in row.topics { topicPairs.append((topic, self.row)) }
    Self.add(row.actor, row.otherActors, to: &actorPairs, row: self.row)
    Self.add(row.recipient, row.otherRecipients, to: &recipientPairs, row: self.row)
    if row.place >= 0 { placePairs.append((row.place, self.row)) }
    Self.add(row.source, row.otherSources, to: &sourcePairs, row: self.row)
    self.row += 1
  }

  private static func add(
    _ key: Int32,
    _ others: [Int32],
    to pairs: inout [(key: Int32, row: Int32)],
    row: Int32
  ) {
    guard !others.isEmpty else {
      if key >= 0 { pairs.append((key, row)) }
      return
    }
    for key in Set([key] + others) where key >= 0 { pairs.append((key, row)) }
  }

  /// The latest day on which a row was reported, where any tells it.
  public var lastReport: CivilDate? {
    columns.reported.lazy.filter { $0 != Columns.unboundedLatest }.max()
      .map { CivilDate(dayNumber: Int($0)) }
  }

  /// The columns of all rows added; a number without a name is left out, and what is open is told as
  /// it is known on a day, where one is given.
  public consuming func columns(
    actors: [Actor],
    places: [String],
    sources: [Columns.SourceNames],
    topics: [String] = [],
    knownOn day: CivilDate? = nil
  ) -> Columns {
    func known(_ pairs: [(key: Int32, row: Int32)], _ count: Int) -> Postings {
      let fitting = pairs.allSatisfy { Int($0.key) < count }
      return Postings(
        keyCount: count,
        pairs: fitting ? pairs : pairs.filter { Int($0.key) < count }
      )
    }
    var result = columns
    result.threads = Array(repeating: -1, count: result.count)
    result.actors = actors
    result.places = places
    result.sources = sources
    result.actorRows = known(actorPairs, actors.count)
    result.recipientRows = known(recipientPairs, actors.count)
    result.placeRows = known(placePairs, places.count)
    result.sourceRows = known(sourcePairs, sources.count)
    result.topics = topics
    result.topicRows = known(topicPairs, topics.count)
    result.keep(commitments.map { ($0.row, $0.commitment.known(on: day)) })
    return result
  }
}

extension Columns {
  /// Keeps what rows leave open, in their order, each a matter of its own.
  fileprivate mutating func keep(_ commitments: [(row: Int32, commitment: Commitment)]) {
    for (number, (row, commitment)) in commitments.enumerated() {
      let place = Int(row)
      flags[place].insert(.fate(commitment.status))
      if commitment.isWaiting { flags[place].insert(.open) }
      if threads[place] < 0 { threads[place] = Int32(clamping: number) }
      guard let days = commitment.dueDays else { continue }
      flags[place].insert(.due)
      dues.append(Due(row: row, earliest: days.earliest, latest: days.latest))
    }
    threadRows = Postings(
      keyCount: commitments.count,
      pairs: commitments.enumerated().map { (Int32(clamping: $0), $1.row) }
    )
  }
}
