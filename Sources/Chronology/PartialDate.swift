/// One date of EDTF, down to the part that is known: a year, a month, a season, a day, a time.
struct PartialDate: Hashable, Sendable {
  var year: EDTFYear
  var month: MaskedDigits?
  /// Stands instead of a month.
  var division: Division?
  var day: MaskedDigits?
  var time: ClockTime?
  var qualifications = PartQualifications.none

  init(_ year: EDTFYear) {
    self.year = year
  }

  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = EDTFYear(year)
    self.month = month.map { MaskedDigits($0, width: 2) }
    self.day = day.map { MaskedDigits($0, width: 2) }
  }

  init(_ day: CivilDate) {
    self.init(year: day.year, month: day.month, day: day.day)
  }

  init(year: Int, division: Division) {
    self.init(EDTFYear(year))
    self.division = division
  }

  /// Qualifies every part that the date has.
  ///
  /// EDTF has no doubtful clock times, so a doubt takes the time away.
  mutating func qualify(_ qualification: Qualification) {
    guard !qualification.isEmpty else { return }
    time = nil
    qualifications.year.formUnion(qualification)
    if month != nil || division != nil { qualifications.month.formUnion(qualification) }
    if day != nil { qualifications.day.formUnion(qualification) }
  }

  /// The qualification, where all parts share one; `nil` where they differ.
  var commonQualification: Qualification? {
    let hasMonth = month != nil || division != nil
    let common = qualifications.year
    guard !hasMonth || qualifications.month == common, day == nil || qualifications.day == common
    else { return nil }
    return common
  }

  /// The single day, where one is written.
  var civilDate: CivilDate? {
    guard let year = year.value, let month = month?.value, let day = day?.value else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Whether some digit is unspecified, or left out by a decade or a century.
  var isMasked: Bool {
    if case .digits(let digits, _) = year.form, digits.isMasked { return true }
    return month?.isMasked == true || day?.isMasked == true
  }

  var precision: Precision {
    if time != nil { return .minute }
    let yearPrecision = year.precision
    guard yearPrecision == .year else { return yearPrecision }
    if let division { return division.precision }
    guard let month, !month.isMasked else { return .year }
    guard let day, !day.isMasked else { return .month }
    return .day
  }
}

extension EDTFYear {
  var precision: Precision {
    switch form {
    case .decade: return .decade
    case .century: return .century
    case .long, .digits:
      let years = years
      return switch years.upperBound - years.lowerBound {
      case 0: .year
      case ...9: .decade
      case ...99: .century
      default: .unknown
      }
    }
  }
}
