/// Writes years, decades and centuries in English.
enum EnglishYear {
  /// "1945", "127 CE", "44 BCE", "1960s", "20th century", "between 2000 and 2999".
  static func text(_ year: EDTFYear, isTight: Bool = false) -> String {
    if let value = year.value { return number(value, isTight: isTight) }
    if case .long(let mantissa, let exponent) = year.form, year.significantDigits == nil {
      if exponent == 0 { return number(mantissa, isTight: isTight) }
      return "\(mantissa.magnitude)E\(exponent) \(mantissa < 0 ? "BCE" : "CE")"
    }
    if let significantDigits = year.significantDigits {
      let whole = text(EDTFYear(year.form), isTight: isTight)
      return significantDigits > 0 && !isTight ? "about \(whole)" : whole
    }
    if case .digits(let digits, _) = year.form, digits.isBlank {
      return isTight ? "undated" : "year unknown"
    }
    return span(year.years, isTight: isTight)
  }

  /// The years of one decade or one century by their name, others by their bounds.
  private static func span(_ years: ClosedRange<Int>, isTight: Bool) -> String {
    let first = years.lowerBound
    let last = years.upperBound
    let short = isTight ? " c." : " century"
    switch last - first {
    case 9 where first >= 10 && first % 10 == 0: return "\(first)s"
    case 99 where first >= 0 && first % 100 == 0:
      return EnglishCalendar.ordinal(first / 100 + 1) + short
    case 99 where last <= 0 && last % 100 == 0, 98 where first == -99 && last == -1:
      return EnglishCalendar.ordinal(-first / 100 + 1) + (isTight ? " BCE" : "\(short) BCE")
    default: break
    }
    return isTight
      ? number(first, isTight: true)
      : "between \(number(first, isTight: false)) and \(number(last, isTight: false))"
  }

  /// A year with its era, where the era isn't plain.
  static func number(_ year: Int, isTight: Bool) -> String {
    let space = isTight && year.magnitude > 900 ? "" : " "
    if isTight, year <= -9_999 { return "\(1 - year)BC" }
    if year <= 0 { return grouped(1 - year) + "\(space)BCE" }
    if year < 1_000 { return "\(year) CE" }
    return year <= 9_999 ? String(year) : grouped(year) + "\(space)CE"
  }

  /// A month of a far year, for a narrow column: "2014-05".
  static func month(_ year: Int, _ month: Int) -> String {
    (1_000...9_999).contains(year)
      ? "\(year)-\(month.padded(to: 2))" : number(year, isTight: true)
  }

  /// Digits in groups of three from five digits on: "170,000,000".
  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard digits.count > 4 else { return digits }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
