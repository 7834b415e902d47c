/// A time of day as a source writes it, with its offset from UTC where told.
public struct ClockTime: Hashable, Sendable {
  /// The hour, 0 to 24; 24 only as 24:00, the end of the day.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 60, where told.
  public let second: Int?
  /// The digits of the fraction of a second, as written.
  public let fraction: String?
  /// Minutes east of UTC, where told; 0 is UTC.
  public let offset: Int?

  /// Makes a time, or `nil` where the clock has no such time.
  ///
  /// - Parameters:
  ///   - hour: 0 to 24; 24 only at the end of the day.
  ///   - minute: 0 to 59.
  ///   - second: 0 to 59, or 60 in the last minute of an hour.
  ///   - fraction: Digits behind the second.
  ///   - offset: Minutes east of UTC, -720 to 840.
  public init?(
    hour: Int,
    minute: Int = 0,
    second: Int? = nil,
    fraction: String? = nil,
    offset: Int? = nil
  ) {
    let seconds = second ?? 0
    guard (0...24).contains(hour), (0...59).contains(minute),
      (0...59).contains(seconds) || (seconds == 60 && minute == 59)
    else { return nil }
    if hour == 24, minute != 0 || seconds != 0 || fraction?.contains(where: { $0 != "0" }) == true {
      return nil
    }
    if let fraction {
      guard second != nil, !fraction.isEmpty, fraction.utf8.allSatisfy({ $0.digitValue != nil })
      else { return nil }
    }
    if let offset, !Self.offsets.contains(offset) { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.fraction = fraction
    self.offset = offset
  }

  /// The offsets in use on earth, in minutes.
  static let offsets = -720...840

  /// Minutes after midnight, 0 to 1440.
  public var minuteOfDay: Int { hour * 60 + minute }
}

extension ClockTime: CustomStringConvertible {
  /// The time in ISO 8601 form: "23:20:30+04:30".
  public var description: String {
    var text = "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
    if let second { text += ":\(second.padded(to: 2))" }
    if let fraction { text += ".\(fraction)" }
    guard let offset else { return text }
    guard offset != 0 else { return text + "Z" }
    let sign = offset < 0 ? "-" : "+"
    let minutes = Int(offset.magnitude)
    return text + "\(sign)\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }
}
