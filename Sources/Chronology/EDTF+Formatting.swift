extension CivilDate: CustomStringConvertible {
  /// The date in ISO 8601 form: "2025-05-11".
  public var description: String {
    PartialDate(self).description
  }
}

extension EDTF: CustomStringConvertible {
  /// The canonical EDTF string: no spaces, a shared qualification once and at the end.
  public var description: String {
    switch shape {
    case .date(let date): date.description
    case .interval(let start, let end): "\(start)/\(end)"
    case .oneOf(let members): "[\(members.map(\.description).joined(separator: ","))]"
    case .allOf(let members): "{\(members.map(\.description).joined(separator: ","))}"
    }
  }
}

extension EDTF.Endpoint: CustomStringConvertible {
  var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Member: CustomStringConvertible {
  var description: String {
    switch self {
    case .date(let date): date.description
    case .through(let first, let last): "\(first)..\(last)"
    case .upTo(let last): "..\(last)"
    case .onwards(let first): "\(first).."
    }
  }
}

extension PartialDate: CustomStringConvertible {
  var description: String {
    let monthText = month?.description ?? division.map { String($0.rawValue) }
    let parts = [year.description, monthText, day?.description].compactMap(\.self)
    let marks = [qualifications.year, qualifications.month, qualifications.day].prefix(parts.count)
    // A mark behind a part holds for all parts up to it, one before a part for that part alone.
    let shared = marks.first ?? []
    let sharedCount = marks.prefix { $0 == shared }.count
    var text = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { text += "-" }
      if index >= sharedCount { text += marks[index].mark }
      text += part
      if index == sharedCount - 1 { text += shared.mark }
    }
    if let time { text += "T\(time)" }
    return text
  }
}
