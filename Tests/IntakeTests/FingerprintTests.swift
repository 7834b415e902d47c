import Testing

@testable import Intake

@Suite struct FingerprintTests {
  private let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 7) }

  @Test(arguments: [1, 7, 31, 32, 33, 64, 500, 1_000])
  func `how the bytes are cut makes no difference`(_ size: Int) {
    var whole = Fingerprint()
    whole.add(bytes)
    var cut = Fingerprint()
    for start in stride(from: 0, to: bytes.count, by: size) {
      cut.add(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(cut.digits == whole.digits)
  }

  @Test(arguments: [0, 31, 32, 500, 999])
  func `one other byte makes another fingerprint`(_ place: Int) {
    var one = Fingerprint()
    one.add(bytes)
    var other = Fingerprint()
    var changed = bytes
    changed[place] ^= 1
    other.add(changed)
    #expect(one.digits != other.digits)
  }

  @Test func `zeros at the end count`() {
    var one = Fingerprint()
    one.add(bytes)
    var other = Fingerprint()
    other.add(bytes + [0])
    #expect(one.digits != other.digits)
  }
}
