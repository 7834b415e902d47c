/// A part of a year other than a month: a season, a quarter, a third, a half.
///
/// The numbers are those of ISO 8601-2, which stand in the place of a month: "1945-21".
/// A season without a hemisphere is bounded as a northern one, by whole months as
/// meteorologists count; a winter starts in December of its year, a southern summer too.
public enum Division: Int, CaseIterable, Sendable {
  /// Seasons without a hemisphere.
  case spring = 21
  case summer, autumn, winter
  /// Seasons of the northern half of the world.
  case northernSpring, northernSummer, northernAutumn, northernWinter
  /// Seasons of the southern half of the world.
  case southernSpring, southernSummer, southernAutumn, southernWinter
  /// Quarters of a year.
  case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
  /// Thirds of a year.
  case firstThird, secondThird, lastThird
  /// Halves of a year.
  case firstHalf, secondHalf

  /// How fine the division is.
  public var precision: Precision {
    switch rawValue {
    case 33...36: .quarter
    case 37...41: .half
    default: .season
    }
  }

  /// The months, counted from January of the year; 13 is January of the next.
  var months: ClosedRange<Int> {
    switch rawValue {
    case 21...24: Self.season(rawValue - 21)
    case 25...28: Self.season(rawValue - 25)
    case 29...32: Self.season((rawValue - 29 + 2) % 4)
    case 33...36: (rawValue - 33) * 3 + 1...(rawValue - 33) * 3 + 3
    case 37...39: (rawValue - 37) * 4 + 1...(rawValue - 37) * 4 + 4
    default: (rawValue - 40) * 6 + 1...(rawValue - 40) * 6 + 6
    }
  }

  private static func season(_ index: Int) -> ClosedRange<Int> {
    index * 3 + 3...index * 3 + 5
  }
}
