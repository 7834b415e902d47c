internal import Chronology

// Feasts and memorial days: one rule a row.

extension EnglishTemporalRules {
  static let holidays: [TemporalRule] = feasts.split(separator: "\n").compactMap { row in
    let fields = row.split(separator: "\t").map(String.init)
    guard fields.count == 4, let holiday = holiday(fields[1]) else { return nil }
    return TemporalRule(
      fields[0],
      [fields[2]],
      examples: [.init("They met on \(fields[0]).", fields[3])]
    ) { _ in .holiday(holiday, .bare) }
  }

  /// Reads "12-25", "easter+39" or "monday 1 9": the first Monday of September.
  private static func holiday(_ rule: String) -> Holiday? {
    let words = rule.split(separator: " ")
    if words.count == 3, let number = Int(words[1]), let month = Int(words[2]),
      let weekday = Weekday.allCases.first(where: { $0.name.lowercased() == words[0] })
    {
      return .weekday(weekday, number, month: month)
    }
    if rule.hasPrefix("easter") { return Int(rule.dropFirst(6)).map { .easter(offset: $0) } }
    let parts = rule.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? .fixed(month: parts[0], day: parts[1]) : nil
  }

  /// The name, the rule that places the day in a year, the pattern, and the day named on 14 May 2025.
  private static let feasts = """
    New Year's Day	1-1	new year 's day	2025-01-01
    New Year's Eve	12-31	new year 's eve	2024-12-31
    Christmas	12-25	christmas day?	2024-12-25
    Christmas Eve	12-24	christmas eve	2024-12-24
    Boxing Day	12-26	boxing day	2024-12-26
    Valentine's Day	2-14	valentine 's day	2025-02-14
    St. Patrick's Day	3-17	st patrick 's day	2025-03-17
    Orthodox Christmas	1-7	orthodox christmas	2025-01-07
    May Day	5-1	may day	2025-05-01
    Victory Day	5-9	victory day	2025-05-09
    Europe Day	5-9	europe day	2025-05-09
    Bastille Day	7-14	bastille day	2024-07-14
    Armistice Day	11-11	armistice day	2024-11-11
    Remembrance Day	11-11	remembrance day	2024-11-11
    Veterans Day	11-11	veterans day	2024-11-11
    Halloween	10-31	halloween	2024-10-31
    All Saints' Day	11-1	all saints ' day	2024-11-01
    Martin Luther King Day	monday 3 1	martin luther king jr? day	2025-01-20
    Presidents Day	monday 3 2	presidents '? day	2025-02-17
    Memorial Day	monday -1 5	memorial day	2024-05-27
    Labor Day	monday 1 9	labor day	2024-09-02
    Columbus Day	monday 2 10	columbus day	2024-10-14
    Thanksgiving	thursday 4 11	thanksgiving day?	2024-11-28
    Mardi Gras	easter-47	mardi gras	2025-03-04
    Ash Wednesday	easter-46	ash wednesday	2025-03-05
    Palm Sunday	easter-7	palm sunday	2025-04-13
    Good Friday	easter-2	good friday	2025-04-18
    Easter	easter+0	easter sunday?	2025-04-20
    Easter Monday	easter+1	easter monday	2025-04-21
    Ascension Day	easter+39	ascension day	2024-05-09
    Pentecost	easter+49	pentecost	2024-05-19
    """
}
