extension Columns {
  /// The arrays that columns are made of, for keeping them outside memory.
  public struct Parts: Sendable {
    /// Numbers by row: earliest, latest, reported, threads.
    public var numbers: [[Int32]]
    /// Small numbers by row: moves, types, statuses, confidences.
    public var marks: [[UInt8]]
    /// The flags by row, as bits.
    public var flags: [UInt16]
    /// Starts and rows of the lists by key: actors, recipients, topics, places, sources, threads.
    public var lists: [(starts: [Int32], rows: [Int32])]
    /// The actors by number.
    public var actors: [Actor]
    /// The topics by number.
    public var topics: [String]
    /// The places by number.
    public var places: [String]
    /// The sources by number.
    public var sources: [SourceNames]
    /// What falls due: row, first and last day, one after another.
    public var dues: [Int32]

    /// Makes parts of arrays in the order that each member tells.
    public init(
      numbers: [[Int32]],
      marks: [[UInt8]],
      flags: [UInt16],
      lists: [(starts: [Int32], rows: [Int32])],
      actors: [Actor],
      topics: [String],
      places: [String],
      sources: [SourceNames],
      dues: [Int32]
    ) {
      self.numbers = numbers
      self.marks = marks
      self.flags = flags
      self.lists = lists
      self.actors = actors
      self.topics = topics
      self.places = places
      self.sources = sources
      self.dues = dues
    }
  }

  /// The arrays that these columns are made of.
  public var parts: Parts {
    Parts(
      numbers: [
        earliest, latest, reported, threads.isEmpty ? Array(repeating: -1, count: count) : threads,
      ],
      marks: [moves, types, statuses, confidences],
      flags: flags.map(\.rawValue),
      lists: [actorRows, recipientRows, topicRows, placeRows, sourceRows, threadRows].map {
        ($0.starts, $0.rows)
      },
      actors: actors,
      topics: topics,
      places: places,
      sources: sources,
      dues: dues.flatMap { [$0.row, $0.earliest, $0.latest] }
    )
  }

  /// The columns of no events.
  public static var ofNothing: Columns { Columns() }

  /// Makes columns of parts, or `nil` where these don't fit together.
  ///
  /// Whatever the parts are, no row or key of the result lies outside its arrays.
  public init?(_ parts: Parts) {
    guard parts.numbers.count == 4, parts.marks.count == 4, parts.lists.count == 6,
      parts.dues.count % 3 == 0
    else { return nil }
    let count = parts.flags.count
    guard parts.numbers.allSatisfy({ $0.count == count }),
      parts.marks.allSatisfy({ $0.count == count })
    else { return nil }
    let keys = [
      parts.actors.count, parts.actors.count, parts.topics.count, parts.places.count,
      parts.sources.count,
    ]
    var lists: [Postings] = []
    for (number, list) in parts.lists.enumerated() {
      guard let postings = Postings(starts: list.starts, rows: list.rows, rowCount: count),
        number >= keys.count || postings.keyCount == keys[number]
      else { return nil }
      lists.append(postings)
    }
    let threadCount = Int32(clamping: lists[5].keyCount)
    guard parts.numbers[3].allSatisfy({ $0 < threadCount }) else { return nil }
    self.init()
    earliest = parts.numbers[0]
    latest = parts.numbers[1]
    reported = parts.numbers[2]
    // Event data has none: a number for every row would only take room.
    threads = threadCount == 0 ? [] : parts.numbers[3]
    moves = parts.marks[0]
    types = parts.marks[1]
    statuses = parts.marks[2]
    confidences = parts.marks[3]
    flags = parts.flags.map { Flags(rawValue: $0) }
    actorRows = lists[0]
    recipientRows = lists[1]
    topicRows = lists[2]
    placeRows = lists[3]
    sourceRows = lists[4]
    threadRows = lists[5]
    actors = parts.actors
    topics = parts.topics
    places = parts.places
    sources = parts.sources
    dues = stride(from: 0, to: parts.dues.count, by: 3).map {
      Due(row: parts.dues[$0], earliest: parts.dues[$0 + 1], latest: parts.dues[$0 + 2])
    }
  }
}

extension Columns.SourceNames {
  /// Makes the names of a source.
  public init(named label: String, names: [String]) {
    self.init(label: label, names: names)
  }
}
