internal import Chronology
internal import Documents

/// Tells on what day a page that is written on was last added to, by the stamps of its additions.
///
/// "(Update 6:56 a.m. Friday in Harare)" on a page published on a Thursday was written a day later,
/// and its "Friday" is that day rather than the one of the week before.
struct LiveUpdates {
  let tokens: TokenStream
  let tables: TemporalTables

  /// How many tokens a stamp can have.
  private static let length = 24
  /// How many stamps make a page live.
  private static let least = 3
  /// How many days a page is written on.
  private static let days = 2

  /// The day of the last addition that names its weekday, else the day of publication.
  func lastDay(after published: CivilDate) -> CivilDate {
    let stamped = weekdays()
    guard !stamped.isEmpty else { return published }
    var day = published
    for _ in 0..<Self.days {
      let next = day.adding(days: 1)
      guard stamped.contains(next.weekday.rawValue) else { break }
      day = next
    }
    return day
  }

  /// Whether a page is written on for hours, so that it can run into the next day.
  var isLive: Bool {
    var stamps = 0
    for (token, shape) in tokens.shapes.enumerated()
    where shape == .openBracket && token + 1 < tokens.count && isStamp(token + 1) {
      stamps += 1
      if stamps == Self.least { return true }
    }
    return false
  }

  /// The weekdays that the stamps name.
  private func weekdays() -> Set<Int> {
    var found: Set<Int> = []
    for (token, shape) in tokens.shapes.enumerated()
    where shape == .openBracket && token + 1 < tokens.count && isStamp(token + 1) {
      for inner in token + 2..<min(tokens.count, token + Self.length) {
        if tokens.shapes[inner] == .closeBracket { break }
        let word = tables.word(tokens.words[inner])
        if word.parts.contains(.weekday), tokens.shapes[inner].isCapitalised {
          found.insert(word.number)
        }
      }
    }
    return found
  }

  private func isStamp(_ token: Int) -> Bool {
    tables.word(tokens.words[token]).parts.contains(.stamp)
  }
}
