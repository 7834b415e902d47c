import Chronology

extension TimelineJSDate {
  /// The parts of a date as TimelineJS's files give them, each a text that may be empty.
  struct Parts: Hashable {
    var year = ""
    var month = ""
    var day = ""
    /// "10:33", "10:33 AM", or an hour alone.
    var time = ""

    /// Whether no part says anything.
    var isEmpty: Bool { [year, month, day].allSatisfy { $0.trimmed.isEmpty } }
  }

  /// A date with its clock time: what is left out is how finely it is known.
  ///
  /// - Parameters:
  ///   - parts: The parts.
  ///   - prefix: What stands before the names of their fields, for errors: "End ".
  ///   - line: The line on which they stand.
  /// - Returns: The date, and minutes after midnight where a time is told.
  /// - Throws: Which part is missing or no date.
  static func date(
    _ parts: Parts,
    named prefix: String = "",
    line: Int
  ) throws(RecordReject) -> (date: EDTF, minute: Int?) {
    func number(_ name: String, _ text: String) throws(RecordReject) -> Int? {
      let digits = text.filter { $0 != "," && !$0.isWhitespace }
      guard !digits.isEmpty else { return nil }
      // Spreadsheets write whole numbers as "1943.0" where a cell holds a number.
      let whole = digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
      guard let number = Int(whole), number.magnitude <= UInt(CivilDate.yearLimit) else {
        throw RecordReject(line: line, reason: .unreadable(field: prefix + name, value: text))
      }
      return number
    }
    guard let told = try number("Year", parts.year) else {
      throw RecordReject(line: line, reason: .missing(prefix + "Year"))
    }
    let year = told < 0 ? told + 1 : told
    guard let month = try number("Month", parts.month) else { return (EDTF(year: year), nil) }
    guard let whole = EDTF(year: year, month: month) else {
      throw RecordReject(
        line: line,
        reason: .unreadable(field: prefix + "Month", value: parts.month)
      )
    }
    guard let dayNumber = try number("Day", parts.day) else { return (whole, nil) }
    guard let day = CivilDate(year: year, month: month, day: dayNumber) else {
      let value = [parts.year, parts.month, parts.day].map(\.trimmed).joined(separator: "-")
      throw RecordReject(line: line, reason: .noSuchDate(field: prefix + "Day", value: value))
    }
    return (EDTF(day), minute(parts.time))
  }

  /// Minutes after midnight: "9:05", "9:05:30 PM", "21"; `nil` for what is no time.
  static func minute(_ text: String) -> Int? {
    let text = text.trimmed.lowercased()
    let isAfternoon = text.hasSuffix("pm") || text.hasSuffix("p.m.")
    let isMorning = text.hasSuffix("am") || text.hasSuffix("a.m.")
    let digits = text.prefix { $0.isNumber || $0 == ":" }.split(separator: ":")
    guard let hour = digits.first.flatMap({ Int($0) }) else { return nil }
    let minute = digits.count > 1 ? Int(digits[1]) ?? 0 : 0
    let shifted = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour
    return ClockTime(hour: shifted, minute: minute).map(\.minuteOfDay)
  }
}
