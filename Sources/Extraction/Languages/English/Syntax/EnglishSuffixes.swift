/// What the ending of an unknown English word tells of its class.
enum EnglishSuffixes {
  private static let nouns = endings(
    "tion sion ment ness ity ism ist ship ence ance hood ure age logy cracy eer er or"
  )
  private static let adjectives = endings(
    "ous ful ive able ible less ish ical ial ual ary ic al ent ant"
  )

  /// The classes of an unknown word in small letters.
  static func classes(of word: some BidirectionalCollection<UInt8>) -> WordClasses {
    if ends(word, "ly") { return .adverb }
    if word.count > 4, ends(word, "ing") { return [.gerund, .noun] }
    if word.count > 3, ends(word, "ed") { return [.past, .participle] }
    if ends(word, "ous") || ends(word, "arian") { return .adjective }
    if ends(word, "ss") || ends(word, "us") || ends(word, "is") { return .noun }
    if word.count > 3, ends(word, "s") { return [.noun, .plural] }
    if nouns.contains(where: { ends(word, $0) }) { return .noun }
    if adjectives.contains(where: { ends(word, $0) }) { return [.adjective] }
    return .noun
  }

  private static func endings(_ list: String) -> [[UInt8]] {
    list.split(separator: " ").map { Array($0.utf8) }
  }

  private static func ends(
    _ word: some BidirectionalCollection<UInt8>,
    _ ending: some BidirectionalCollection<UInt8>
  ) -> Bool {
    word.count > ending.count && word.reversed().starts(with: ending.reversed())
  }

  private static func ends(
    _ word: some BidirectionalCollection<UInt8>,
    _ ending: StaticString
  ) -> Bool {
    ending.withUTF8Buffer { ends(word, $0) }
  }
}
