extension SentenceSplitter {
  /// Whether the full stop of a mark belongs to the word before it, and the sentence goes on.
  func endsInAbbreviation(_ mark: SentenceMark, _ sentence: Int, _ opening: Opening) -> Bool {
    let range = wordBefore(mark.start, sentence)
    guard !range.isEmpty else { return false }
    if isOrdinalOfList(range, sentence) { return true }
    let first = bytes[range.lowerBound]
    guard first.isASCIILetter else { return false }
    if range.count == 1 {
      return first.isASCIIUppercase && !(opening.kind == .uppercase && isStarter(opening))
    }
    let word = lowercased(range)
    if words.titles.contains(word) { return true }
    if words.numbered.contains(word) { return opening.kind == .digit }
    if isInitials(range) { return !endsAfterInitials(word, opening) }
    guard
      words.common.contains(word)
        || first.isASCIIUppercase && words.capitalised.contains(word)
    else { return false }
    if opening.kind == .digit { return true }
    return !isStarter(opening) && !opening.isMarked
  }

  private func endsAfterInitials(_ word: String, _ opening: Opening) -> Bool {
    if word == "a.m" || word == "p.m" {
      return !opening.isMarked && !words.clockFollowers.contains(self.word(at: opening.start))
    }
    return opening.kind == .uppercase && isStarter(opening)
  }

  /// The letters, digits and inner points before a full stop.
  private func wordBefore(_ mark: Int, _ sentence: Int) -> Range<Int> {
    var start = mark
    while start > sentence, mark - start < 24 {
      let byte = bytes[start - 1]
      guard byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte >= 0x80
      else { break }
      if byte >= 0x80, bytes.spaceLength(at: bytes.before(start)) > 0 || isMark(before: start) {
        break
      }
      start -= 1
    }
    return start..<mark
  }

  /// Whether a quotation mark or dash stands before an offset.
  private func isMark(before offset: Int) -> Bool {
    bytes[offset - 3] == 0xE2 && bytes[offset - 2] == 0x80
      || bytes[offset - 2] == 0xC2 && (bytes[offset - 1] == 0xAB || bytes[offset - 1] == 0xBB)
  }

  /// Whether the word numbers an item, or is a speaker's or a given name's letter, where a sentence
  /// starts: "1.", "a.", "Q.".
  private func isOrdinalOfList(_ range: Range<Int>, _ sentence: Int) -> Bool {
    guard range.lowerBound == sentence else { return false }
    if range.count <= 2, range.allSatisfy({ bytes[$0].isASCIIDigit }) { return true }
    return range.count == 1 && bytes[sentence].isASCIILetter
  }

  /// Whether every point in the word follows a single letter: "U.S", "a.m", "Ph.D".
  private func isInitials(_ range: Range<Int>) -> Bool {
    var run = 0
    var points = 0
    for position in range {
      if bytes[position] == UInt8(ascii: ".") {
        if run == 0 || run > 2 { return false }
        points += 1
        run = 0
      } else {
        run += 1
      }
    }
    return points > 0 && run <= 2
  }
}
