/// Values under keys of bytes: what rows repeat a thousand times is made once.
///
/// A key is hashed where it lies, so that a row that repeats what was met costs no text.
struct ByteTable<Value> {
  private var entries: [Entry] = []
  private var keys: [UInt8] = []
  /// The place of an entry behind 0, which is none; twice as many as there are entries, or more.
  private var slots: [Int32]
  private let hash = ByteHash()

  fileprivate struct Entry {
    var hash: Int
    var key: Range<Int>
    var value: Value
  }

  /// With more values than this a table begins anew, so that its memory is bounded.
  private static var most: Int { 1 << 16 }

  init() { slots = Array(repeating: 0, count: 256) }

  /// The value under a key, made where there is none yet.
  mutating func value(
    under key: UnsafeBufferPointer<UInt8>,
    _ make: () -> Value
  ) -> Value {
    let hash = self.hash(of: key)
    var slot = hash & (slots.count - 1)
    while slots[slot] > 0 {
      let place = Int(slots[slot]) - 1
      if entries[place].hash == hash, holds(key, at: place) { return entries[place].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = make()
    add(value, under: key, hash)
    return value
  }

  private func holds(_ key: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let range = entries[place].key
    guard range.count == key.count else { return false }
    return keys.withUnsafeBufferPointer { keys in
      for offset in 0..<key.count where keys[range.lowerBound + offset] != key[offset] {
        return false
      }
      return true
    }
  }

  private mutating func add(_ value: Value, under key: UnsafeBufferPointer<UInt8>, _ hash: Int) {
    if entries.count == Self.most { self = ByteTable() }
    let start = keys.count
    keys.append(contentsOf: key)
    entries.append(Entry(hash: hash, key: start..<keys.count, value: value))
    if entries.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for place in entries.indices { enter(place) }
    } else {
      enter(entries.count - 1)
    }
  }

  private mutating func enter(_ place: Int) {
    var slot = entries[place].hash & (slots.count - 1)
    while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: place + 1)
  }
}

extension ByteTable: Sendable where Value: Sendable {}
extension ByteTable.Entry: Sendable where Value: Sendable {}

/// Hashes some bytes where they lie, eight at a step; whoever writes a file can't foresee the hash.
private struct ByteHash: Sendable {
  private let seed = UInt64.random(in: .min ... .max)
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  func callAsFunction(of key: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(key)
    var hash = Self.mixed(seed, UInt64(key.count) ^ Self.factor)
    var start = 0
    while start + 8 <= bytes.count {
      hash = Self.mixed(hash ^ Self.eight(bytes, at: start), seed | 1)
      start += 8
    }
    var last: UInt64 = 0
    if bytes.count >= 8 {
      // The last eight, some of which were taken already, are quicker than the rest one by one.
      last = Self.eight(bytes, at: bytes.count - 8)
    } else {
      for byte in bytes { last = last << 8 | UInt64(byte) }
    }
    return Int(truncatingIfNeeded: Self.mixed(hash ^ last, Self.factor))
  }

  private static func eight(_ bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  private static func mixed(_ word: UInt64, _ other: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
