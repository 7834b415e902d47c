import Interchange
import Testing

@Suite struct PieceCutterTests {
  /// The pieces of a text that comes in chunks of so many bytes.
  private func pieces(_ text: [UInt8], _ boundary: RecordBoundary, chunk: Int) -> [SourcePiece] {
    var cutter = PieceCutter(boundary)
    var pieces: [SourcePiece] = []
    for start in stride(from: 0, to: text.count, by: chunk) {
      let piece = cutter.add(Array(text[start..<min(start + chunk, text.count)]))
      if let piece { pieces.append(piece) }
    }
    if let rest = cutter.finish() { pieces.append(rest) }
    return pieces
  }

  private static let row = Array("2031-04-12,\"a \"\"b\"\"\nc, d\",e\n".utf8)
  private static let rows = Array(repeatElement(row, count: 60_000).joined())

  @Test(arguments: [1_000, 65_537, 300_000])
  func `pieces are the file again, cut where rows end, and count their lines`(_ chunk: Int) {
    let pieces = pieces(Self.rows, .quotedLines(separator: 0x2C), chunk: chunk)
    #expect(pieces.count > 1)
    #expect(Array(pieces.map(\.bytes).joined()) == Self.rows)
    for piece in pieces {
      #expect(piece.bytes.count % Self.row.count == 0)
    }
    var line = 1
    for piece in pieces {
      #expect(piece.line == line)
      line += piece.bytes.count / Self.row.count * 2
    }
    #expect(pieces.map(\.isFirst) == [true] + Array(repeating: false, count: pieces.count - 1))
  }

  @Test func `a file that can't be cut is one piece`() {
    #expect(pieces(Self.rows, .none, chunk: 65_536).map(\.bytes.count) == [Self.rows.count])
  }
}
