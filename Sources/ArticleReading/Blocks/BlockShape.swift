/// What a block looks like, apart from its words.
struct BlockShape {
  /// The number of characters, counted as scalars.
  var width = 0
  /// The number of words.
  var words = 0
  /// Whether it starts with a capital, a digit or an opening mark.
  var opensLikeHeading = false
  /// Whether its last character is a letter, a digit, a question or an exclamation mark.
  var closesLikeHeading = false
  /// Whether it ends as a sentence does, closing marks aside.
  var closesLikeSentence = false
  /// Whether a sentence seems to end before its end.
  var hasInnerEnd = false
  /// Whether quotation marks open and close it, and none stand between.
  var isWhollyQuoted = false
  /// Whether it has letters.
  var hasLetters = false

  init(_ block: TextBlock, _ bytes: Bytes) {
    let range = block.range
    guard !range.isEmpty else { return }
    var isInWord = false
    for position in range {
      let byte = bytes[position]
      if byte & 0xC0 != 0x80 { width += 1 }
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace, !isInWord { words += 1 }
      if isSpace, isInWord, bytes[position - 1] == 0x3F || bytes[position - 1] == 0x21 {
        hasInnerEnd = true
      }
      isInWord = !isSpace
      if byte.isASCIILetter || byte >= 0xC3 && byte < 0xE2 { hasLetters = true }
    }
    let first = bytes.scalar(at: range.lowerBound).value
    opensLikeHeading = first.isCapital || first.isDigit || Self.openers.contains(first.value)
    readEnd(range, bytes)
    isWhollyQuoted = Self.isWhollyQuoted(range, bytes)
  }

  /// Whether it can be a headline: one line that opens like one and doesn't end as a sentence.
  var isHeadingLike: Bool {
    width <= 160 && words >= 2 && hasLetters && opensLikeHeading && closesLikeHeading
      && !(hasInnerEnd && closesLikeSentence)
  }

  /// Whether it is running text: long, or ending as a sentence.
  var isProse: Bool { width >= 150 || words >= 8 && closesLikeSentence }

  private mutating func readEnd(_ range: Range<Int>, _ bytes: Bytes) {
    var position = bytes.before(range.upperBound)
    var isMarked = false
    while position > range.lowerBound,
      Self.closers.contains(bytes.scalar(at: position).value.value)
    {
      position = bytes.before(position)
      isMarked = true
    }
    let last = bytes.scalar(at: position).value
    closesLikeSentence = last == "." || last == "!" || last == "?" || last == "\u{2026}"
    closesLikeHeading =
      last.isLetter || last.isDigit || last == "?" || last == "!"
      || isMarked && !closesLikeSentence
  }

  /// Quotation marks that open, straight ones among them.
  private static let openers: [UInt32] = [0x22, 0x27, 0x60, 0x2018, 0x201C]
  /// Marks that close after the end of a sentence.
  private static let closers: [UInt32] = [0x22, 0x27, 0x29, 0x5D, 0x201D, 0x2019, 0xBB]

  private static func isWhollyQuoted(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
    let first = bytes.scalar(at: range.lowerBound)
    let last = bytes.scalar(at: bytes.before(range.upperBound)).value
    let closing: Unicode.Scalar
    switch first.value {
    case "\"": closing = "\""
    case "\u{201C}": closing = "\u{201D}"
    case "\u{00AB}": closing = "\u{00BB}"
    default: return false
    }
    guard last == closing, range.count > 2 else { return false }
    var position = range.lowerBound + first.length
    let end = bytes.before(range.upperBound)
    while position < end {
      let scalar = bytes.scalar(at: position)
      if scalar.value == first.value || scalar.value == closing { return false }
      position += scalar.length
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Whether it is a capital letter; looked up only beyond ASCII.
  var isCapital: Bool {
    isASCII ? UInt8(ascii: self).isASCIIUppercase : properties.isUppercase
  }

  /// Whether it is a letter.
  var isLetter: Bool {
    isASCII ? UInt8(ascii: self).isASCIILetter : properties.isAlphabetic
  }

  /// Whether it is a digit or another sign for a number.
  var isDigit: Bool {
    isASCII ? UInt8(ascii: self).isASCIIDigit : properties.numericType != nil
  }
}
