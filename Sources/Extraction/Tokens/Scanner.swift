/// Finds the tokens of one passage, byte by byte.
struct Scanner {
  struct Found {
    var start: Int
    var end: Int
    var shape: TokenShape
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var position: Int

  init(bytes: UnsafeBufferPointer<UInt8>, end: Int, position: Int) {
    self.bytes = bytes
    self.end = end
    self.position = position
  }

  mutating func next() -> Found? {
    while position < end, let width = spaceWidth(at: position) { position += width }
    guard position < end else { return nil }
    let start = position
    let shape = scan()
    return Found(start: start, end: position, shape: shape)
  }

  private mutating func scan() -> TokenShape {
    let byte = bytes[position]
    if byte.isASCIIDigit { return scanNumber() }
    if let width = letterWidth(at: position) { return scanWord(firstWidth: width) }
    if byte < 0x80 { return scanASCIIMark(byte) }
    return scanWideMark()
  }
}

// MARK: - Words and numbers

extension Scanner {
  private mutating func scanWord(firstWidth: Int) -> TokenShape {
    let start = position
    if let length = addressLength() {
      position += length
      return .address
    }
    if let length = initialsLength() {
      position += length
      return .upper
    }
    position += firstWidth
    var sawDigit = false
    while position < end {
      if let width = letterWidth(at: position) {
        position += width
      } else if bytes[position].isASCIIDigit {
        sawDigit = true
        position += 1
      } else if let width = apostropheWidth(at: position), continues(after: width) {
        if cliticLength(at: position) != nil { break }
        position += width
      } else {
        break
      }
    }
    splitNegation(from: start)
    return sawDigit ? .alphanumeric : wordShape(start..<position)
  }

  /// Whether a letter follows the apostrophe, so that it stands inside a word.
  private func continues(after width: Int) -> Bool {
    letterWidth(at: position + width) != nil
  }

  /// The length of a clitic that starts here: "'s", "'ve", "'re", "'ll", "'d", "'m".
  private func cliticLength(at offset: Int) -> Int? {
    guard let width = apostropheWidth(at: offset) else { return nil }
    var stop = offset + width
    while stop < end, bytes[stop].isASCIILetter { stop += 1 }
    guard letterWidth(at: stop) == nil else { return nil }
    let first = offset + width
    let isClitic =
      switch stop - first {
      case 1: Self.isAny(of: "sdm", bytes[first])
      case 2:
        switch bytes[first].asciiLowercased {
        case UInt8(ascii: "v"), UInt8(ascii: "r"):
          bytes[first + 1].asciiLowercased == UInt8(ascii: "e")
        case UInt8(ascii: "l"): bytes[first + 1].asciiLowercased == UInt8(ascii: "l")
        default: false
        }
      default: false
      }
    return isClitic ? stop - offset : nil
  }

  private static func isAny(of letters: StaticString, _ byte: UInt8) -> Bool {
    let lowercased = byte.asciiLowercased
    return letters.withUTF8Buffer { $0.contains(lowercased) }
  }

  /// Gives "n't" back as a token of its own.
  private mutating func splitNegation(from start: Int) {
    for apostrophe in 1...3 {
      let tail = position - 2 - apostrophe
      guard tail > start, (bytes[tail] | 0x20) == UInt8(ascii: "n"),
        apostropheWidth(at: tail + 1) == apostrophe,
        (bytes[position - 1] | 0x20) == UInt8(ascii: "t")
      else { continue }
      position = tail
      return
    }
  }

  /// The length of initials with their points: "U.S.", "U.N.", "a.m.".
  private func initialsLength() -> Int? {
    var offset = position
    var letters = 0
    while offset + 1 < end, bytes[offset].isASCIILetter, bytes[offset + 1] == UInt8(ascii: ".") {
      letters += 1
      offset += 2
    }
    guard letters >= 2 else {
      guard letters == 1, bytes[position].isASCIIUppercase,
        position + 2 >= end || spaceWidth(at: position + 2) != nil
      else { return nil }
      return 2
    }
    if offset < end, bytes[offset].isASCIILetter, letterWidth(at: offset + 1) == nil {
      offset += 1
    }
    return offset - position
  }

  private func addressLength() -> Int? {
    guard position + 4 < end else { return nil }
    switch (bytes[position].asciiLowercased, bytes[position + 1].asciiLowercased) {
    case (UInt8(ascii: "h"), UInt8(ascii: "t")), (UInt8(ascii: "w"), UInt8(ascii: "w")),
      (UInt8(ascii: "p"), UInt8(ascii: "i")), (UInt8(ascii: "t"), UInt8(ascii: ".")):
      break
    default: return nil
    }
    let starts = ["http://", "https://", "www.", "pic.twitter.com/", "t.co/"]
    guard
      starts.contains(where: { start in
        position + start.utf8.count < end
          && zip(start.utf8, bytes[position...]).allSatisfy { $0 == $1.asciiLowercased }
      })
    else { return nil }
    var stop = position
    while stop < end, spaceWidth(at: stop) == nil, bytes[stop] < 0x80,
      bytes[stop] != UInt8(ascii: "\""), bytes[stop] != UInt8(ascii: ")")
    {
      stop += 1
    }
    while stop > position + 1, [0x2E, 0x2C, 0x3B].contains(bytes[stop - 1]) { stop -= 1 }
    return stop - position
  }

  private mutating func scanNumber() -> TokenShape {
    var letters = 0
    while position < end {
      let byte = bytes[position]
      if byte.isASCIIDigit {
        position += 1
      } else if byte.isASCIILetter {
        letters += 1
        position += 1
      } else if letters == 0, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."),
        position + 1 < end, bytes[position + 1].isASCIIDigit
      {
        position += 1
      } else {
        break
      }
    }
    guard letters > 0 else { return .number }
    let tail = [bytes[position - 2] | 0x20, bytes[position - 1] | 0x20]
    let isOrdinal =
      letters == 2
      && ["st", "nd", "rd", "th"].contains { tail.elementsEqual($0.utf8) }
    return isOrdinal ? .ordinal : .alphanumeric
  }

  private func wordShape(_ range: Range<Int>) -> TokenShape {
    var upper = 0
    var lower = 0
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] < 0x80 {
      if bytes[index].isASCIIUppercase {
        upper += 1
      } else if bytes[index].isASCIILetter {
        lower += 1
      }
      index += 1
    }
    while index < range.upperBound {
      let width = letterWidth(at: index) ?? 1
      switch letterCase(at: index, width: width) {
      case .upper: upper += 1
      case .lower: lower += 1
      case .neither: break
      }
      index += width
    }
    if upper == 0 { return .lower }
    let width = letterWidth(at: range.lowerBound) ?? 1
    let startsUpper = letterCase(at: range.lowerBound, width: width) == .upper
    if lower == 0 { return upper == 1 ? .capitalised : .upper }
    return upper == 1 && startsUpper ? .capitalised : .mixed
  }
}

// MARK: - Marks

extension Scanner {
  private mutating func scanASCIIMark(_ byte: UInt8) -> TokenShape {
    if let length = cliticLength(at: position) {
      position += length
      return .lower
    }
    let start = position
    position += 1
    switch byte {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "."):
      while position < end, bytes[position] == byte { position += 1 }
      return position - start > 1 ? .ellipsis : .period
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: ";"): return .semicolon
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"): return .exclamation
    case UInt8(ascii: "-"):
      while position < end, bytes[position] == byte { position += 1 }
      return position - start > 1 ? .dash : .hyphen
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "\""): return .plainQuote
    case UInt8(ascii: "`"):
      if position < end, bytes[position] == byte { position += 1 }
      return .openQuote
    case UInt8(ascii: "'"):
      guard position < end, bytes[position] == byte else { return .apostrophe }
      position += 1
      return .closeQuote
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return .closeBracket
    case UInt8(ascii: "$"): return .currency
    case UInt8(ascii: "@"), UInt8(ascii: "#"):
      while position < end, let width = handleWidth(at: position) { position += width }
      return position - start > 1 ? .handle : .symbol
    default: return .symbol
    }
  }

  private func handleWidth(at offset: Int) -> Int? {
    if bytes[offset].isASCIIDigit || bytes[offset] == UInt8(ascii: "_") { return 1 }
    return letterWidth(at: offset)
  }

  private mutating func scanWideMark() -> TokenShape {
    if let length = cliticLength(at: position) {
      position += length
      return .lower
    }
    let (scalar, width) = scalar(at: position)
    position += width
    switch scalar {
    case "\u{201C}", "\u{201E}", "\u{00AB}", "\u{2039}": return .openQuote
    case "\u{201D}", "\u{00BB}", "\u{203A}": return .closeQuote
    case "\u{2018}": return .openQuote
    case "\u{2019}", "\u{02BC}": return .apostrophe
    case "\u{2010}", "\u{2011}": return .hyphen
    case "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}": return .dash
    case "\u{2026}": return .ellipsis
    case "\u{20AC}", "\u{00A3}", "\u{00A5}", "\u{20BD}", "\u{20B4}": return .currency
    default: return .symbol
    }
  }
}

// MARK: - Scalars

extension Scanner {
  enum LetterCase { case upper, lower, neither }

  func scalar(at offset: Int) -> (Unicode.Scalar, width: Int) {
    let lead = bytes[offset]
    let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (width == 1 ? 0x7F : 0xFF >> UInt32(width + 1))
    for step in 1..<max(width, 1) where offset + step < bytes.count {
      value = value << 6 | UInt32(bytes[offset + step] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", min(width, max(1, end - offset)))
  }

  /// The width in bytes of the letter or combining mark at an offset.
  func letterWidth(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    if bytes[offset] < 0x80 { return bytes[offset].isASCIILetter ? 1 : nil }
    let (scalar, width) = scalar(at: offset)
    if Self.isPunctuation(scalar) { return nil }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.generalCategory == .nonspacingMark else {
      return nil
    }
    return width
  }

  /// Curly quotes, dashes, the ellipsis: neither letters nor spaces.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2010 && scalar.value <= 0x2027
  }

  private func letterCase(at offset: Int, width: Int) -> LetterCase {
    if width == 1 {
      guard bytes[offset].isASCIILetter else { return .neither }
      return bytes[offset].isASCIIUppercase ? .upper : .lower
    }
    let properties = scalar(at: offset).0.properties
    return properties.isUppercase ? .upper : properties.isLowercase ? .lower : .neither
  }

  func apostropheWidth(at offset: Int) -> Int? {
    guard offset < end else { return nil }
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    guard bytes[offset] >= 0x80 else { return nil }
    let (scalar, width) = scalar(at: offset)
    return scalar == "\u{2019}" || scalar == "\u{02BC}" ? width : nil
  }

  func spaceWidth(at offset: Int) -> Int? {
    let byte = bytes[offset]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    guard byte >= 0x80 else { return nil }
    let (scalar, width) = scalar(at: offset)
    if Self.isPunctuation(scalar) { return nil }
    return scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
      ? width : nil
  }
}
