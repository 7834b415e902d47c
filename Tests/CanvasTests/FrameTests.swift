import Testing

@testable import Canvas

struct FrameTests {
  @Test func `clips at the edges of a region`() {
    var frame = Frame(height: 2, width: 10)
    let region = Region(row: 0, column: 2, height: 1, width: 4)
    let end = frame.write("ceasefire", in: region, as: .verb)
    frame.write("below", row: 1, in: region)
    #expect(end == 4)
    #expect(frame.lines == ["  ceas", ""])
    #expect(frame.roleLines == ["..vvvv", ""])
  }

  @Test func `leaves out a wide character that doesn't fit`() {
    var frame = Frame(height: 1, width: 3)
    frame.write("東京", in: frame.region)
    #expect(frame.lines == ["東"])
  }

  @Test func `blanks the other half of a wide character written over`() {
    var frame = Frame(height: 1, width: 6)
    frame.write("東京都", in: frame.region)
    frame.write("x", column: 1, in: frame.region)
    #expect(frame.lines == [" x京都"])
    frame.write("y", column: 4, in: frame.region)
    #expect(frame.lines == [" x京y"])
  }

  @Test func `survives any size and place`() {
    for height in -1...2 {
      for width in -1...2 {
        var frame = Frame(height: height, width: width)
        frame.write("東x", row: 1, column: 1, in: Region(row: -1, column: -1, height: 5, width: 5))
        frame.writeAtEnd("東京", row: 0, in: frame.region)
        frame.fill(Region(row: -2, column: -2, height: 9, width: 9), as: .bar)
        #expect(frame[5, 5] == .blank)
      }
    }
  }

  @Test func `tells where two frames differ, in whole characters`() {
    var before = Frame(height: 2, width: 8)
    before.write("a東b", in: before.region)
    var after = before
    #expect(after.changes(from: before).isEmpty)
    after.write("京", column: 1, in: after.region)
    #expect(after.changes(from: before) == [Frame.Change(row: 0, columns: 1..<3)])
    #expect(Frame(height: 1, width: 2).changes(from: before).count == 1)
  }

  @Test func `splits regions without ever growing them`() {
    let region = Region(row: 1, column: 2, height: 3, width: 4)
    #expect(region.splitTop(5).rest.isEmpty)
    #expect(region.splitBottom(1).bottom == Region(row: 3, column: 2, height: 1, width: 4))
    #expect(region.splitLeft(3).rest == Region(row: 1, column: 5, height: 3, width: 1))
    #expect(region.splitTop(-4).rest == region)
  }
}
