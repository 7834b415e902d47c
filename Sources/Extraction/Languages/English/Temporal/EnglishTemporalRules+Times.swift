internal import Chronology

// Clock times and parts of the day.

extension EnglishTemporalRules {
  static let times = [
    clock, hourOfDay, noon, midnight, byPart, earlyHours, partOfDay, thisPart, lastPart, tonight,
    thePart, partOfDayAfter, partOfDayBefore, weekdayNights,
  ]

  static let clock = TemporalRule(
    "clock time",
    [
      "CLOCK ZONE?", "CLOCK AMPM ZONE?", "CLOCK hours? local time", "CLOCK AMPM local time",
      "CLOCK hours",
    ],
    examples: [
      .init("Shots fell at 7:15 p.m. on Tuesday.", "2025-05-13T19:15"),
      .init("Shots fell at 14:30 yesterday.", "2025-05-13T14:30"),
      .init("Shots fell at 0930 GMT.", "2025-05-14T09:30"),
      .init("Shots fell at 0930GMT.", "2025-05-14T09:30"),
      .init("Shots fell at 7.45 pm yesterday.", "2025-05-13T19:45"),
      .init("Updated 08:14 GMT, Tuesday, 8 March 2022.", "2022-03-08T08:14"),
      .init("They won 3:1.", nil),
    ]
  ) { match in
    guard (0...24).contains(match.hour), (0...59).contains(match.minute ?? 0) else { return nil }
    return .time(.clock(hour: match.hour, minute: match.minute, zone: match.zone), on: nil)
  }

  static let hourOfDay = TemporalRule(
    "hour of the day",
    ["HOUR AMPM ZONE?", "HOUR o'clock", "HOUR o ' clock"],
    examples: [
      .init("It begins at 5 p.m. EST on Friday.", "2025-05-16T17:00"),
      .init("It began at nine o'clock.", "2025-05-14T09:00"),
    ]
  ) { match in
    guard (0...24).contains(match.hour) else { return nil }
    return .time(.clock(hour: match.hour, minute: nil, zone: match.zone), on: nil)
  }

  static let noon = TemporalRule(
    "noon",
    ["noon", "midday", "high noon"],
    examples: [.init("It begins at noon.", "2025-05-14T12:00")]
  ) { _ in .time(.clock(hour: 12, minute: nil, zone: ""), on: nil) }

  static let midnight = TemporalRule(
    "midnight",
    ["midnight"],
    examples: [.init("It begins at midnight Friday.", "2025-05-16T24:00")]
  ) { _ in .time(.clock(hour: 24, minute: nil, zone: ""), on: nil) }

  static let byPart = TemporalRule(
    "part of a day as a bound",
    ["<by|since|until|till|before|after|around early|mid|late DASH? PART"],
    examples: [
      .init("By mid afternoon the shooting had stopped.", "2025-05-14TAF"),
      .init("A late night did them no good.", nil),
    ]
  ) { .time(.part($0.letters), on: nil) }

  static let earlyHours = TemporalRule(
    "small hours",
    ["early|small|wee hours", "early|late? PART hours"],
    examples: [
      .init("Shots fell in the early hours of Monday.", "2025-05-12TMO"),
      .init("Shots fell in the early hours of Monday morning.", "2025-05-12TMO"),
      .init("Shots fell in the early morning hours of Monday.", "2025-05-12TMO"),
      .init("They work long hours.", nil),
    ]
  ) { .time(.part($0.letters.isEmpty ? "MO" : $0.letters), on: nil) }

  static let partOfDay = TemporalRule(
    "part of a day",
    [
      "early|late|mid? DASH? PART", "late DASH night", "late at PART",
      "early|late in the PART",
    ],
    examples: [
      .init("They met on Monday evening.", "2025-05-12TEV"),
      .init("They met early yesterday morning.", "2025-05-13TMO"),
      .init("They met late at night on Sunday, May 11.", "2025-05-11TNI"),
      .init("They met early in the morning on Tuesday.", "2025-05-13TMO"),
      .init("A night of terror followed.", nil),
    ],
    standsAlone: false
  ) { .time(.part($0.letters), on: nil) }

  static let thisPart = TemporalRule(
    "this part of the day",
    ["this early|late|mid? DASH? PART"],
    examples: [.init("They met this morning.", "2025-05-14TMO")]
  ) { .time(.part($0.letters), on: .relative(.day, 0, .writing)) }

  static let lastPart = TemporalRule(
    "last night",
    ["last night|evening"],
    examples: [.init("They met last night.", "2025-05-13TNI")]
  ) { match in .time(.part("NI"), on: .relative(.day, -1, .writing)) }

  static let tonight = TemporalRule(
    "tonight",
    ["tonight"],
    examples: [.init("They meet tonight.", "2025-05-14TNI")]
  ) { _ in .time(.part("NI"), on: .relative(.day, 0, .writing)) }

  static let thePart = TemporalRule(
    "the part of the day",
    [
      "<in|during|of the early|late|mid? PART", "overnight", "that|same PART",
    ],
    examples: [
      .init("They met on Monday and left in the evening.", "2025-05-12TEV"),
      .init("Drones struck overnight.", "2025-05-14TNI"),
      .init("They met on Monday; that night they signed.", "2025-05-12TNI"),
      .init("They met on Monday. They left in the evening.", "2025-05-12TEV"),
    ]
  ) { match in
    .time(.part(match.letters.isEmpty ? "NI" : match.letters), on: nil)
  }

  static let partOfDayAfter = TemporalRule(
    "part of the day after",
    ["following PART", "the next PART"],
    examples: [
      .init("On 3 March 2019 they met and the next morning they signed.", "2019-03-04TMO"),
      .init("Next morning prayers they met.", nil),
    ]
  ) { .time(.part($0.letters), on: .relative(.day, 1, .narrative)) }

  static let partOfDayBefore = TemporalRule(
    "part of the day before",
    ["previous|preceding PART", "<the PART before"],
    examples: [
      .init("On 3 March 2019 they signed what they had drafted the night before.", "2019-03-02TNI"),
      .init("On 3 March 2019 they recalled the night before the raid.", nil),
    ]
  ) { match in
    match.endsWithBefore && !match.context.endsClause
      ? nil : .time(.part(match.letters), on: .relative(.day, -1, .narrative))
  }

  static let weekdayNights = TemporalRule(
    "every such night",
    ["WEEKDAY nights|evenings|mornings|afternoons"],
    examples: [.init("They talk on Tuesday nights.", "XXXX-WXX-2TNI")]
  ) { match in
    .time(.part("NI"), on: .weekday(.init(isoNumber: match.weekdayNumber), .every))
  }
}
