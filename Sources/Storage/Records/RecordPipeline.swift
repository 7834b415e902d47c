internal import Dispatch
internal import GRDB
internal import Synchronization
internal import Timelines

/// Makes rows of event data ready on the caller's thread, and writes them on that of the database.
final class RecordPipeline {
  private let queue: DatabaseQueue
  private let path: String
  private let room = DispatchSemaphore(value: 2)
  private let state: Progress
  var parties: NumberedNames<Actor>
  var words: NumberedNames<String>
  private var names: [PreparedRecord.Name?] = []
  private var phrases = FoldedPhrases()
  private var moves: [Move: Int32] = [:]
  private var types: [EventType: Int32] = [:]
  private var hasBegun = false

  /// What the writing thread tells.
  private final class Progress: Sendable {
    let failure = Mutex<StorageError?>(nil)
    let added = Atomic<Int>(0)
    let sequence: Atomic<Int64>

    init(sequence: Int64) { self.sequence = Atomic(sequence) }
  }

  init(_ writer: ArchiveWriter) throws(StorageError) {
    queue = writer.queue
    path = writer.path
    let (parties, words, sequence) = try writer.write { database in
      (
        try database.rows("SELECT slug FROM parties ORDER BY number") { $0.text(0) },
        try database.rows("SELECT word FROM words ORDER BY number") { $0.text(0) },
        try database.number("SELECT max(sequence) + 1 FROM records") ?? 0
      )
    }
    self.parties = NumberedNames(parties)
    self.words = NumberedNames(words)
    state = Progress(sequence: sequence)
    for (slug, number) in self.parties.numbers { name(number, slug) }
    for (number, name) in try writer.write({ database in
      try database.rows("SELECT number, name FROM parties") { ($0.integer(0), $0.text(1)) }
    }) {
      self.name(Int32(clamping: number), name)
    }
  }

  private func name(_ number: Int32, _ name: String) {
    guard parties.numbers.count > Int(number), number >= 0 else { return }
    while names.count <= Int(number) { names.append(nil) }
    names[Int(number)] = PreparedRecord.Name(name)
  }

  /// Makes rows ready and hands them to the writing thread.
  ///
  /// - Parameters:
  ///   - records: The rows.
  ///   - begin: Called before anything is written; rows that are all there need no writing.
  /// - Throws: Why this batch or one before it could not be written.
  func append(
    _ records: [EventRecord],
    beginning begin: () throws(StorageError) -> Void
  ) throws(StorageError) {
    try check()
    for actor in parties.fresh { name(actor.number, actor.value.name) }
    let rows = prepared(records)
    let batch = RecordBatch(
      parties: parties.takeFresh(),
      words: words.takeFresh(),
      records: records,
      rows: rows
    )
    if !hasBegun {
      guard try !isKnown(batch) else { return }
      try begin()
      hasBegun = true
    }
    room.wait()
    queue.asyncWriteWithoutTransaction { [state, room, path] database in
      defer { room.signal() }
      guard state.failure.withLock({ $0 }) == nil else { return }
      do {
        var sequence = state.sequence.load(ordering: .relaxed)
        let first = sequence
        try database.trustingReferences {
          try database.inTransaction(.immediate) {
            try batch.write(to: database, sequence: &sequence)
            return .commit
          }
        }
        state.sequence.store(sequence, ordering: .relaxed)
        state.added.add(Int(sequence - first), ordering: .relaxed)
      } catch {
        let failure = StorageError(error, at: path)
        state.failure.withLock { $0 = failure }
      }
    }
  }

  /// The rows ready to be written, sorted by their places.
  private func prepared(_ records: [EventRecord]) -> [PreparedRecord] {
    var rows: [PreparedRecord] = []
    rows.reserveCapacity(records.count)
    records.withUnsafeBufferPointer { records in
      guard let first = records.baseAddress else { return }
      // The order is found on numbers alone; rows are large to move.
      let order = records.indices
        .map { (position: PreparedRecord.position(of: first + $0), index: $0) }
        .sorted { $0.position < $1.position }
      for (position, index) in order {
        let record = first + index
        rows.append(
          PreparedRecord(
            record,
            index,
            at: position,
            move: number(of: record.pointee.move),
            type: number(of: record.pointee.type),
            words: phrases.folded(record.pointee.phrase),
            knowing: names
          )
        )
      }
    }
    return rows
  }

  private func number(of move: Move) -> Int32 {
    if let known = moves[move] { return known }
    let number = words.number(of: move.rawValue) { move.rawValue }
    moves[move] = number
    return number
  }

  private func number(of type: EventType) -> Int32 {
    if let known = types[type] { return known }
    let number = words.number(of: type.rawValue) { type.rawValue }
    types[type] = number
    return number
  }

  /// Whether the archive has every row of a batch, so that nothing need be written for it.
  private func isKnown(_ batch: RecordBatch) throws(StorageError) -> Bool {
    guard state.sequence.load(ordering: .relaxed) > 0 else { return false }
    do {
      return try queue.unsafeReentrantRead { try batch.isKnown(to: $0) }
    } catch {
      throw StorageError(error, at: path)
    }
  }

  /// Waits for the writing thread.
  func wait() throws(StorageError) -> Int {
    room.wait()
    room.wait()
    room.signal()
    room.signal()
    try check()
    return state.added.load(ordering: .relaxed)
  }

  private func check() throws(StorageError) {
    if let failure = state.failure.withLock({ $0 }) { throw failure }
  }
}

extension Database {
  /// Writes rows whose references are known to hold, without looking each of them up.
  ///
  /// Numbers of parties and words come from the tables they point into; `check` looks at them all.
  fileprivate func trustingReferences(_ body: () throws -> Void) throws {
    try execute(sql: "PRAGMA foreign_keys = OFF")
    defer { try? execute(sql: "PRAGMA foreign_keys = ON") }
    try body()
  }
}

/// Names with numbers from 0, and those of them that are still to be written.
struct NumberedNames<Value: Sendable> {
  private(set) var numbers: [String: Int32] = [:]
  private(set) var fresh: [(number: Int32, name: String, value: Value)] = []

  init(_ names: [String]) {
    for (number, name) in names.enumerated() { numbers[name] = Int32(clamping: number) }
  }

  mutating func number(of name: String, _ value: () -> Value) -> Int32 {
    if let known = numbers[name] { return known }
    let number = Int32(clamping: numbers.count)
    numbers[name] = number
    fresh.append((number, name, value()))
    return number
  }

  mutating func takeFresh() -> [(number: Int32, name: String, value: Value)] {
    defer { fresh.removeAll() }
    return fresh
  }
}
