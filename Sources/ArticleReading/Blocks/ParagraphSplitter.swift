/// Joins lines into paragraphs.
///
/// Blank lines part paragraphs. Between lines that touch, the text decides: where it is wrapped at
/// a width (lines go on in lower case, each as full as its next word allowed), they are one
/// paragraph; where it isn't, each line is one.
struct ParagraphSplitter {
  let bytes: Bytes
  let table: LineTable
  /// The width at which the text was wrapped by hand, if it was.
  let wrapWidth: Int?

  init(_ bytes: Bytes, in range: Range<Int>) {
    self.bytes = bytes
    table = LineTable(bytes, in: range)
    wrapWidth = Self.wrapWidth(of: table, bytes)
  }

  /// The paragraphs and list items in order.
  func blocks() -> [TextBlock] {
    var blocks: [TextBlock] = []
    var previous: LineTable.Line?
    var blankLines = 1
    for line in table.lines {
      guard !line.words.isEmpty else {
        blankLines += 1
        previous = nil
        continue
      }
      let bullet = bulletLength(line)
      let words = line.words.lowerBound + bullet..<line.words.upperBound
      if let before = previous, bullet == 0, !blocks.isEmpty, goesOn(from: before, to: line) {
        let last = blocks.count - 1
        blocks[last].range = blocks[last].range.lowerBound..<words.upperBound
        blocks[last].lines += 1
      } else if !words.isEmpty {
        blocks.append(
          TextBlock(
            range: words,
            kind: bullet > 0 ? .item : .paragraph,
            blankLinesBefore: blankLines
          )
        )
      }
      blankLines = 0
      previous = line
    }
    return blocks
  }

  private func goesOn(from line: LineTable.Line, to next: LineTable.Line) -> Bool {
    if opensLowercase(next), line.width >= 40, !endsSentence(line) { return true }
    guard let wrapWidth else { return false }
    if next.indent >= line.indent + 2, endsSentence(line) { return false }
    return Self.isFull(line, before: next, bytes, width: wrapWidth)
  }

  private func opensLowercase(_ line: LineTable.Line) -> Bool {
    bytes[line.words.lowerBound].isASCIILowercase
  }

  private func endsSentence(_ line: LineTable.Line) -> Bool {
    let last = bytes.before(line.words.upperBound)
    switch bytes[last] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""),
      UInt8(ascii: ")"), 0xE2:
      return true
    default: return false
    }
  }

  /// The length of a bullet with the space after it: "• ", "- ", "* ".
  private func bulletLength(_ line: LineTable.Line) -> Int {
    let start = line.words.lowerBound
    let mark =
      switch bytes[start] {
      case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"): 1
      case 0xC2: bytes[start + 1] == 0xB7 ? 2 : 0
      case 0xE2: Self.bullets.contains { bytes.stands($0, at: start) } ? 3 : 0
      default: 0
      }
    let after = bytes.skippingSpace(from: start + mark, to: line.words.upperBound)
    return mark > 0 && after > start + mark ? after - start : 0
  }

  private static let bullets: [StaticString] = ["\u{2022}", "\u{25E6}", "\u{25CF}", "\u{25AA}"]

  private static func isFull(
    _ line: LineTable.Line,
    before next: LineTable.Line,
    _ bytes: Bytes,
    width: Int
  ) -> Bool {
    var word = 0
    for position in next.words {
      if bytes[position] == 0x20 { break }
      if bytes[position] & 0xC0 != 0x80 { word += 1 }
    }
    return line.indent + line.width + 1 + word > width
  }

  /// The width at which a text was wrapped; `nil` where its lines end where paragraphs do.
  private static func wrapWidth(of table: LineTable, _ bytes: Bytes) -> Int? {
    var touching = 0
    var running = 0
    var widths: [Int] = []
    for (line, next) in zip(table.lines, table.lines.dropFirst())
    where line.width >= 40 && !next.words.isEmpty {
      touching += 1
      if bytes[next.words.lowerBound].isASCIILowercase { running += 1 }
      widths.append(line.indent + line.width)
    }
    guard touching > 0, running * 10 >= touching * 3 else { return nil }
    widths.sort()
    return widths[widths.count * 19 / 20]
  }
}
