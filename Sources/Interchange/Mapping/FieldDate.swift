import Chronology

/// A date as a field of a table or an object holds it, with the time where one is told.
///
/// Reads EDTF and ISO 8601 with or without a time, digits alone, seconds, milliseconds and
/// microseconds since 1970, and whatever people write: "13 November 2020", "Apr 23 2010 18:00:00".
struct FieldDate {
  /// The date, without the time.
  let edtf: EDTF
  /// Minutes after midnight, where told.
  let minute: Int?

  /// Reads a field; `nil` where it is no date, or doesn't give the year.
  ///
  /// - Parameters:
  ///   - text: The field.
  ///   - order: How "11/05/2025" is read.
  init?(_ text: String, order: CalendarPhrase.NumericOrder = .dayFirst) {
    let text = text.onOneLine
    guard (4...80).contains(text.utf8.count) else { return nil }
    if let digits = DigitDate(text) {
      (edtf, minute) = (EDTF(digits.day), digits.minute)
      return
    }
    if let elapsed = Self.elapsed(text) {
      (edtf, minute) = elapsed
      return
    }
    if let written = Self.written(text) ?? Self.written(text.replacing(" ", with: "T")) {
      edtf = written.day.flatMap { written.time == nil ? nil : EDTF($0) } ?? written
      minute = written.time?.minuteOfDay
      return
    }
    let words = text.split(separator: " ").map(String.init)
    let clock = words.lastIndex { Self.minute(of: $0, before: nil) != nil }
    let noon = clock.flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    let minute = clock.flatMap { Self.minute(of: words[$0], before: noon) }
    var rest = words
    if let clock { rest.removeSubrange(clock..<(Self.isHalf(noon) ? clock + 2 : clock + 1)) }
    let phrase = rest.joined(separator: " ")
    guard let read = try? CalendarPhrase(phrase, today: Self.anyDay, order: order), read.givesYear
    else { return nil }
    edtf = read.edtf
    self.minute = minute
  }

  /// A day that no date without a year may borrow its year from.
  private static let anyDay = CivilDate(dayNumber: 0)

  private static func written(_ text: String) -> EDTF? {
    guard let first = text.utf8.first, "0123456789-[{./".utf8.contains(first) else { return nil }
    return try? EDTF(text)
  }

  /// Ten digits are seconds since 1970, thirteen thousandths, sixteen millionths of them.
  private static func elapsed(_ text: String) -> (EDTF, Int?)? {
    let units = [10: 1, 13: 1_000, 16: 1_000_000]
    guard let unit = units[text.utf8.count], let number = Int(text), number > 0 else { return nil }
    let minutes = number / unit / 60
    return (EDTF(CivilDate(dayNumber: minutes / 1_440)), minutes % 1_440)
  }

  private static func isHalf(_ word: String?) -> Bool {
    ["am", "pm", "a.m.", "p.m."].contains(word?.lowercased() ?? "")
  }

  /// The minute of "18:00", "18:00:00.5Z" or "6:00" before "PM"; `nil` where it is no time.
  private static func minute(of word: String, before half: String?) -> Int? {
    let parts = word.prefix { $0.isNumber || $0 == ":" || $0 == "." }.split(separator: ":")
    guard (2...3).contains(parts.count), let hour = Int(parts[0]), parts[1].utf8.count == 2,
      let minute = Int(parts[1])
    else { return nil }
    let letters = word.suffix(2).lowercased()
    let isHalved = isHalf(half) || isHalf(letters)
    let isLate = (half ?? letters).lowercased().hasPrefix("p")
    let whole = isHalved ? hour % 12 + (isLate ? 12 : 0) : hour
    return ClockTime(hour: whole, minute: minute)?.minuteOfDay
  }

  /// Whether dates in digits alone are written month first, as far as some of them tell.
  ///
  /// - Parameter texts: Dates of one column.
  /// - Returns: The order; day first where nothing tells.
  static func order(of texts: some Sequence<String>) -> CalendarPhrase.NumericOrder {
    for text in texts {
      let numbers = text.split { !$0.isNumber }.prefix(2).compactMap { Int($0) }
      if numbers.count == 2, text.contains("/") || text.contains(".") {
        if numbers[0] > 12 { return .dayFirst }
        if numbers[0] > 0, (13...31).contains(numbers[1]) { return .monthFirst }
      }
    }
    return .dayFirst
  }
}
