extension CivilDate: CustomStringConvertible {
  /// The date in ISO 8601 form: "2025-05-11".
  public var description: String {
    EDTF.Moment(self).description
  }
}

extension EDTF: CustomStringConvertible {
  /// The canonical EDTF string.
  public var description: String {
    switch shape {
    case .moment(let moment): moment.description
    case .interval(let start, let end):
      "\(start?.description ?? "..")/\(end?.description ?? "..")"
    case .oneOf(let first, let last): "[\(first)..\(last)]"
    }
  }
}

extension EDTF.Moment: CustomStringConvertible {
  var description: String {
    let sign = year < 0 ? "-" : ""
    let digits = String(year.magnitude)
    var text = sign + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    for part in [month, day] {
      guard let part else { break }
      text += part < 10 ? "-0\(part)" : "-\(part)"
    }
    return text
  }
}
