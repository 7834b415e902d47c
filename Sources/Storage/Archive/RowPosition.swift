internal import Chronology
internal import Timelines

/// Where a row of an archive stands: a number that sorts by day, precision and time.
///
/// From the highest bit: the day (24), how far the date may reach (7), the minute (11), and what
/// tells the rows of one minute apart (21). An insertion renumbers nothing. Events merged from
/// articles have minute 0 and are numbered in their order, so they come before a day's event data.
struct RowPosition: Hashable {
  /// The number.
  let packed: Int64

  private static let dayBase = 1 << 23
  /// The minute of event data that tells none: after all that do.
  static let unknownMinute = 2047
  /// How many rows one minute has room for.
  static let capacity = 1 << 21

  init(packed: Int64) { self.packed = packed }

  /// Packs a position; what is out of range stands at the end of the range.
  init(day: Int, width: Int, minute: Int, low: Int) {
    let day = min(max(day, 1 - Self.dayBase), Self.dayBase - 1) + Self.dayBase
    let packed =
      (day << 39) | (Self.reach(of: width) << 32) | (min(max(minute, 0), Self.unknownMinute) << 21)
    self.packed = Int64(packed | (low & (Self.capacity - 1)))
  }

  /// A bound is 0, a day 1, longer stretches more; sorted as widths are.
  private static func reach(of width: Int) -> Int {
    width < 64
      ? max(width, -1) + 1 : 58 + Int.bitWidth - width.leadingZeroBitCount
  }

  /// The day, as a day number.
  var day: Int { Int(packed >> 39) - Self.dayBase }

  /// Whether the date is exactly that day.
  var isDay: Bool { (packed >> 32) & 127 == 1 }

  /// The minute of event data, from 0; `nil` where none is told.
  var minute: Int? {
    let minute = Int(packed >> 21) & Self.unknownMinute
    return minute == Self.unknownMinute || minute == 0 ? nil : minute - 1
  }

  /// Whether the row is an event merged from articles.
  var isMerged: Bool { packed & (0x7FF << 21) == 0 }

  /// The positions of events in timeline order: each after the one before.
  static func positions(of events: [Event]) -> [RowPosition] {
    var last: Int64 = -1
    return events.map { event in
      let extent = event.date.edtf.extent
      let start = extent.earliest ?? extent.latest
      let position = RowPosition(
        day: start?.dayNumber ?? .max,
        width: width(of: extent),
        minute: 0,
        low: 0
      )
      // An order within a day is by more than dates; where it runs against them it still holds.
      last = max(last + 1, position.packed)
      return RowPosition(packed: last)
    }
  }

  /// How many more days a date may reach; -1 for a bound.
  static func width(of extent: Extent) -> Int {
    guard let earliest = extent.earliest else { return extent.latest == nil ? .max : -1 }
    guard let latest = extent.latest else { return .max }
    return max(0, latest.dayNumber - earliest.dayNumber)
  }
}
