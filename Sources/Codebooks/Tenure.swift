public import Chronology
public import Timelines

/// A time during which somebody held an office of a state or an organisation.
public struct Tenure: Hashable, Sendable {
  /// Who held it.
  public let person: ActorID
  /// The state or the organisation.
  public let body: ActorID
  /// The slug of the office: "prime-minister".
  public let office: String
  /// The first and the last day as far as the table knows them; a month stands for its days.
  public let extent: Extent

  /// Whether the office was held on a day.
  public func covers(_ day: CivilDate) -> Bool { extent.contains(day) }

  /// The days between a day and the tenure; none where it covers the day.
  public func distance(to day: CivilDate) -> Int {
    if let first = extent.earliest, day < first { return first.dayNumber - day.dayNumber }
    if let last = extent.latest, last < day { return day.dayNumber - last.dayNumber }
    return 0
  }
}

extension Tenure {
  /// Reads "RUS president 2000-05 2008-05", where a missing end is open.
  ///
  /// - Parameters:
  ///   - text: Body, office, and the first and the last year, month or day.
  ///   - person: Who held it.
  init?(_ text: String, of person: ActorID) {
    let words = text.utf8.split(separator: UInt8(ascii: " "))
    guard words.count >= 2 else { return nil }
    self.person = person
    body = ActorID(String(Substring(words[0])))
    office = String(Substring(words[1]))
    extent = Extent(
      earliest: words.count > 2 ? Self.days(words[2])?.earliest : nil,
      latest: words.count > 3 ? Self.days(words[3])?.latest : nil
    )
  }

  private static func days(_ text: Substring.UTF8View) -> Extent? {
    var parts: [Int] = []
    for part in text.split(separator: UInt8(ascii: "-")) {
      guard let number = Int(Substring(part)) else { return nil }
      parts.append(number)
    }
    guard let year = parts.first else { return nil }
    let first = parts.count > 1 ? parts[1] : 1
    let last = parts.count > 1 ? parts[1] : 12
    let lastDay = CivilDate.daysIn(month: last, year: year)
    return Extent(
      earliest: CivilDate(year: year, month: first, day: parts.count > 2 ? parts[2] : 1),
      latest: CivilDate(year: year, month: last, day: parts.count > 2 ? parts[2] : lastDay)
    )
  }
}
