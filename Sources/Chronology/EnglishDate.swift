/// How much room a date has on the screen.
public enum EnglishWidth: String, CaseIterable, Hashable, Sendable {
  /// Seven cells of a table whose head gives month and year: "Sun 11", "by 8", "8-10".
  case narrow
  /// A line whose head gives the year: "Sun 11 May", "8-10 May".
  case medium
  /// Everything in full: "Sunday 11 May 2025", "between 8 and 10 May 2025".
  case wide
}

extension EDTF {
  /// The date in English words, for people.
  ///
  /// - Parameters:
  ///   - width: How much room there is.
  ///   - withWeekday: Whether a single day says its weekday.
  ///   - context: A day whose month and year the reader sees beside the date. What differs from it is
  ///     said; without one, the reader is taken to know month and year.
  /// - Returns: "by 8", "8-10 May", "between 8 and 10 May 2025", "about 1945", "44 BCE".
  public func inEnglish(
    _ width: EnglishWidth,
    withWeekday: Bool = true,
    near context: CivilDate? = nil
  ) -> String {
    EnglishDate(width: width, context: context, showsWeekday: withWeekday).text(of: self)
  }
}

/// Writes dates in English for one width and one context.
struct EnglishDate {
  let width: EnglishWidth
  let context: CivilDate?
  let showsWeekday: Bool

  func text(of edtf: EDTF) -> String {
    let text = fullText(of: edtf)
    return width == .narrow && text.count > Self.narrowLimit ? fitted(edtf) ?? text : text
  }

  /// The years alone, as far as the narrow column holds them.
  private func fitted(_ edtf: EDTF) -> String? {
    let extent = edtf.extent
    guard let first = extent.earliest ?? extent.latest else { return nil }
    let year = EnglishYear.text(EDTFYear(first.year), isTight: true)
    let isLong = extent.latest.map { $0.year > first.year } ?? true
    let candidates = [isLong ? "\(year) on" : year, year]
    return candidates.first { $0.count <= Self.narrowLimit }
  }

  private func fullText(of edtf: EDTF) -> String {
    switch edtf.shape {
    case .date(let date): text(of: date)
    case .interval(.date(let start), .date(let end)): range(start, end, opening: "between")
    case .interval(.open, .date(let end)): bound("by", end)
    case .interval(.unknown, .date(let end)): bound("until", end)
    case .interval(.date(let start), .open): bound("after", start)
    case .interval(.date(let start), .unknown): bound("since", start)
    case .interval: width == .narrow ? "undated" : "date unknown"
    case .oneOf(let members): list(members, joinedBy: "or")
    case .allOf(let members): list(members, joinedBy: "and")
    }
  }

  private func list(_ members: [EDTF.Member], joinedBy word: String) -> String {
    if members.count == 1, let member = members.first { return text(of: member, word) }
    if width == .narrow {
      let extent = EDTF(.oneOf(members)).extent
      return text(of: EDTF(from: extent.earliest, to: extent.latest))
    }
    let texts = members.map { text(of: $0, word) }
    return texts.dropLast().joined(separator: ", ") + " \(word) " + (texts.last ?? "")
  }

  private func text(of member: EDTF.Member, _ word: String) -> String {
    switch member {
    case .date(let date): text(of: date)
    case .through(let first, let last):
      range(first, last, opening: word == "or" ? "between" : "from")
    case .upTo(let last): bound("by", last)
    case .onwards(let first): bound("after", first)
    }
  }

  /// Where a date lies on one side of another: "by 8 May", "after 2014".
  private func bound(_ word: String, _ date: PartialDate) -> String {
    var plain = date
    plain.qualifications = .none
    if width == .narrow { return narrowBound(word, plain) }
    let doubt = Self.words(for: date.qualifications.union)
    return "\(word) \(doubt)\(named(plain))"
  }

  /// A point behind a preposition: "the 1920s", "8 May".
  private func named(_ date: PartialDate) -> String {
    let text = point(date, withWeekday: false)
    let takesArticle =
      [.decade, .century].contains(date.year.precision) && date.month == nil && date.day == nil
      || (width == .wide && date.division?.takesOf == true)
    return takesArticle && date.year.significantDigits == nil ? "the \(text)" : text
  }

  private func narrowBound(_ word: String, _ date: PartialDate) -> String {
    let point = point(date, withWeekday: false)
    let isOnwards = word == "after" || word == "since"
    for short in isOnwards
      ? ["\(word) \(point)", "from \(point)"] : ["\(word) \(point)", "by \(point)"]
    where short.count <= Self.narrowLimit {
      return short
    }
    var coarse = date
    coarse.day = nil
    if date.day != nil, omitsYear(date) {
      let month = self.point(coarse, withWeekday: false)
      return isOnwards ? "\(month) on" : "by \(month)"
    }
    let year = EnglishYear.text(date.year, isTight: true)
    let full = isOnwards ? "\(year) on" : "by \(year)"
    return full.count <= Self.narrowLimit ? full : year
  }

  /// The width of the narrow column, in cells.
  static let narrowLimit = 7

  private func range(_ start: PartialDate, _ end: PartialDate, opening: String) -> String {
    let doubt = start.qualifications.union.union(end.qualifications.union)
    if width == .narrow { return EnglishDate.marked(narrowRange(start, end), doubt) }
    var left = start
    var right = end
    left.qualifications = .none
    right.qualifications = .none
    let sharesYear = start.year == end.year && start.year.value != nil
    let sharesMonth = sharesYear && start.month == end.month && start.month?.value != nil
    let canShorten = start.time == nil && start.day != nil && end.day != nil
    let isDivided = { (date: PartialDate) in date.month?.value != nil || date.division != nil }
    let first: String
    if sharesMonth, canShorten, let day = start.day?.value {
      first = String(day)
    } else if sharesYear, isDivided(start), isDivided(end) {
      first = point(left, withWeekday: false, withYear: false)
    } else {
      first = width == .wide ? named(left) : point(left, withWeekday: false)
    }
    let last = width == .wide ? named(right) : point(right, withWeekday: false)
    if width == .wide {
      let startDoubt = Self.words(for: start.qualifications.union)
      let endDoubt = Self.words(for: end.qualifications.union)
      let closing = opening == "between" ? "and" : "to"
      return "\(opening) \(startDoubt)\(first) \(closing) \(endDoubt)\(last)"
    }
    return Self.words(for: doubt) + "\(first)-\(last)"
  }

  private func narrowRange(_ start: PartialDate, _ end: PartialDate) -> String {
    guard let first = start.year.value, let last = end.year.value else {
      return point(start, withWeekday: false)
    }
    if first != last {
      let both = "\(EnglishYear.text(start.year))-\(last % 100)"
      let isClear = first > 999 && first / 100 == last / 100 && last % 100 > 12
      return isClear ? both : narrowBound("since", start)
    }
    guard let month = start.month?.value, let endMonth = end.month?.value else {
      return narrowBound("since", start)
    }
    if month == endMonth, omitsMonth(start), let day = start.day?.value, let endDay = end.day?.value
    {
      return "\(day)-\(endDay)"
    }
    guard omitsYear(start) else { return EnglishYear.month(first, month) }
    let names = [month, endMonth].map(EnglishCalendar.shortMonthName)
    return month == endMonth ? names[0] : names.joined(separator: "-")
  }
}

extension EnglishDate {
  /// Whether the reader sees the year beside the date.
  func omitsYear(_ date: PartialDate) -> Bool {
    guard width != .wide, let year = date.year.value else { return false }
    return context.map { $0.year == year } ?? true
  }

  /// Whether the reader sees the month, too.
  func omitsMonth(_ date: PartialDate) -> Bool {
    guard width == .narrow, omitsYear(date) else { return false }
    return context.map { $0.month == date.month?.value } ?? true
  }

  /// The words before a doubtful date: "perhaps about ".
  static func words(for doubt: Qualification) -> String {
    switch doubt {
    case .uncertain: "perhaps "
    case .approximate: "about "
    case [.uncertain, .approximate]: "perhaps about "
    default: ""
    }
  }

  /// A mark behind a doubtful date of a narrow column, where there is room.
  static func marked(_ text: String, _ doubt: Qualification) -> String {
    doubt.isEmpty || text.count >= narrowLimit ? text : text + doubt.mark
  }
}
