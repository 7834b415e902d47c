/// A number by which the content of a large file is known again, made while it is read.
///
/// It tells whether a table that was touched is as it was, at a hundredth of what a cryptographic
/// digest costs; nobody's trust rests on it.
struct Fingerprint {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5
  )
  private var count = 0
  /// The bytes that don't fill a block yet.
  private var rest: [UInt8] = []

  private static let block = 32

  /// Takes the next bytes; how they are cut makes no difference.
  mutating func add(_ bytes: [UInt8]) {
    count += bytes.count
    var start = 0
    if !rest.isEmpty {
      start = min(Self.block - rest.count, bytes.count)
      rest += bytes[..<start]
      guard rest.count == Self.block else { return }
      mix(rest, from: 0, blocks: 1)
      rest = []
    }
    let blocks = (bytes.count - start) / Self.block
    mix(bytes, from: start, blocks: blocks)
    rest = Array(bytes[(start + blocks * Self.block)...])
  }

  /// The fingerprint of all bytes so far, in hexadecimal digits.
  var digits: String {
    var last = self
    last.mix(rest + Array(repeating: 0, count: Self.block - rest.count), from: 0, blocks: 1)
    let parts = [last.lanes.0, last.lanes.1, last.lanes.2, last.lanes.3]
    let number = parts.reduce(UInt64(count)) { Self.mixed($0 ^ $1, with: 0x9E37_79B9_7F4A_7C15) }
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private mutating func mix(_ bytes: [UInt8], from start: Int, blocks: Int) {
    bytes.withUnsafeBytes { bytes in
      for block in 0..<blocks {
        let place = start + block * Self.block
        func word(_ number: Int) -> UInt64 {
          UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: place + 8 * number, as: UInt64.self)
          )
        }
        lanes.0 = Self.mixed(lanes.0, with: word(0))
        lanes.1 = Self.mixed(lanes.1, with: word(1))
        lanes.2 = Self.mixed(lanes.2, with: word(2))
        lanes.3 = Self.mixed(lanes.3, with: word(3))
      }
    }
  }

  private static func mixed(_ lane: UInt64, with word: UInt64) -> UInt64 {
    let sum = lane &+ word &* 0xC2B2_AE3D_27D4_EB4F
    return (sum << 31 | sum >> 33) &* 0x9E37_79B1_85EB_CA87
  }
}
