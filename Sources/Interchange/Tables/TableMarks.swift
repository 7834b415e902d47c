/// Finds the separators and line ends of a table, eight bytes at a step.
struct TableMarks {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separators: UInt64
  /// Where the eight bytes stand that are being looked at.
  private var word = -8
  /// The marks among them that are still to be told: the highest bit of each one's byte.
  private var found: UInt64 = 0

  private static let lows: UInt64 = 0x0101_0101_0101_0101
  private static let rests: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let lineEnds = 0x0A * lows

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    separators = UInt64(separator) * Self.lows
  }

  /// The place of the next mark; behind the last one, that of the end.
  mutating func next() -> Int {
    while found == 0 {
      word += 8
      guard word < bytes.count else {
        word = bytes.count
        return bytes.count
      }
      found = marks(in: eight(at: word))
    }
    let place = word + found.trailingZeroBitCount >> 3
    found &= found &- 1
    return place
  }

  /// Goes on from a place, which may lie before marks that were told.
  mutating func go(to place: Int) {
    word = place - 8
    found = 0
  }

  private func eight(at place: Int) -> UInt64 {
    if place + 8 <= bytes.count {
      return UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes)
          .loadUnaligned(fromByteOffset: place, as: UInt64.self)
      )
    }
    var last: UInt64 = 0
    for index in stride(from: bytes.count - 1, through: place, by: -1) {
      last = last << 8 | UInt64(bytes[index])
    }
    return last
  }

  private func marks(in word: UInt64) -> UInt64 {
    zeros(in: word ^ separators) | zeros(in: word ^ Self.lineEnds)
  }

  /// The highest bit of each byte that is zero; no carry reaches a neighbour.
  private func zeros(in word: UInt64) -> UInt64 {
    ~(((word & Self.rests) &+ Self.rests) | word | Self.rests)
  }
}
