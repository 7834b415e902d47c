extension PhraseReader {
  /// Reads "11.05.2025", "11/05/2025", "2025/5/11", "7/2008", or "12.5".
  mutating func numericDate() throws(CalendarPhraseError) -> PhraseParts? {
    guard case .number(let first, let firstDigits)? = token?.kind,
      case .sign(let separator)? = token(after: 1)?.kind, "./-".contains(separator),
      case .number(let second, let secondDigits)? = token(after: 2)?.kind
    else { return nil }
    let start = index
    if token(after: 3)?.kind == .sign(separator),
      case .number(let third, let thirdDigits)? = token(after: 4)?.kind
    {
      index += 5
      if firstDigits == 4, secondDigits <= 2, thirdDigits <= 2 {
        return PhraseParts(day: third, month: second, year: first, time: try clockTime())
      }
      guard firstDigits <= 2, secondDigits <= 2, thirdDigits == 2 || thirdDigits == 4 else {
        index = start
        return nil
      }
      let year = thirdDigits == 2 ? yearEnding(in: third) : third
      return ordered(first, second, year: year, time: try clockTime())
    }
    if firstDigits <= 2, secondDigits == 4, (1...12).contains(first) {
      index += 3
      return PhraseParts(month: first, year: second)
    }
    guard separator != "-", firstDigits <= 2, secondDigits <= 2 else { return nil }
    index += 3
    if separator == "." { _ = eat(sign: ".") }
    return ordered(first, second, year: nil, time: nil)
  }

  private mutating func ordered(
    _ first: Int,
    _ second: Int,
    year: Int?,
    time: ClockTime?
  ) -> PhraseParts {
    let isDayFirst = first > 12 || (second <= 12 && order == .dayFirst)
    if first <= 12, second <= 12, first != second { isAmbiguous = true }
    return PhraseParts(
      day: isDayFirst ? first : second,
      month: isDayFirst ? second : first,
      year: year,
      time: time
    )
  }

  /// "10:33", "at 10:33:00 GMT", "10:33 AM", "T10:33:00+02:00", behind a date.
  mutating func clockTime() throws(CalendarPhraseError) -> ClockTime? {
    let start = index
    while eat(sign: ",") || eat(word: "at") || eat(word: "t") || eat(sign: "|") {}
    guard case .number(let hour, 1...2)? = token?.kind else {
      index = start
      return nil
    }
    let hasMinutes = token(after: 1)?.kind == .sign(":")
    var minute = 0
    var second: Int?
    if hasMinutes {
      guard case .number(let found, 2)? = token(after: 2)?.kind else {
        throw failure(.noSuchDate, at: index)
      }
      minute = found
      index += 3
      if token?.kind == .sign(":"), case .number(let found, 2)? = token(after: 1)?.kind {
        second = found
        index += 2
        if token?.kind == .sign("."), case .number? = token(after: 1)?.kind { index += 2 }
      }
    } else {
      index += 1
    }
    let half = eatHalfOfDay()
    guard hasMinutes || half != nil else {
      index = start
      return nil
    }
    guard let time = time(hour, minute, second, half: half, offset: eatZone()) else {
      throw failure(.noSuchDate, at: start)
    }
    return time
  }

  private func time(
    _ hour: Int,
    _ minute: Int,
    _ second: Int?,
    half: Int?,
    offset: Int?
  ) -> ClockTime? {
    if half != nil, !(1...12).contains(hour) { return nil }
    let full = half.map { hour % 12 + $0 } ?? hour
    return ClockTime(hour: full, minute: minute, second: second, offset: offset)
  }

  /// Reads "am" or "p.m.", as hours to add.
  private mutating func eatHalfOfDay() -> Int? {
    let halves = ["am": 0, "pm": 12]
    if let hours = eat(halves) { return hours }
    guard let letter = word, letter == "a" || letter == "p", token(after: 1)?.kind == .sign("."),
      token(after: 2)?.word == "m"
    else { return nil }
    index += 3
    _ = eat(sign: ".")
    return letter == "a" ? 0 : 12
  }

  private mutating func eatZone() -> Int? {
    let start = index
    let isBracketed = eat(sign: "(")
    var offset = eat(PhraseWords.zones)
    let isNegative = token?.kind == .sign("-")
    if isNegative || token?.kind == .sign("+"),
      case .number(let number, let digits)? = token(after: 1)?.kind, digits != 3, digits <= 4
    {
      index += 2
      var minutes = digits == 4 ? number / 100 * 60 + number % 100 : number * 60
      if digits <= 2, token?.kind == .sign(":"), case .number(let rest, 2)? = token(after: 1)?.kind
      {
        minutes += rest
        index += 2
      }
      offset = isNegative ? -minutes : minutes
    }
    if isBracketed, !eat(sign: ")") { index = start }
    return index == start ? nil : offset
  }
}
