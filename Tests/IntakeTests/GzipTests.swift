import Documents
import Glibc
import Testing

@testable import Intake

struct GzipTests {
  /// A gzip member that stores bytes as they are.
  static func member(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt16(bytes.count)
    func little(_ number: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + little(UInt32(length), 2)
      + little(UInt32(~length), 2) + bytes + little(checksum(bytes), 4)
      + little(UInt32(bytes.count), 4)
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  /// Zeroes, packed as tightly as DEFLATE can: one bit for 258 bytes, most of the time.
  static func bomb(ofBytes count: Int) -> [UInt8] {
    var bits: [UInt8] = []
    func put(_ value: Int, _ width: Int) {
      for bit in 0..<width { bits.append(UInt8(value >> bit & 1)) }
    }
    func putHuffman(_ value: Int, _ width: Int) {
      for bit in (0..<width).reversed() { bits.append(UInt8(value >> bit & 1)) }
    }
    put(1, 1)
    put(1, 2)
    putHuffman(0x30, 8)
    for _ in 0..<count / 258 {
      putHuffman(0b1100_0101, 8)
      putHuffman(0, 5)
    }
    putHuffman(0, 7)
    var bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    for start in stride(from: 0, to: bits.count, by: 8) {
      let eight = bits[start..<min(start + 8, bits.count)]
      bytes.append(eight.reversed().reduce(0) { $0 << 1 | $1 })
    }
    return bytes
  }

  @Test func `reads an article that is packed`() throws {
    let folder = try TemporaryFolder()
    let file = folder.write(Self.member(Array("The boat sailed at noon.".utf8)), to: "a.txt.gz")
    let result = Intake().documents(in: [folder.path])
    #expect(result.documents.map(\.text.string) == ["The boat sailed at noon."])
    #expect(result.documents.map(\.file) == [file])
  }

  @Test func `reads one member after the other, and no filling behind them`() throws {
    let folder = try TemporaryFolder()
    let file = folder.write(
      Self.member(Array("The boat ".utf8)) + Self.member(Array("sailed at noon.".utf8))
        + [UInt8](repeating: 0, count: 512),
      to: "a.gz"
    )
    let result = Intake().documents(in: [file])
    #expect(result.documents.map(\.text.string) == ["The boat sailed at noon."])
    #expect(result.problems.isEmpty)
  }

  @Test func `reads records that are packed`() throws {
    let folder = try TemporaryFolder()
    let lines = "{\"text\": \"The boat sailed.\"}\n{\"text\": \"It sank.\"}\n"
    let file = folder.write(Self.member(Array(lines.utf8)), to: "a.jsonl.gz")
    let result = Intake().documents(in: [file])
    #expect(result.documents.map(\.file) == ["\(file):1", "\(file):2"])
  }

  @Test func `names what is damaged or cut off`() throws {
    let folder = try TemporaryFolder()
    var damaged = Self.member(Array("The boat sailed at noon.".utf8))
    let cut = folder.write(Array(damaged.dropLast(12)), to: "cut.gz")
    damaged[20] ^= 0x55
    let wrong = folder.write(damaged, to: "wrong.gz")
    let result = Intake().documents(in: [cut, wrong])
    #expect(result.problems == [.damaged(path: cut), .damaged(path: wrong)])
  }

  @Test(.timeLimit(.minutes(1)))
  func `stops what grows beyond measure`() throws {
    let folder = try TemporaryFolder()
    let bytes = Self.bomb(ofBytes: 40 << 20)
    let bomb = folder.write(bytes, to: "bomb.txt.gz")
    #expect(bytes.count < 300_000)
    #expect(Intake().documents(in: [bomb]).problems == [.expandsTooFar(path: bomb)])
  }

  @Test func `refuses what unpacks to more than an article`() throws {
    let folder = try TemporaryFolder()
    let text = Array(String(repeating: "The boat sailed. ", count: 100).utf8)
    let file = folder.write(Self.member(text), to: "a.txt.gz")
    let result = Intake(largest: 1_000).documents(in: [file])
    #expect(result.problems == [.tooLarge(path: file, limit: 1_000)])
  }
}
