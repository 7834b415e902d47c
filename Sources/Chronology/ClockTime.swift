/// A time of day as a source writes it, with its offset from UTC where told.
public struct ClockTime: Hashable, Sendable {
  // Sixteen bytes: an archive holds millions of dates.
  private let storedFraction: Int
  private let fractionWidth: UInt8
  private let storedHour: UInt8
  private let storedMinute: UInt8
  private let storedSecond: UInt8?
  private let storedOffset: Int16?

  /// The hour, 0 to 24; 24 only as 24:00, the end of the day.
  public var hour: Int { Int(storedHour) }
  /// The minute, 0 to 59.
  public var minute: Int { Int(storedMinute) }
  /// The second, 0 to 60, where told.
  public var second: Int? { storedSecond.map(Int.init) }
  /// The digits of the fraction of a second, as written; at most 18.
  public var fraction: String? {
    fractionWidth > 0 ? storedFraction.padded(to: Int(fractionWidth)) : nil
  }
  /// Minutes east of UTC, where told; 0 is UTC.
  public var offset: Int? { storedOffset.map(Int.init) }

  /// Makes a time, or `nil` where the clock has no such time.
  ///
  /// - Parameters:
  ///   - hour: 0 to 24; 24 only at the end of the day.
  ///   - minute: 0 to 59.
  ///   - second: 0 to 59, or 60 in the last minute of an hour.
  ///   - fraction: Digits behind the second, at most 18.
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
      guard second != nil, (1...18).contains(fraction.utf8.count),
        fraction.utf8.allSatisfy({ $0.digitValue != nil })
      else { return nil }
    }
    if let offset, !Self.offsets.contains(offset) { return nil }
    storedHour = UInt8(clamping: hour)
    storedMinute = UInt8(clamping: minute)
    storedSecond = second.map { UInt8(clamping: $0) }
    storedOffset = offset.map { Int16(clamping: $0) }
    storedFraction = fraction.flatMap { Int($0) } ?? 0
    fractionWidth = UInt8(clamping: fraction?.utf8.count ?? 0)
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
