/// A year as a source writes it, or the decade or century that stands in its place.
struct EDTFYear: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// Four digits, some of which may be unspecified: "1985", "-01XX".
    case digits(MaskedDigits, isNegative: Bool)
    /// Three digits: "199" is the years 1990 to 1999.
    case decade(Int16)
    /// Two digits: "19" is the years 1900 to 1999.
    case century(Int8)
    /// Behind a `Y`: "Y170000002", "Y-17E7". The exponent is 0 where none is written.
    case long(Int, exponent: Int16)
  }

  var form: Form
  /// How many leading digits are trustworthy: 2 for "1950S2".
  var significantDigits: Int16?

  init(_ form: Form, significantDigits: Int16? = nil) {
    self.form = form
    self.significantDigits = significantDigits
  }

  /// The year of a number, in four digits where these are enough.
  init(_ year: Int) {
    form =
      year.magnitude <= 9_999
      ? .digits(MaskedDigits(Int(year.magnitude), width: 4), isNegative: year < 0)
      : .long(min(max(year, -Self.mantissaLimit), Self.mantissaLimit), exponent: 0)
  }

  private static let mantissaLimit = 999_999_999_999_999_999
  /// The most digits that a long year may have before its exponent; more don't fit a machine word.
  static let mantissaDigitLimit = 18
  /// The largest exponent that is read.
  static let exponentLimit = 9_999

  /// The single year, where one is written and it is a year of civil dates.
  var value: Int? {
    guard significantDigits == nil else { return nil }
    switch form {
    case .digits(let digits, let isNegative): return digits.value.map { isNegative ? -$0 : $0 }
    case .decade, .century: return nil
    case .long:
      let years = years
      return years.lowerBound == years.upperBound && Self.isCivil(years.lowerBound)
        ? years.lowerBound : nil
    }
  }

  /// The years that are possible, saturated a little beyond those of civil dates.
  var years: ClosedRange<Int> {
    switch form {
    case .digits(let digits, let isNegative):
      if let significantDigits, let value = digits.value {
        return Self.rounded(
          isNegative ? -value : value,
          keeping: significantDigits,
          of: String(value).count
        )
      }
      return isNegative ? -digits.high ... -max(digits.low, 1) : digits.low...digits.high
    case .decade(let decade): return Int(decade) * 10...Int(decade) * 10 + 9
    case .century(let century): return Int(century) * 100...Int(century) * 100 + 99
    case .long(let mantissa, let exponent):
      let year = Self.saturated(mantissa, exponent: exponent)
      guard let significantDigits, Self.isCivil(year) else { return year...year }
      return Self.rounded(year, keeping: significantDigits, of: String(year.magnitude).count)
    }
  }

  static func isCivil(_ year: Int) -> Bool { year.magnitude <= CivilDate.yearLimit }

  private static func rounded(_ year: Int, keeping kept: Int16, of count: Int) -> ClosedRange<Int> {
    guard kept < count else { return year...year }
    let step = (Int(kept)..<count).reduce(1) { power, _ in power * 10 }
    let start = Int(year.magnitude) / step * step
    let end = start + step - 1
    return year < 0 ? -end ... -start : start...end
  }

  private static func saturated(_ mantissa: Int, exponent: Int16) -> Int {
    let beyond = CivilDate.yearLimit + 1
    var year = Int(mantissa.magnitude)
    var left = exponent
    while left > 0, year > 0, year < beyond {
      year *= 10
      left -= 1
    }
    year = min(year, beyond)
    return mantissa < 0 ? -year : year
  }

  /// Whether a year fits what is written.
  func matches(_ year: Int) -> Bool {
    guard years.contains(year) else { return false }
    if case .digits(let digits, _) = form, digits.isMasked {
      return digits.matches(Int(year.magnitude))
    }
    return true
  }
}

extension EDTFYear: CustomStringConvertible {
  var description: String {
    let written: String =
      switch form {
      case .digits(let digits, let isNegative): (isNegative ? "-" : "") + digits.description
      case .decade(let decade): Int(decade).padded(to: 3)
      case .century(let century): Int(century).padded(to: 2)
      case .long(let mantissa, let exponent):
        "Y\(mantissa)" + (exponent > 0 ? "E\(exponent)" : "")
      }
    return written + (significantDigits.map { "S\($0)" } ?? "")
  }
}
