import Chronology

/// A date as CSL-JSON holds it: in parts, as fine as it is known.
///
/// The schema's prose prefers EDTF, which its rules don't take in an object; `date-parts` all readers know.
enum CSLDate {
  /// The date-variable of a date; `nil` where nothing bounds it.
  static func variable(_ date: EDTF) -> JSONValue? {
    let extent = date.extent
    guard let first = extent.earliest, let last = extent.latest else {
      let isBounded = extent.earliest != nil || extent.latest != nil
      return isBounded ? ["literal": .string(date.inEnglish(.wide, withWeekday: false))] : nil
    }
    let days: [JSONValue] =
      switch date.precision {
      case .minute, .day: [parts(of: first, 3)]
      case .month: [parts(of: first, 2)]
      case .year: [parts(of: first, 1)]
      default: first == last ? [parts(of: first, 3)] : [parts(of: first, 3), parts(of: last, 3)]
      }
    var members: [JSONValue.Member] = [.init("date-parts", .array(days))]
    if !date.qualification.isEmpty { members.append(.init("circa", true)) }
    return .object(members)
  }

  private static func parts(of day: CivilDate, _ count: Int) -> JSONValue {
    .array([day.year, day.month, day.day].prefix(count).map(JSONValue.integer))
  }
}
