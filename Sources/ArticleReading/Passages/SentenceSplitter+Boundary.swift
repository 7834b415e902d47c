extension SentenceSplitter {
  /// Whether a new sentence starts after a mark.
  func isBoundary(_ mark: SentenceMark, sentence: Int, end: Int) -> Bool {
    let opening = opening(at: mark.next, end: end)
    guard mark.next > mark.closed else { return isUnspacedBoundary(mark, opening) }
    if bytes.stands("http", at: mark.next) { return true }
    switch opening.kind {
    case .other: return false
    case .lowercase:
      return !mark.isQuoteClosed && startsNameInLowercase(opening.start)
        && (bytes[mark.start] != UInt8(ascii: ".") || !endsInAbbreviation(mark, sentence, opening))
    case .dash: return !mark.isQuoteClosed
    case .uppercase, .digit, .symbol: break
    }
    switch bytes[mark.start] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return !mark.isQuoteClosed || !isAttribution(opening)
    case UInt8(ascii: ".") where mark.end - mark.start == 1:
      return mark.isQuoteClosed && !bytes.stands(")", at: mark.end)
        || !endsInAbbreviation(mark, sentence, opening)
    default:
      let isSpaced = bytes.spaceLength(at: mark.start - 1) > 0
      let isExactlyThree = mark.end - mark.start == 3
      return !isSpaced || !isExactlyThree || mark.isQuoteClosed || opening.isMarked
        || isStarter(opening)
    }
  }

  /// What a sentence would open with.
  struct Opening {
    enum Kind { case uppercase, lowercase, digit, symbol, dash, other }
    var kind: Kind
    /// Past quotation marks and brackets.
    var start: Int
    /// Whether a quotation mark or bracket opens it.
    var isMarked: Bool
  }

  private func opening(at position: Int, end: Int) -> Opening {
    var start = position
    while start < end {
      let length = openerLength(at: start)
      if length == 0 { break }
      start = bytes.skippingSpace(from: start + length, to: end)
    }
    let isMarked = start > position
    guard start < end else { return Opening(kind: .other, start: start, isMarked: isMarked) }
    return Opening(kind: kind(at: start, end: end), start: start, isMarked: isMarked)
  }

  private func kind(at start: Int, end: Int) -> Opening.Kind {
    let byte = bytes[start]
    if byte.isASCIIUppercase { return .uppercase }
    if byte.isASCIILowercase { return .lowercase }
    if byte.isASCIIDigit { return .digit }
    if byte < 0x80 {
      switch byte {
      case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"): return .symbol
      case UInt8(ascii: "-"): return dash(at: start, end: end)
      default: return .other
      }
    }
    let scalar = bytes.scalar(at: start).value
    if scalar == "\u{2013}" || scalar == "\u{2014}" { return dash(at: start, end: end) }
    let properties = scalar.properties
    if properties.isLowercase { return .lowercase }
    if properties.isAlphabetic { return .uppercase }
    if properties.isEmoji { return .symbol }
    return properties.generalCategory == .currencySymbol ? .symbol : .other
  }

  /// A dash opens a sentence where a capital follows it.
  private func dash(at start: Int, end: Int) -> Opening.Kind {
    var position = start
    while position < end, bytes[position] == UInt8(ascii: "-") || bytes[position] == 0xE2 {
      position += bytes[position] == 0xE2 ? 3 : 1
    }
    position = bytes.skippingSpace(from: position, to: end)
    return bytes[position].isASCIIUppercase ? .dash : .other
  }

  private func openerLength(at position: Int) -> Int {
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
      return 1
    case 0xC2: return bytes[position + 1] == 0xAB ? 2 : 0
    case 0xE2:
      guard bytes[position + 1] == 0x80 else { return 0 }
      return [0x98, 0x9C, 0x9E].contains(bytes[position + 2]) ? 3 : 0
    default: return bytes.stands("-LRB-", at: position) ? 5 : 0
    }
  }

  /// A boundary where the space is missing: "the talks.The envoy".
  private func isUnspacedBoundary(_ mark: SentenceMark, _ opening: Opening) -> Bool {
    guard mark.end - mark.start == 1, opening.kind == .uppercase,
      bytes[mark.start - 1].isASCIILowercase, bytes[mark.start - 2].isASCIILowercase,
      bytes[opening.start + 1].isASCIILowercase || bytes.spaceLength(at: opening.start + 1) > 0
    else { return false }
    var after = opening.start
    while after < bytes.count, bytes.spaceLength(at: after) == 0 {
      if bytes[after] == UInt8(ascii: "."), bytes[after + 1].isASCIILetter { return false }
      after += 1
    }
    var position = mark.start - 1
    while position > 0, bytes.spaceLength(at: position) == 0 {
      if [UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: ".")].contains(bytes[position]) {
        return false
      }
      position -= 1
    }
    return true
  }

  /// Whether a lower-case word is the beginning of a name: "al-Sadr", "von Hahn".
  private func startsNameInLowercase(_ start: Int) -> Bool {
    let word = word(at: start)
    guard words.particles.contains(word) else { return false }
    let after = start + word.utf8.count
    return bytes[after + 1].isASCIIUppercase
  }

  /// Whether a speaker and a verb of speaking follow a quotation: "'Why now?' Macron asked".
  private func isAttribution(_ opening: Opening) -> Bool {
    if opening.isMarked || isStarter(opening) { return false }
    var position = opening.start
    for _ in 0..<5 {
      let word = word(at: position)
      guard !word.isEmpty else { return false }
      if words.speechVerbs.contains(word) { return true }
      position += word.utf8.count
      guard bytes[position] == UInt8(ascii: " ") else { return false }
      position += 1
    }
    return false
  }

  func isStarter(_ opening: Opening) -> Bool {
    words.starters.contains(word(at: opening.start))
  }

  /// The word at an offset, in lower case; empty where none stands there.
  func word(at start: Int) -> String {
    var end = start
    while bytes[end].isASCIILetter, end - start < 24 { end += 1 }
    return lowercased(start..<end)
  }

  func lowercased(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: max(1, range.count)) { buffer in
      for (index, position) in range.enumerated() {
        let byte = bytes[position]
        buffer[index] = byte.isASCIIUppercase ? byte | 0x20 : byte
      }
      return range.count
    }
  }
}
