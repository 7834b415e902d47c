internal import GRDB
internal import Timelines

/// Finds rows of event data by their identifiers, which are numbers of 64 bits.
struct RecordIdentifiers {
  /// The identifiers, sorted.
  private let numbers: [UInt64]
  /// The row of each.
  private let rows: [Int32]

  /// Takes identifiers in timeline order, with their rows.
  init(_ pairs: [(number: UInt64, row: Int32)]) {
    let sorted = pairs.sorted { $0.number < $1.number }
    numbers = sorted.map(\.number)
    rows = sorted.map(\.row)
  }

  private init(sorted numbers: [UInt64], rows: [Int32]) {
    self.numbers = numbers
    self.rows = rows
  }

  /// Loads the identifiers of an archive.
  init(in database: Database, facts: ArchiveFacts) throws {
    if let numbers: [UInt64] = try ColumnStore.numbers("ids", in: database, facts: facts),
      let rows: [Int32] = try ColumnStore.numbers("id-rows", in: database, facts: facts),
      numbers.count == rows.count
    {
      self.init(sorted: numbers, rows: rows)
      return
    }
    var pairs: [(number: UInt64, row: Int32)] = []
    let merged = try database.rows("SELECT position FROM events ORDER BY position") {
      $0.integer(0)
    }
    var passed = 0
    var row: Int32 = 0
    let records = try database.rows("SELECT position, id FROM records ORDER BY position") {
      ($0.integer(0), $0.integer(1))
    }
    for (position, id) in records {
      while passed < merged.count, merged[passed] < position {
        passed += 1
        row += 1
      }
      pairs.append((UInt64(bitPattern: id), row))
      row += 1
    }
    self.init(pairs)
  }

  /// The lists to keep in an archive.
  var lists: [(name: String, bytes: [UInt8])] {
    [("ids", ColumnBlobs.bytes(of: numbers)), ("id-rows", ColumnBlobs.bytes(of: rows))]
  }

  /// The row of an identifier, if there is one.
  func row(of number: UInt64) -> Int? {
    let place = place(of: number)
    return place < numbers.count && numbers[place] == number ? Int(rows[place]) : nil
  }

  /// The rows whose identifiers begin with some hexadecimal digits.
  func rows(beginningWith prefix: String, limit: Int) -> [Int] {
    guard limit > 0, prefix.utf8.count <= 16, prefix.utf8.allSatisfy(Self.isDigit),
      let head = prefix.isEmpty ? 0 : UInt64(prefix, radix: 16)
    else { return [] }
    let width = UInt64(4 * prefix.utf8.count)
    let first = width == 0 ? 0 : head << (64 - width)
    let last = width == 0 ? UInt64.max : first | (width == 64 ? 0 : UInt64.max >> width)
    var place = place(of: first)
    var found: [Int] = []
    while place < numbers.count, numbers[place] <= last, found.count < limit {
      found.append(Int(rows[place]))
      place += 1
    }
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private func place(of number: UInt64) -> Int {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The fewest digits that tell these identifiers and some others apart.
  func handleLength(with others: [String]) -> Int {
    let heads = others.compactMap { UInt64($0.prefix(16), radix: 16) }
    let all = heads.isEmpty ? numbers : (numbers + heads).sorted()
    let shared = zip(all, all.dropFirst()).reduce(0) { longest, pair in
      pair.0 == pair.1 ? longest : max(longest, (pair.0 ^ pair.1).leadingZeroBitCount / 4)
    }
    return max(EventHandles.shortest, shared + 1, EventHandles.length(telling: others.sorted()))
  }

  /// The sixteen hexadecimal digits of an identifier.
  static func text(of number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// The number that sixteen hexadecimal digits are.
  static func number(of text: String) -> UInt64? {
    text.utf8.count == 16 ? UInt64(text, radix: 16) : nil
  }
}
