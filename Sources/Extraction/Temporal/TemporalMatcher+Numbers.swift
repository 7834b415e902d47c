internal import Documents

extension TemporalMatcher {
  /// The digits of a number token: the whole part, and the first digit after a point.
  func digits(at token: Int) -> (whole: Int, tenths: Int?, count: Int)? {
    guard token >= start, token < end, stream.shapes[token] == .number else { return nil }
    return stream.document.text.withBytes { bytes in
      var whole = 0
      var tenths: Int?
      var count = 0
      var sawPoint = false
      for offset in Int(stream.starts[token])..<min(Int(stream.ends[token]), bytes.count) {
        switch bytes[offset] {
        case UInt8(ascii: "."):
          if sawPoint { return nil }
          sawPoint = true
        case UInt8(ascii: ","): count += 10
        case let byte where byte.isASCIIDigit:
          let digit = Int(byte) - 48
          if sawPoint {
            if tenths == nil { tenths = digit }
          } else {
            guard whole < 100_000_000 else { return nil }
            whole = whole * 10 + digit
            count += 1
          }
        default: return nil
        }
      }
      return (whole, tenths, count)
    }
  }

  /// A whole number in at most so many digits, without commas and points.
  func wholeNumber(at token: Int, digitCounts: ClosedRange<Int>) -> Int? {
    guard let digits = digits(at: token), digits.tenths == nil, digitCounts.contains(digits.count)
    else { return nil }
    return digits.whole
  }

  /// The number before the letters of "8th", "5pm", "1990s".
  func leadingNumber(at token: Int, letters: [StaticString]) -> Int? {
    guard token < end else { return nil }
    return stream.document.text.withBytes { bytes in
      var number = 0
      var offset = Int(stream.starts[token])
      let stop = min(Int(stream.ends[token]), bytes.count)
      while offset < stop, bytes[offset].isASCIIDigit, number < 100_000 {
        number = number * 10 + Int(bytes[offset]) - 48
        offset += 1
      }
      guard offset > Int(stream.starts[token]) else { return nil }
      let isKnown = letters.contains { letters in
        letters.withUTF8Buffer { known in
          known.count == stop - offset
            && known.indices.allSatisfy { known[$0] == bytes[offset + $0].asciiLowercased }
        }
      }
      return isKnown ? number : nil
    }
  }

  func ordinal(at token: Int) -> (value: Int, next: Int)? {
    if stream.shapes[token] == .ordinal {
      return leadingNumber(at: token, letters: ["st", "nd", "rd", "th"]).map { ($0, token + 1) }
    }
    let word = word(token)
    if word.parts.contains(.ordinal) { return (word.ordinal, token + 1) }
    // "twenty-first": tens, perhaps a hyphen, and an ordinal below ten.
    guard word.parts.contains(.number), word.number >= 20, word.number % 10 == 0 else {
      return nil
    }
    let next = skippingHyphen(after: token)
    guard parts(next).contains(.ordinal), self.word(next).ordinal < 10 else { return nil }
    return (word.number + self.word(next).ordinal, next + 1)
  }

  func day(at token: Int, onlyOrdinal: Bool) -> (value: Int, next: Int)? {
    if !onlyOrdinal, let number = wholeNumber(at: token, digitCounts: 1...2) {
      return (1...31).contains(number) ? (number, token + 1) : nil
    }
    guard let ordinal = ordinal(at: token), (1...31).contains(ordinal.value) else { return nil }
    return ordinal
  }

  /// A hyphen between the words of a number is passed over.
  func skippingHyphen(after token: Int) -> Int {
    let next = token + 1
    return next < end && stream.shapes[next] == .hyphen ? next + 1 : next
  }
}

// MARK: - Amounts

extension TemporalMatcher {
  /// Reads how many: "2,500", "two and a half", "several", "a couple of", "two to three".
  func amount(at token: Int) -> (value: Amount, next: Int)? {
    guard var first = oneAmount(at: token) else { return nil }
    // Of "two to three" and "5-10" the smaller number stands; the larger must be larger.
    if let next = rangeWord(at: first.next, from: token), first.value.count != nil,
      let second = oneAmount(at: next), !second.value.isArticle,
      let larger = second.value.count, larger > first.value.count ?? 0, larger < 1_000
    {
      first.next = second.next
    }
    return first
  }

  private func rangeWord(at token: Int, from first: Int) -> Int? {
    guard token < end else { return nil }
    if stream.words[token] == tables.and, first > start,
      tables.relations[stream.words[first - 1]] == .between
    {
      return token + 1
    }
    if tables.rangeWords.contains(stream.words[token]) { return token + 1 }
    let shape = stream.shapes[token]
    return shape == .hyphen || shape == .dash ? token + 1 : nil
  }

  private func oneAmount(at token: Int) -> (value: Amount, next: Int)? {
    guard token < end else { return nil }
    let word = word(token)
    if word.parts.contains(.vague) { return (Amount(), afterOf(token + 1)) }
    if word.parts.contains(.half) {
      // "half a year", "half an hour"
      let next = parts(token + 1).contains(.article) ? token + 2 : token + 1
      return (Amount(count: 0, hasHalf: true), next)
    }
    if word.parts.contains(.article) { return articleAmount(at: token) }
    guard let number = cardinal(at: token) else { return nil }
    let isScale = parts(number.next - 1).contains(.scale)
    return withHalf(
      Amount(count: number.whole, tenths: number.tenths),
      isScale ? afterOf(number.next) : number.next
    )
  }

  /// "a", "a few", "a couple of", "a hundred", "a dozen".
  private func articleAmount(at token: Int) -> (value: Amount, next: Int)? {
    let next = parts(token + 1)
    if next.contains(.vague) { return (Amount(), afterOf(token + 2)) }
    if next.contains(.half) {
      return (Amount(count: 0, hasHalf: true), skippingHyphen(after: token + 1))
    }
    if next.contains(.scale), let number = cardinal(at: token + 1) {
      return (Amount(count: number.whole), afterOf(number.next))
    }
    return (Amount(count: 1, isArticle: true), token + 1)
  }

  private func afterOf(_ token: Int) -> Int {
    token < end && stream.words[token] == tables.of ? token + 1 : token
  }

  /// Adds "1/2", "½" or "and a half" where it follows a number.
  private func withHalf(_ amount: Amount, _ token: Int) -> (value: Amount, next: Int) {
    var amount = amount
    if token + 2 < end, stream.shapes[token + 1] == .slash,
      wholeNumber(at: token, digitCounts: 1...1) == 1,
      wholeNumber(at: token + 2, digitCounts: 1...1) == 2
    {
      amount.hasHalf = true
      return (amount, token + 3)
    }
    if let next = andHalf(at: token) {
      amount.hasHalf = true
      return (amount, next)
    }
    if token < end, stream.words[token] == tables.halfSign {
      amount.hasHalf = true
      return (amount, token + 1)
    }
    return (amount, token)
  }

  /// The token after "and a half", "-and-a-half".
  private func andHalf(at token: Int) -> Int? {
    guard token < end else { return nil }
    let and = stream.shapes[token] == .hyphen ? token + 1 : token
    guard and + 2 < end, stream.words[and] == tables.and else { return nil }
    let article = skippingHyphen(after: and)
    guard parts(article).contains(.article) else { return nil }
    let half = skippingHyphen(after: article)
    return parts(half).contains(.half) ? half + 1 : nil
  }

  /// A number in digits or words: "2,500", "forty-two", "two hundred and ten", "2.5".
  func cardinal(at token: Int) -> (whole: Int, tenths: Int, next: Int)? {
    if let digits = digits(at: token) {
      guard parts(token + 1).contains(.scale) else {
        return (digits.whole, digits.tenths ?? 0, token + 1)
      }
      let scaled = digits.whole.multipliedReportingOverflow(by: word(token + 1).number)
      return scaled.overflow ? nil : (scaled.partialValue, 0, token + 2)
    }
    var total = 0
    var group = 0
    var next = token
    var last = token
    while next < end {
      let word = word(next)
      if word.parts.contains(.number) {
        // "nineteen ninety" is no sum: only units may follow tens.
        guard next == token || (group % 100 == 0 || (group % 10 == 0 && word.number < 10)) else {
          break
        }
        group += word.number
      } else if word.parts.contains(.scale), word.number > 0 {
        let factor = max(group, 1)
        guard factor < 1_000, total < 1_000_000_000 else { return nil }
        if word.number == 100 || word.number < 100 {
          group = factor * word.number
        } else {
          total += factor * word.number
          group = 0
        }
      } else {
        break
      }
      last = next + 1
      next = last < end && stream.shapes[last] == .hyphen ? last + 1 : last
      if last < end, stream.words[last] == tables.and, group >= 100 || total > 0,
        parts(last + 1).contains(.number)
      {
        next = last + 1
      }
      guard parts(next).contains(.number) || parts(next).contains(.scale) else { break }
    }
    return last > token ? (total + group, 0, last) : nil
  }
}
