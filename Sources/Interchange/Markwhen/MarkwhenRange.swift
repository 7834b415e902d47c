import Chronology

/// What stands before the colon of an event of markwhen: when it is, how long, and how often.
struct MarkwhenRange: Hashable {
  /// One end of a range.
  enum Point: Hashable {
    /// A date, perhaps with a clock time in minutes after midnight.
    case date(EDTF, minute: Int?)
    /// A length of time, before or after another event: the one named, else the one before.
    case relative([Amount], isBefore: Bool, base: String?)
    /// The moment of reading.
    case now
  }

  /// So many units of time.
  struct Amount: Hashable {
    var count: Int
    var unit: Unit
  }

  /// A unit of time; working days leave out Saturdays and Sundays.
  enum Unit: Hashable {
    case minute, hour, day, workingDay, week, month, year
  }

  var start: Point
  var end: Point?
  /// The words behind "every", where it comes again.
  var recurrence: String?

  /// Reads the beginning of a line; `nil` where no event begins there.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - order: How "1/2/2025" is read; markwhen reads it as the United States do.
  /// - Returns: The range, and what stands behind its colon.
  static func read(
    _ line: String,
    order: CalendarPhrase.NumericOrder
  ) -> (range: MarkwhenRange, text: String)? {
    guard mayBegin(line) else { return nil }
    var place = line.startIndex
    var found: (range: MarkwhenRange, text: String)?
    // A clock time holds colons of its own; the one that ends a range has a space behind it.
    while let colon = line[place...].firstIndex(of: ":") {
      let next = line.index(after: colon)
      let head = String(line[..<colon]).trimmed
      guard head.utf8.count <= 120 else { break }
      if let range = MarkwhenRange(head, order: order) {
        found = (range, String(line[next...]).trimmed)
        if line[next...].first.map(\.isWhitespace) ?? true { return found }
      }
      place = next
    }
    return found
  }

  /// Whether a line begins with a digit, a month, or a word of markwhen's; prose is told by that.
  private static func mayBegin(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return false }
    if (0x30...0x39).contains(first) { return true }
    let word = line.prefix { $0.isLetter }.lowercased()
    return openings.contains(word) || (word.utf8.count >= 3 && months.contains(word.prefix(3)))
  }

  private static let openings: Set = ["after", "before", "by", "now"]
  private static let months: Set<Substring> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Reads a range: "2023-01/2023-03", "10/2023 - 2 months", "now", "after !base 1 year".
  init?(_ head: String, order: CalendarPhrase.NumericOrder) {
    var words = head
    if let every = words.lowercased().range(ofWord: "every") {
      let text = String(words.dropFirst(every.upper)).trimmed
      guard !text.isEmpty else { return nil }
      recurrence = text
      words = String(words.prefix(every.lower)).trimmed
    }
    guard !words.isEmpty else { return nil }
    if let point = Self.point(words, order) {
      start = point
      return
    }
    for (first, second) in Self.halves(words) {
      guard let start = Self.point(first, order), let end = Self.point(second, order) else {
        continue
      }
      self.start = start
      self.end = end
      return
    }
    return nil
  }

  /// Every way in which a text may be two ends: around "/", "-" and "to".
  private static func halves(_ text: String) -> [(String, String)] {
    let characters = Array(text)
    var halves: [(String, String)] = []
    for (place, character) in characters.enumerated() where character == "/" || character == "-" {
      halves.append((String(characters[..<place]), String(characters[(place + 1)...])))
    }
    if let to = text.lowercased().range(ofWord: "to") {
      halves.append((String(text.prefix(to.lower)), String(text.dropFirst(to.upper))))
    }
    return halves.map { ($0.trimmed, $1.trimmed) }.filter { !$0.0.isEmpty && !$0.1.isEmpty }
  }

  private static func point(_ text: String, _ order: CalendarPhrase.NumericOrder) -> Point? {
    if text.lowercased() == "now" { return .now }
    return date(text, order) ?? relative(text)
  }

  // MARK: Dates

  private static func date(_ text: String, _ order: CalendarPhrase.NumericOrder) -> Point? {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || isDigit(first)
    else { return nil }
    if let time = CalendarTime(text), time.second != nil || text.utf8.count == 10 {
      return .date(EDTF(time.day), minute: time.second.map { $0 / 60 })
    }
    if let week = week(text) { return .date(week, minute: nil) }
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    if let date = plain(words, order) { return .date(date, minute: nil) }
    guard words.count > 1, let last = words.last, let minute = clock(last),
      let date = plain(Array(words.dropLast()), order), date.day != nil
    else { return nil }
    return .date(date, minute: minute)
  }

  /// A date in a form of markwhen's: 2025, 2025-05-11, 5/11/2025, May 11 2025, 11 May 2025, May 2025.
  private static func plain(
    _ words: [String],
    _ order: CalendarPhrase.NumericOrder
  ) -> EDTF? {
    guard let first = words.first, words.count <= 3 else { return nil }
    if words.count == 1 {
      let digits = first.unicodeScalars.allSatisfy { isDigit($0) || $0 == "-" || $0 == "/" }
      guard digits, first.utf8.count >= 4 else { return nil }
      let parts = first.split(separator: "/")
      if parts.count == 2 {
        guard let month = Int(parts[0]), let year = Int(parts[1]), parts[1].utf8.count == 4 else {
          return nil
        }
        return EDTF(year: year, month: month)
      }
      if !first.contains("/") {
        return (try? EDTF(first)).flatMap { $0.precision <= .year ? $0 : nil }
      }
    } else {
      // A month's name and digits are all that a written date holds.
      let letters = words.filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
      let numbers = words.filter { $0.unicodeScalars.allSatisfy(isDigit) }
      guard letters.count == 1, letters.count + numbers.count == words.count,
        letters[0].utf8.count >= 3
      else { return nil }
    }
    let today = CivilDate(dayNumber: 0)
    let text = words.joined(separator: " ")
    guard let phrase = try? CalendarPhrase(text, today: today, order: order), phrase.givesYear,
      phrase.edtf.precision <= .month
    else { return nil }
    return phrase.edtf
  }

  /// "2025-W19" and "2025-W19-3", weeks of ISO 8601.
  private static func week(_ text: String) -> EDTF? {
    let parts = text.uppercased().split(separator: "-")
    guard parts.count == 2 || parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
      parts[1].hasPrefix("W"), let number = Int(parts[1].dropFirst()), (1...53).contains(number),
      let fourth = CivilDate(year: year, month: 1, day: 4)
    else { return nil }
    let monday = fourth.adding(days: 1 - fourth.weekday.rawValue + (number - 1) * 7)
    guard parts.count == 3 else { return EDTF(from: monday, to: monday.adding(days: 6)) }
    guard let day = Int(parts[2]), (1...7).contains(day) else { return nil }
    return EDTF(monday.adding(days: day - 1))
  }

  /// "9am", "9:30pm", "21:30", "21".
  private static func clock(_ text: String) -> Int? {
    let lowered = text.lowercased()
    let body =
      lowered.hasSuffix("am") || lowered.hasSuffix("pm") ? lowered.dropLast(2) : lowered[...]
    guard body.utf8.count <= 5, body.unicodeScalars.allSatisfy({ isDigit($0) || $0 == ":" }) else {
      return nil
    }
    return TimelineJSDate.minute(lowered)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  // MARK: Lengths

  private static func relative(_ text: String) -> Point? {
    var words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "+" }.map(String.init)
    var isBefore = false
    var base: String?
    if let first = words.first, ["by", "before", "after"].contains(first) {
      isBefore = first != "after"
      words.removeFirst()
    }
    if let first = words.first, first.hasPrefix("!"), first.utf8.count > 1 {
      base = String(first.dropFirst().prefix { $0 != "." })
      words.removeFirst()
    }
    if words.first == "plus" { words.removeFirst() }
    guard let amounts = amounts(words) else { return nil }
    return .relative(amounts, isBefore: isBefore, base: base)
  }

  /// "3 days 4 hours", "1 week day", "2weeks".
  static func amounts(_ words: [String]) -> [Amount]? {
    var amounts: [Amount] = []
    var rest = words[...]
    while let first = rest.popFirst() {
      let digits = first.prefix { $0.isASCII && $0.isNumber }
      guard let count = Int(digits), count <= 100_000 else { return nil }
      var name = String(first.dropFirst(digits.count))
      if name.isEmpty { name = rest.popFirst() ?? "" }
      if ["week", "work", "business"].contains(name), rest.first.map(isDay) ?? false {
        rest.removeFirst()
        amounts.append(Amount(count: count, unit: .workingDay))
      } else if let unit = unit(name) {
        amounts.append(Amount(count: count, unit: unit))
      } else {
        return nil
      }
    }
    return amounts.isEmpty ? nil : amounts
  }

  private static func isDay(_ word: String) -> Bool { ["day", "days", "d"].contains(word) }

  /// The unit of a word: "weeks", "w".
  static func unit(_ word: String) -> Unit? {
    switch word {
    case "minute", "minutes", "min", "mins": .minute
    case "hour", "hours", "h": .hour
    case "day", "days", "d": .day
    case "week", "weeks", "w": .week
    case "month", "months": .month
    case "year", "years", "y": .year
    default: nil
    }
  }
}

extension String {
  /// How many characters stand before a word, and before what follows it.
  func range(ofWord word: String) -> (lower: Int, upper: Int)? {
    let characters = Array(self)
    let wanted = Array(word)
    guard characters.count >= wanted.count else { return nil }
    for start in 0...(characters.count - wanted.count)
    where Array(characters[start..<(start + wanted.count)]) == wanted {
      let end = start + wanted.count
      let opens = start == 0 || characters[start - 1] == " "
      let closes = end == characters.count || characters[end] == " "
      if opens, closes { return (start, end) }
    }
    return nil
  }
}
