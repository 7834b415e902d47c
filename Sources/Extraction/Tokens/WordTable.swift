/// Words by their bytes, numbered in the order in which they came.
///
/// The letters of all words stand in one run; a word is found by its hash and then by its bytes, so
/// that no look-up makes a string.
struct WordTable: Sendable {
  private var letters: [UInt8] = []
  /// Where each word ends in ``letters``.
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  private var slots: [UInt32]
  private static let free = UInt32.max

  /// Makes an empty table with room for some words.
  init(capacity: Int = 64) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Self.free, count: size)
  }

  /// The number of words.
  var count: Int { ends.count }

  /// The letters of a word.
  subscript(number: Int) -> String {
    String(decoding: letters[range(of: number)], as: UTF8.self)
  }

  /// The number of a word, if the table holds it.
  func lookUp(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int? {
    let found = slots[slot(of: bytes, hash)]
    return found == Self.free ? nil : Int(found)
  }

  /// The number of a word, which is added if it is new.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let place = slot(of: bytes, hash)
    if slots[place] != Self.free { return Int(slots[place]) }
    let number = count
    letters.append(contentsOf: bytes)
    ends.append(UInt32(letters.count))
    hashes.append(hash)
    slots[place] = UInt32(number)
    if count * 2 >= slots.count { grow() }
    return number
  }

  private func range(of number: Int) -> Range<Int> {
    (number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])
  }

  /// The slot that holds a word, or the free one where it belongs.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != Self.free, !holds(Int(slots[slot]), bytes, hash) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func holds(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Bool {
    guard hashes[number] == hash else { return false }
    let range = range(of: number)
    guard range.count == bytes.count else { return false }
    for offset in 0..<bytes.count where letters[range.lowerBound + offset] != bytes[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: Self.free, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<count {
      var slot = Int(hashes[number]) & mask
      while slots[slot] != Self.free { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number)
    }
  }
}

// MARK: - Hashing

extension WordTable {
  /// The hash of no letters.
  static let seed: UInt32 = 0x811C_9DC5

  /// The hash of letters with one more after them.
  static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The hash whose bits are all mixed.
  static func finished(_ hash: UInt32) -> UInt32 {
    let mixed = (hash ^ hash >> 15) &* 0x2C1B_3C6D
    return mixed ^ mixed >> 13
  }

  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = adding(byte, to: hash) }
    return finished(hash)
  }

  static func withBytes<Result>(
    of word: String,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var word = word
    return word.withUTF8(body)
  }
}
