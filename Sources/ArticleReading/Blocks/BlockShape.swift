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
    opensLikeHeading =
      first.properties.isUppercase || first.properties.numericType != nil
      || "\"'\u{201C}\u{2018}`".unicodeScalars.contains(first)
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
      "\"')]\u{201D}\u{2019}\u{00BB}".unicodeScalars.contains(bytes.scalar(at: position).value)
    {
      position = bytes.before(position)
      isMarked = true
    }
    let last = bytes.scalar(at: position).value
    closesLikeSentence = ".!?\u{2026}".unicodeScalars.contains(last)
    closesLikeHeading =
      last.properties.isAlphabetic || last.properties.numericType != nil
      || (last == "?" || last == "!") || isMarked && !closesLikeSentence
  }

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
