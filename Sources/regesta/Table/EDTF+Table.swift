import Chronology

extension EDTF {
  /// The date in a column that sorts: "2025-05-11", "by 2025-05-11", "2025-05-08/10".
  ///
  /// Stretches are shortened as ISO 8601 has it: what the end shares with the start is left out.
  var inTable: String {
    guard precision == .interval || precision == .unknown else { return description }
    return switch (extent.earliest, extent.latest) {
    case (let first?, let last?): Self.stretch(from: first, to: last)
    case (let first?, nil): "from \(first)"
    case (nil, let last?): "by \(last)"
    case (nil, nil): "undated"
    }
  }

  private static func stretch(from first: CivilDate, to last: CivilDate) -> String {
    guard first != last else { return first.description }
    let ending = last.description
    guard first.year == last.year else { return "\(first)/\(ending)" }
    return "\(first)/\(ending.suffix(first.month == last.month ? 2 : 5))"
  }
}
