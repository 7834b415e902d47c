/// Finds the separators and line ends of a table, sixty-four bytes at a step.
struct TableMarks {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separators: SIMD16<UInt8>
  /// Where the bytes stand that are being looked at.
  private var block = -64
  /// A bit for each mark among them that is still to be told.
  private var found: UInt64 = 0

  // Made where they are used, these are constants; kept, they would be looked for each time.
  private static var lineEnds: SIMD16<UInt8> { SIMD16(repeating: 0x0A) }
  /// The bit of each byte among eight.
  private static var bits: SIMD16<UInt8> {
    SIMD16(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    separators = SIMD16(repeating: separator)
  }

  /// The place of the next mark; behind the last one, that of the end.
  @inline(__always)
  mutating func next() -> Int {
    while found == 0 {
      block += 64
      guard block < bytes.count else {
        block = bytes.count
        return bytes.count
      }
      found = marks(at: block)
    }
    let place = block + found.trailingZeroBitCount
    found &= found &- 1
    return place
  }

  /// Adds the places of the marks that follow, up to one that ends a line or to the end.
  ///
  /// - Parameters:
  ///   - places: Where they are written, behind those that are there.
  ///   - count: How many are there.
  /// - Returns: Whether the line ends; else there is no room for more.
  mutating func addLine(
    to places: UnsafeMutableBufferPointer<UInt32>,
    _ count: inout Int
  ) -> Bool {
    while count < places.count {
      let place = next()
      places[count] = UInt32(truncatingIfNeeded: place)
      count += 1
      if place >= bytes.count || bytes[place] == 0x0A { return true }
    }
    return false
  }

  /// Goes on from a place, which may lie before marks that were told.
  mutating func go(to place: Int) {
    block = place - 64
    found = 0
  }

  /// The marks among the sixty-four bytes from a place on.
  private func marks(at place: Int) -> UInt64 {
    var marks: UInt64 = 0
    guard place + 64 <= bytes.count else {
      for index in place..<bytes.count
      where bytes[index] == separators[0] || bytes[index] == 0x0A {
        marks |= 1 << UInt64(index - place)
      }
      return marks
    }
    for part in 0..<4 {
      let sixteen = UnsafeRawBufferPointer(bytes)
        .loadUnaligned(fromByteOffset: place + part * 16, as: SIMD16<UInt8>.self)
      marks |= self.marks(in: sixteen) << UInt64(part * 16)
    }
    return marks
  }

  private func marks(in sixteen: SIMD16<UInt8>) -> UInt64 {
    let isMark = (sixteen .== separators) .| (sixteen .== Self.lineEnds)
    let halves = unsafeBitCast(
      SIMD16<UInt8>.zero.replacing(with: Self.bits, where: isMark),
      to: SIMD2<UInt64>.self
    )
    return Self.sum(halves[0]) | Self.sum(halves[1]) << 8
  }

  /// The sum of eight bytes that is no more than a byte holds.
  private static func sum(_ eight: UInt64) -> UInt64 { (eight &* 0x0101_0101_0101_0101) >> 56 }
}
