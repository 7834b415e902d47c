/// Compares the words by which reports say when something falls due: "by Monday" against "on Monday".
enum DueWords {
  /// Whether the one report bounds the day that the other names, each in words of its own.
  static func part(_ one: String?, _ other: String?) -> Bool {
    guard let one = one.map(RemarkWords.words(of:)), let other = other.map(RemarkWords.words(of:))
    else { return false }
    return isBound(one) && isDay(other) || isBound(other) && isDay(one)
  }

  private static func isBound(_ words: [String]) -> Bool {
    words.first.map(bounding.contains) ?? false
  }

  private static func isDay(_ words: [String]) -> Bool {
    words.first.map(naming.contains) ?? false
  }

  private static let bounding: Set<String> = ["by", "before", "until", "till", "within", "no"]
  private static let naming: Set<String> = ["on", "from", "starting", "beginning"]
}
