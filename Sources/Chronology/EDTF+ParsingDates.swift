extension EDTFReader {
  /// One date, with a clock time where `withTime` allows it.
  mutating func date(withTime: Bool) throws(EDTFSyntaxError) -> PartialDate {
    let start = position
    var marks = PartQualifications.none
    marks.year = eatMark()
    var date = PartialDate(try year())
    marks.year.formUnion(eatMark())
    if date.year.takesMonth, eat("-") {
      marks.month = eatMark()
      try readMonth(into: &date)
      let shared = eatMark()
      marks.year.formUnion(shared)
      marks.month.formUnion(shared)
    }
    if date.month != nil, eat("-") {
      marks.day = eatMark()
      try readDay(into: &date)
      let shared = eatMark()
      marks.year.formUnion(shared)
      marks.month.formUnion(shared)
      marks.day.formUnion(shared)
    }
    date.qualifications = marks
    if withTime, date.civilDate != nil, marks == .none, eat("T") {
      date.time = try time()
    }
    guard date.isPossible else { throw failure(.day, at: start) }
    return date
  }

  private mutating func year() throws(EDTFSyntaxError) -> EDTFYear {
    let start = position
    if eat("Y") { return try longYear(from: start) }
    let isNegative = eat("-")
    let digits = eatDigits(masked: true, upTo: 4)
    guard let number = MaskedDigits(digits), !(isNegative && number.high == 0) else {
      throw failure(.year, at: start)
    }
    let signed = isNegative ? -number.low : number.low
    switch (digits.count, number.isMasked) {
    case (4, let isMasked):
      var year = EDTFYear(.digits(number, isNegative: isNegative))
      if !isMasked { year.significantDigits = try significantDigits() }
      return year
    case (3, false): return EDTFYear(.decade(Int16(signed)))
    case (2, false): return EDTFYear(.century(Int8(signed)))
    default: throw failure(.year, at: start)
    }
  }

  private mutating func longYear(from start: Int) throws(EDTFSyntaxError) -> EDTFYear {
    let isNegative = eat("-")
    let limit = EDTFYear.mantissaDigitLimit
    let digits = eatDigits(masked: false, upTo: limit)
    guard let first = digits.first, first != UInt8(ascii: "0"), next?.digitValue == nil else {
      throw failure(.year, at: start)
    }
    let magnitude = digits.reduce(0) { $0 * 10 + ($1.digitValue ?? 0) }
    var exponent: Int16 = 0
    if eat("E") {
      exponent = try count(upTo: EDTFYear.exponentLimit, expecting: .exponent)
    } else if digits.count < 5 {
      throw failure(.year, at: start)
    }
    let mantissa = isNegative ? -magnitude : magnitude
    return EDTFYear(
      .long(mantissa, exponent: exponent),
      significantDigits: try significantDigits()
    )
  }

  private mutating func significantDigits() throws(EDTFSyntaxError) -> Int16? {
    guard eat("S") else { return nil }
    return try count(upTo: 9_999, expecting: .significantDigits)
  }

  private mutating func count(
    upTo limit: Int,
    expecting expected: EDTFSyntaxError.Expectation
  ) throws(EDTFSyntaxError) -> Int16 {
    let start = position
    let number = eatDigits(masked: false, upTo: 4).reduce(0) { $0 * 10 + ($1.digitValue ?? 0) }
    guard (1...limit).contains(number) else { throw failure(expected, at: start) }
    return Int16(number)
  }

  private mutating func readMonth(into date: inout PartialDate) throws(EDTFSyntaxError) {
    let start = position
    guard let digits = MaskedDigits(eatDigits(masked: true, upTo: 2)), digits.width == 2 else {
      throw failure(.month, at: start)
    }
    if let number = digits.value, let division = Division(rawValue: number) {
      date.division = division
    } else if (1...12).contains(where: digits.matches) {
      date.month = digits
    } else {
      throw failure(.month, at: start)
    }
  }

  private mutating func readDay(into date: inout PartialDate) throws(EDTFSyntaxError) {
    let start = position
    guard let digits = MaskedDigits(eatDigits(masked: true, upTo: 2)), digits.width == 2 else {
      throw failure(.day, at: start)
    }
    date.day = digits
    guard date.isPossible else { throw failure(.day, at: start) }
  }

  mutating func eatDigits(masked: Bool, upTo limit: Int) -> ArraySlice<UInt8> {
    let start = position
    while let next, position - start < limit,
      next.digitValue != nil || (masked && next == UInt8(ascii: "X"))
    {
      position += 1
    }
    return bytes[start..<position]
  }
}

extension EDTFYear {
  /// Whether a month may follow: a decade, a century or a rounded year has none.
  ///
  /// A month behind a long year is ours, so that every civil date can be written.
  var takesMonth: Bool {
    guard significantDigits == nil else { return false }
    return switch form {
    case .digits: true
    case .decade, .century: false
    case .long(_, let exponent): exponent == 0 && isWithinCivilYears
    }
  }
}

extension EDTFReader {
  fileprivate mutating func time() throws(EDTFSyntaxError) -> ClockTime {
    let start = position
    let hour = try pair(in: 0...24, expecting: .hour)
    guard eat(":") else { throw failure(.minute) }
    let minute = try pair(in: 0...59, expecting: .minute)
    var second: Int?
    var fraction: String?
    if eat(":") {
      second = try pair(in: 0...60, expecting: .second)
      if eat(".") {
        let digits = eatDigits(masked: false, upTo: 18)
        guard !digits.isEmpty else { throw failure(.second) }
        fraction = String(decoding: digits, as: UTF8.self)
      }
    }
    let offset = try zone()
    guard
      let time = ClockTime(
        hour: hour,
        minute: minute,
        second: second,
        fraction: fraction,
        offset: offset
      )
    else { throw failure(.hour, at: start) }
    return time
  }

  private mutating func pair(
    in range: ClosedRange<Int>,
    expecting expected: EDTFSyntaxError.Expectation
  ) throws(EDTFSyntaxError) -> Int {
    let start = position
    let digits = MaskedDigits(eatDigits(masked: false, upTo: 2))
    guard let digits, digits.width == 2, range.contains(digits.low) else {
      throw failure(expected, at: start)
    }
    return digits.low
  }

  private mutating func zone() throws(EDTFSyntaxError) -> Int? {
    let start = position
    if eat("Z") { return 0 }
    let isNegative = eat("-") || eatMinusSign()
    guard isNegative || eat("+") else { return nil }
    let hours = try pair(in: 0...14, expecting: .zone)
    var minutes = 0
    if eat(":") || next?.digitValue != nil { minutes = try pair(in: 0...59, expecting: .zone) }
    let offset = (isNegative ? -1 : 1) * (hours * 60 + minutes)
    guard ClockTime.offsets.contains(offset) else { throw failure(.zone, at: start) }
    return offset
  }

  /// Takes U+2212, which ISO 8601 allows for the sign of an offset.
  private mutating func eatMinusSign() -> Bool {
    guard bytes[position...].starts(with: [0xE2, 0x88, 0x92]) else { return false }
    position += 3
    return true
  }
}
