internal import Chronology

/// A day with its year as a page prints it in a line: "Published: Sunday, 11 May 2025, 10:32".
struct PrintedDate: Hashable {
  /// What a page says of a day.
  enum Meaning: Hashable { case published, modified, untold }

  /// The day.
  var date: EDTF
  /// The words that give it.
  var words: Range<String.Index>
  /// What the page says of it.
  var meaning: Meaning
  /// Whether the line says nothing else but a time of day.
  var fillsLine: Bool

  /// Finds the day of a line.
  ///
  /// - Parameter line: One line of a page's head; a paragraph of text isn't searched.
  init?(in line: String) {
    guard line.utf8.count <= 160, Self.mayHoldYear(line) else { return nil }
    let words = Self.words(of: line)
    guard let found = Self.longest(words, line) else { return nil }
    date = found.date
    self.words =
      words[found.range.lowerBound].lowerBound..<words[found.range.upperBound - 1].upperBound
    var meaning = Meaning.untold
    var fills = true
    for (index, word) in words.enumerated() where !found.range.contains(index) {
      let folded = FoldedText(String(line[word])).string
      if Self.publishing.contains(folded) {
        if meaning == .untold { meaning = .published }
      } else if Self.changing.contains(folded) {
        if index < found.range.lowerBound || meaning == .untold { meaning = .modified }
      } else if !Self.isTime(folded) {
        fills = false
      }
    }
    self.meaning = meaning
    fillsLine = fills
  }

  /// Whether four digits stand in a row, or points and strokes between digits.
  private static func mayHoldYear(_ line: String) -> Bool {
    var run = 0
    var previous: UInt8 = 0
    for byte in line.utf8 {
      if byte.isASCIIDigit {
        run += 1
        if run == 4 { return true }
      } else {
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "."), previous.isASCIIDigit {
          return true
        }
        run = 0
      }
      previous = byte
    }
    return false
  }

  private static let publishing: Set<String> = ["published", "posted", "date", "first"]
  private static let changing: Set<String> = ["updated", "modified", "edited", "revised"]
  private static let timeWords: Set<String> = [
    "", "at", "on", "last", "am", "pm", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "cet",
    "cest",
    "bst", "ist", "msk", "eet", "eest", "h", "hrs", "uhr", "a m", "p m", "local", "time",
  ]

  private static func isTime(_ word: String) -> Bool {
    timeWords.contains(word)
      || word.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x20 } && word.utf8.count <= 8
      || word.utf8.first?.isASCIIDigit == true && (word.hasSuffix("am") || word.hasSuffix("pm"))
  }

  private static func words(of line: String) -> [Range<String.Index>] {
    line.split { $0 == " " || $0 == "|" || $0 == "\u{A0}" || $0 == "\u{2022}" || $0 == "\t" }
      .map { $0.startIndex..<$0.endIndex }
  }

  private static func longest(
    _ words: [Range<String.Index>],
    _ line: String
  ) -> (date: EDTF, range: Range<Int>)? {
    for length in [4, 3, 2, 1] where length <= words.count {
      for start in 0...words.count - length {
        let stretch = line[words[start].lowerBound..<words[start + length - 1].upperBound]
        if let date = day(String(stretch), words: length) { return (date, start..<start + length) }
      }
    }
    return nil
  }

  /// The day that words give in full, with its year.
  static func day(_ text: String, words: Int? = nil) -> EDTF? {
    var text = text[...]
    while let last = text.last, ",.;:)".contains(last) { text.removeLast() }
    while let first = text.first, "(".contains(first) { text.removeFirst() }
    guard text.utf8.count >= 8, text.utf8.count <= 40 else { return nil }
    if let time = text.firstIndex(of: "T"), text.utf8.first?.isASCIIDigit == true,
      text.distance(from: text.startIndex, to: time) == 10
    {
      text = text[..<time]
    }
    guard let phrase = try? CalendarPhrase(String(text), today: anyDay), phrase.givesYear,
      !phrase.isAmbiguous,
      text.contains(where: { "-/.".contains($0) || $0.isLetter }),
      let first = phrase.extent.earliest, first == phrase.extent.latest
    else { return nil }
    return EDTF(first)
  }

  private static let anyDay = CivilDate(dayNumber: 0)
}
