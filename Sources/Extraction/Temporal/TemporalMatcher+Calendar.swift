internal import Documents

// Years, clock times and numeric dates.

extension TemporalMatcher {
  func readYear(_ term: TemporalTerm, _ token: Int, into match: inout TemporalMatch) -> Int? {
    switch term {
    case .decade: return readDecade(token, into: &match)
    case .shortYear:
      guard let number = wholeNumber(at: token, digitCounts: 2...2) else { return nil }
      match.lastYear = number
      return token + 1
    default:
      guard let year = year(at: token) else { return nil }
      if match.year == nil { match.year = year.value } else { match.lastYear = year.value }
      return year.next
    }
  }

  /// A year: "1998", "'98", "nineteen ninety-eight", "two thousand and five".
  private func year(at token: Int) -> (value: Int, next: Int)? {
    if let number = wholeNumber(at: token, digitCounts: 4...4) {
      return (1_000...2_999).contains(number) ? (number, token + 1) : nil
    }
    if stream.shapes[token] == .apostrophe || stream.shapes[token] == .openQuote,
      token + 1 < end, touches(token + 1),
      let number = wholeNumber(at: token + 1, digitCounts: 2...2)
    {
      return (number < 40 ? 2_000 + number : 1_900 + number, token + 2)
    }
    return spokenYear(at: token)
  }

  private func spokenYear(at token: Int) -> (value: Int, next: Int)? {
    let word = word(token)
    guard word.parts.contains(.number) else { return nil }
    if word.number == 2, let number = cardinal(at: token), (2_000...2_099).contains(number.whole) {
      return (number.whole, number.next)
    }
    guard (10...20).contains(word.number), parts(token + 1).contains(.number) else { return nil }
    guard let rest = cardinal(at: token + 1), (10...99).contains(rest.whole) else { return nil }
    return (word.number * 100 + rest.whole, rest.next)
  }

  /// "1990s", "'90s", "90s", "nineties".
  private func readDecade(_ token: Int, into match: inout TemporalMatch) -> Int? {
    let word = word(token)
    if word.parts.contains(.decade) {
      match.decade = 190 + word.number / 10
      return token + 1
    }
    let isShortened =
      stream.shapes[token] == .apostrophe || stream.shapes[token] == .openQuote
    let number = isShortened ? token + 1 : token
    guard number < end, stream.shapes[number] == .alphanumeric,
      let year = leadingNumber(at: number, letters: ["s"]), year % 10 == 0
    else {
      // "1990's" is cut before the clitic.
      guard let year = wholeNumber(at: number, digitCounts: 4...4), year % 10 == 0,
        number + 1 < end, stream.words[number + 1] == tables.possessive, touches(number + 1),
        !(parts(number + 2).contains(.unit) || parts(number + 2).contains(.ordinal))
      else { return nil }
      match.decade = year / 10
      return number + 2
    }
    switch year {
    case 20..<100: match.decade = 190 + year / 10
    case 0..<20: match.decade = 200 + year / 10
    case 1_000..<2_100: match.decade = year / 10
    default: return nil
    }
    return number + 1
  }
}

// MARK: - Clock times

extension TemporalMatcher {
  func readClock(_ term: TemporalTerm, _ token: Int, into match: inout TemporalMatch) -> Int? {
    switch term {
    case .zone:
      guard parts(token).contains(.zone), stream.shapes[token] == .upper else { return nil }
      match.zone = word(token).letters
      return token + 1
    case .meridiem:
      guard parts(token).contains(.meridiem) else { return nil }
      match.hour = match.hour % 12 + (word(token).number == 12 ? 12 : 0)
      return token + 1
    case .hour:
      guard let number = cardinal(at: token), number.tenths == 0, (0...24).contains(number.whole)
      else { return nil }
      match.hour = number.whole
      return number.next
    default: return readDigitClock(token, into: &match)
    }
  }

  /// "7:15", "14:30:05", "7.15" before "p.m.", "5pm", "0930" before a zone.
  private func readDigitClock(_ token: Int, into match: inout TemporalMatch) -> Int? {
    if stream.shapes[token] == .alphanumeric {
      if stream.ends[token] - stream.starts[token] == 7,
        let hour = leadingNumber(at: token, letters: ["gmt", "utc"]), hour % 100 < 60, hour < 2_400
      {
        (match.hour, match.minute, match.zone) = (hour / 100, hour % 100, "Z")
        return token + 1
      }
      let isMorning = leadingNumber(at: token, letters: ["am"])
      guard let hour = isMorning ?? leadingNumber(at: token, letters: ["pm"]),
        (1...12).contains(hour)
      else { return nil }
      match.hour = hour % 12 + (isMorning == nil ? 12 : 0)
      return token + 1
    }
    if let hour = wholeNumber(at: token, digitCounts: 4...4), hour % 100 < 60, hour < 2_400,
      parts(token + 1).contains(.zone)
    {
      (match.hour, match.minute) = (hour / 100, hour % 100)
      return token + 1
    }
    if let point = pointedClock(at: token) {
      (match.hour, match.minute) = point
      return token + 1
    }
    guard let hour = wholeNumber(at: token, digitCounts: 1...2), hour <= 24,
      token + 2 < end, stream.shapes[token + 1] == .colon, touches(token + 1),
      touches(token + 2)
    else { return nil }
    var next = token + 3
    if let minute = wholeNumber(at: token + 2, digitCounts: 2...2) {
      match.minute = minute
    } else if let minute = leadingNumber(at: token + 2, letters: ["am", "pm"]) {
      match.minute = minute
      let isAfternoon = leadingNumber(at: token + 2, letters: ["pm"]) != nil
      match.hour = hour % 12 + (isAfternoon ? 12 : 0)
      return minute < 60 ? next : nil
    }
    guard let minute = match.minute, minute < 60 else { return nil }
    match.hour = hour
    if next + 1 < end, stream.shapes[next] == .colon, touches(next), touches(next + 1),
      wholeNumber(at: next + 1, digitCounts: 2...2) != nil
    {
      next += 2
    }
    return next
  }
}

extension TemporalMatcher {
  /// "7.45" before "am", as British papers write it.
  private func pointedClock(at token: Int) -> (hour: Int, minute: Int)? {
    guard stream.shapes[token] == .number, parts(token + 1).contains(.meridiem) else { return nil }
    let start = Int(stream.starts[token])
    let end = Int(stream.ends[token])
    return stream.document.text.withBytes { bytes in
      guard (4...5).contains(end - start), end <= bytes.count,
        bytes[end - 3] == UInt8(ascii: "."), bytes[end - 1].isASCIIDigit,
        bytes[end - 2].isASCIIDigit,
        bytes[start..<end - 3].allSatisfy(\.isASCIIDigit)
      else { return nil }
      let hour = bytes[start..<end - 3].reduce(0) { $0 * 10 + Int($1) - 48 }
      let minute = Int(bytes[end - 2]) * 10 + Int(bytes[end - 1]) - 528
      return hour <= 12 && minute < 60 ? (hour, minute) : nil
    }
  }
}

// MARK: - Numeric dates

extension TemporalMatcher {
  /// "11.05.2025", which is one token.
  func readDottedDate(_ token: Int, into match: inout TemporalMatch) -> Int? {
    guard stream.shapes[token] == .number else { return nil }
    let numbers = stream.document.text.withBytes { bytes in
      var numbers = [0]
      for offset in Int(stream.starts[token])..<min(Int(stream.ends[token]), bytes.count) {
        if bytes[offset] == UInt8(ascii: ".") {
          numbers.append(0)
        } else if bytes[offset].isASCIIDigit, numbers[numbers.count - 1] < 1_000 {
          numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(bytes[offset]) - 48
        } else {
          return [Int]()
        }
      }
      return numbers
    }
    guard numbers.count == 3, numbers[2] > 999 else { return nil }
    match.numeric = (numbers[0], numbers[1], numbers[2])
    return token + 1
  }

  /// "2025-05-11" and "05/11/2025"; what the numbers of the second mean is for the document to say.
  func readNumericDate(_ term: TemporalTerm, _ token: Int, into match: inout TemporalMatch) -> Int?
  {
    let isISO = term == .isoDate
    let mark: TokenShape = isISO ? .hyphen : .slash
    guard token + 4 < end, stream.shapes[token + 1] == mark, stream.shapes[token + 3] == mark,
      (token + 1...token + 4).allSatisfy(touches),
      let first = wholeNumber(at: token, digitCounts: isISO ? 4...4 : 1...2),
      let second = wholeNumber(at: token + 2, digitCounts: 1...2)
    else { return nil }
    let last =
      isISO
      ? wholeNumber(at: token + 4, digitCounts: 1...2)
      : wholeNumber(at: token + 4, digitCounts: 4...4)
        ?? wholeNumber(at: token + 4, digitCounts: 2...2).map { $0 < 40 ? 2_000 + $0 : 1_900 + $0 }
    guard let last else { return nil }
    match.numeric = (first, second, last)
    return token + 5
  }
}
