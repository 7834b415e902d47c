/// Numbers with what they count: "30-day", "1,000 prisoners", "a dozen hostages".
struct CountedThings: Hashable {
  /// The number in digits.
  var number: String
  /// What is counted, in the singular: "prisoner".
  var unit: String
  /// Both as written.
  var text: String

  /// The numbers of a phrase, each with the word after it.
  static func counts(in phrase: String) -> [CountedThings] {
    guard mayCount(phrase) else { return [] }
    let words = phrase.lowercased().split { " -\u{2010}\u{2011}\u{A0}".contains($0) }
    var counts: [CountedThings] = []
    var place = 0
    while place < words.count {
      let (value, length) = number(at: place, in: words)
      let next = place + length
      guard let value, next < words.count, words[next].first?.isLetter == true else {
        place += max(1, length)
        continue
      }
      let letters = words[next].prefix { $0.isLetter }
      let singular = letters.count > 3 && letters.hasSuffix("s") ? letters.dropLast() : letters
      let written = words[place..<next].joined(separator: " ")
      counts.append(
        CountedThings(number: value, unit: String(singular), text: "\(written) \(words[next])")
      )
      place = next + 1
    }
    return counts
  }

  /// Whether a word of a phrase begins with a digit, or like a number: told without reading it.
  private static func mayCount(_ phrase: String) -> Bool {
    // The last three bytes, and how many of them belong to the word at hand.
    var start: UInt32 = 0
    var length = 0
    for byte in phrase.utf8 {
      guard byte != 32, byte != 45, byte < 0x80 else {
        length = 0
        continue
      }
      if length == 0, (48...57).contains(byte) { return true }
      start = (length == 0 ? 0 : start) << 8 | UInt32(byte | 32)
      length += 1
      if length == 3, beginnings.contains(start) { return true }
    }
    return false
  }

  /// The first three letters of every number word, packed.
  private static let beginnings: Set<UInt32> = Set(
    (Array(small.keys) + Array(scales.keys)).map { word in
      word.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    }
  )

  /// The number that begins at a word, in digits or in words, and how many words it takes.
  private static func number(at place: Int, in words: [Substring]) -> (String?, Int) {
    let digits = words[place].filter { $0 != "," }
    if !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let scale = place + 1 < words.count ? scales[words[place + 1]] : nil
      guard let scale, let value = Int(digits), value <= Int.max / scale else {
        return (String(digits), 1)
      }
      return (String(value * scale), 2)
    }
    var total = 0
    var length = 0
    while place + length < words.count, total < 1_000_000_000 {
      let word = words[place + length]
      if let value = small[word] {
        total += value
      } else if let scale = scales[word], length > 0 {
        total *= scale
      } else {
        break
      }
      length += 1
    }
    return length > 0 && total > 0 ? (String(total), length) : (nil, 1)
  }

  private static let small: [Substring: Int] = Dictionary(
    uniqueKeysWithValues: zip(
      """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      """.split { $0 == " " },
      Array(1...20) + [30, 40, 50, 60, 70, 80, 90]
    )
  )

  private static let scales: [Substring: Int] = [
    "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000,
  ]
}
