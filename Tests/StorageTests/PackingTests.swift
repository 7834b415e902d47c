import Documents
import Testing
import Timelines

@testable import Storage

@Suite struct PackingTests {
  @Test(arguments: [0, 1, -1, 63, 64, -64, 1 << 40, Int.max, Int.min])
  func `numbers come back`(_ number: Int) throws {
    var writer = PackedWriter()
    writer.write(number)
    var reader = PackedReader(writer.bytes)
    #expect(try reader.int() == number)
    #expect(reader.isAtEnd)
  }

  @Test func `whatever the bytes, reading ends`() throws {
    let claim = try #require(InventedPapers.entry(day: 1).claims.first)
    let bytes = claim.packed
    #expect(try Claim(packed: bytes) == claim)
    for end in 0..<bytes.count {
      #expect(throws: PackingError.self) { try Claim(packed: Array(bytes[..<end])) }
    }
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0xFF
      _ = try? Claim(packed: damaged)
    }
    #expect(throws: PackingError.unexpectedBytes) { try Claim(packed: bytes + [0]) }
  }

  /// A field that is added to a value has to be added to its packing, and then here.
  @Test func `every field of what is kept is known`() throws {
    let timeline = InventedPapers.timeline(of: [InventedPapers.entry(day: 1)])
    let event = try #require(timeline.events.first)
    let claim = try #require(event.claims.first)
    let document = try #require(timeline.documents.values.first)
    let commitment = try #require(timeline.events.flatMap(\.commitments).first)
    let thread = try #require(timeline.threads.first)
    let fields: [(Any, Int)] = [
      (thread, 15),
      (claim, 22), (claim.citation, 6), (claim.date, 4), (event, 21), (EventCoding(), 6),
      (document, 9),
      (document.metadata, 9), (commitment, 2), (commitment.term, 7),
      (document.findings[0], 3), (document.passages[0], 3),
    ]
    for (value, count) in fields {
      let mirror = Mirror(reflecting: value)
      #expect(mirror.children.count == count, "\(mirror.subjectType)")
    }
  }

  @Test func `columns come back with every part`() throws {
    let timeline = InventedPapers.timeline(of: (0..<5).map { InventedPapers.entry(day: $0) })
    let blobs = Dictionary(
      ColumnBlobs.blobs(of: timeline.columns).map { ($0.name, $0.bytes) },
      uniquingKeysWith: { first, _ in first }
    )
    let columns = try ColumnBlobs.columns { name, take in
      guard let bytes = blobs[name] else { return false }
      bytes.withUnsafeBytes(take)
      return true
    }
    let parts = try Mirror(reflecting: #require(columns)).children
    for (before, after) in zip(Mirror(reflecting: timeline.columns).children, parts)
    where before.label != "index" {
      #expect("\(before.value)" == "\(after.value)", "\(before.label ?? "")")
    }
  }

  @Test func `columns whose rows lie outside are none`() throws {
    var parts = InventedPapers.timeline(of: [InventedPapers.entry(day: 1)]).columns.parts
    parts.lists[0].rows = parts.lists[0].rows.map { $0 + 100 }
    #expect(Columns(parts) == nil)
  }
}
