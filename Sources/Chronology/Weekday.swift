/// A day of the week, Monday first as ISO 8601 counts.
public enum Weekday: Int, CaseIterable, Sendable {
  /// The days in ISO order.
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Makes a weekday from its ISO number, taken round the week: 8 is Monday again.
  public init(isoNumber: Int) {
    self = Self.allCases[(isoNumber - 1).remainderFloored(by: 7)]
  }

  /// The English name: "Monday".
  public var name: String { Self.names[rawValue - 1] }

  /// The first three letters of the English name: "Mon".
  public var shortName: String { String(name.prefix(3)) }

  private static let names = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
