extension EDTF: Comparable {
  /// Orders dates for display; stable and total, whatever is known of them.
  ///
  /// A date stands at its first possible day, and one that has only a last day ("by 11 May")
  /// before everything else of that day. On the same day the shorter comes first, then the earlier
  /// clock time, then what has none. Dates of which nothing is known come last.
  public static func < (left: EDTF, right: EDTF) -> Bool {
    let first = left.displayKey
    let second = right.displayKey
    if first != second { return first < second }
    if left == right { return false }
    let farLeft = left.farYear
    let farRight = right.farYear
    if farLeft != farRight { return farLeft.lexicographicallyPrecedes(farRight) }
    return left.description < right.description
  }

  private var displayKey: (Int, Int, Int, Int) {
    let extent = extent
    let first = extent.earliest?.dayNumber
    let last = extent.latest?.dayNumber
    let rank = first != nil ? 1 : last != nil ? 0 : 2
    return (first ?? last ?? .max, rank, last ?? .max, time?.minuteOfDay ?? .max)
  }

  /// A key for years that may lie beyond civil dates; empty for others.
  private var farYear: [Int] {
    guard case .date(let date) = shape, case .long(let mantissa, let exponent) = date.year.form
    else {
      return []
    }
    let digits = String(mantissa.magnitude)
    let zeros = String(repeating: "0", count: max(0, EDTFYear.mantissaDigitLimit - digits.count))
    let sign = mantissa < 0 ? -1 : 1
    return [sign, sign * (digits.count + Int(exponent)), sign * (Int(digits + zeros) ?? 0)]
  }
}
