/// Cuts a paragraph into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark or an ellipsis, together with the
/// quotation marks and brackets that close right after it, where what follows can open another.
/// Text in the Penn Treebank's tokenisation (a space before points, \`\` and '' for quotation
/// marks, -RRB-) is cut in the same way.
struct SentenceSplitter {
  let bytes: Bytes
  var words = SentenceWords.english

  /// The sentences of a paragraph, without the white space between them.
  ///
  /// - Complexity: O(*n*) in the length of the paragraph.
  func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let end = paragraph.upperBound
    var start = bytes.skippingSpace(from: paragraph.lowerBound, to: end)
    var position = start
    while position < end {
      let length = markLength(at: position)
      guard length > 0 else {
        position += 1
        continue
      }
      var mark = SentenceMark(start: position, end: position + length)
      while mark.end < end {
        let more = markLength(at: mark.end)
        guard more > 0 else { break }
        mark.end += more
      }
      mark.closed = pastClosers(from: mark.end, to: end, paragraph: start)
      mark.next = pastSpace(from: mark.closed, to: end)
      guard mark.next < end else { break }
      if isBoundary(mark, sentence: start, end: end) {
        found.append(start..<mark.closed)
        start = mark.next
        position = mark.next
      } else {
        position = mark.end
      }
    }
    let rest = bytes.trimmed(start..<max(start, end))
    if !rest.isEmpty { found.append(rest) }
    return found
  }

  /// Past white space, and past the marks that Markdown puts before each line of a quotation.
  private func pastSpace(from start: Int, to end: Int) -> Int {
    var position = bytes.skippingSpace(from: start, to: end)
    while bytes[position] == UInt8(ascii: ">"), position < end, bytes[position - 1] == 0x0A {
      position = bytes.skippingSpace(from: position + 1, to: end)
    }
    return position
  }

  private func markLength(at position: Int) -> Int {
    switch bytes[position] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
    case 0xE2: bytes[position + 1] == 0x80 && bytes[position + 2] == 0xA6 ? 3 : 0
    default: 0
    }
  }

  /// The end of the quotation marks and brackets that close a sentence.
  private func pastClosers(from start: Int, to end: Int, paragraph: Int) -> Int {
    var position = start
    while position < end {
      let adjacent = max(closerLength(at: position), lowQuoteCloserLength(at: position, paragraph))
      if adjacent > 0 {
        position += adjacent
        continue
      }
      let spaced = bytes.skippingSpace(from: position, to: end)
      guard spaced > position, let length = spacedCloserLength(at: spaced, sentence: paragraph)
      else { break }
      position = spaced + length
    }
    return min(position, end)
  }

  private func closerLength(at position: Int) -> Int {
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "*"), UInt8(ascii: "_"):
      return 1
    case UInt8(ascii: "["): return noteLength(at: position)
    case 0xC2: return bytes[position + 1] == 0xBB ? 2 : 0
    case 0xE2:
      guard bytes[position + 1] == 0x80 else { return 0 }
      return bytes[position + 2] == 0x9D || bytes[position + 2] == 0x99 ? 3 : 0
    default: return 0
    }
  }

  /// The length of a mark that opens quotations in English and closes them behind a low one.
  private func lowQuoteCloserLength(at position: Int, _ paragraph: Int) -> Int {
    guard bytes.stands("\u{201C}", at: position) || bytes.stands("\u{2018}", at: position)
    else { return 0 }
    var before = position - 3
    while before >= paragraph, position - before <= 1000 {
      if bytes.stands("\u{201E}", at: before) || bytes.stands("\u{201A}", at: before) { return 3 }
      if bytes[before + 2] == bytes[position + 2], bytes.stands("\u{201C}", at: before) { return 0 }
      before -= 1
    }
    return 0
  }

  /// The length of the mark of a note: "[12]".
  private func noteLength(at position: Int) -> Int {
    var digit = position + 1
    while digit < position + 5, bytes[digit].isASCIIDigit { digit += 1 }
    return digit > position + 1 && bytes[digit] == UInt8(ascii: "]") ? digit + 1 - position : 0
  }

  private func spacedCloserLength(at position: Int, sentence: Int) -> Int? {
    if bytes.stands("''", at: position) { return 2 }
    if bytes.stands("-RRB-", at: position) { return 5 }
    if bytes.stands("\u{201D}", at: position) { return 3 }
    guard bytes[position] == UInt8(ascii: "\""),
      position + 1 >= bytes.count || bytes.spaceLength(at: position + 1) > 0
    else { return nil }
    let opened = (sentence..<position).count { bytes[$0] == UInt8(ascii: "\"") }
    return opened.isMultiple(of: 2) ? nil : 1
  }
}

/// A run of points that may end a sentence, with what stands around it.
struct SentenceMark {
  /// Where the run starts.
  var start: Int
  /// Where the run ends.
  var end: Int
  /// The end of the closing marks after it.
  var closed = 0
  /// The first byte after the white space that follows.
  var next = 0

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  var isQuoteClosed: Bool { closed > end }
}
