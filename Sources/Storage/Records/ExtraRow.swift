/// Fields of a table as an archive keeps them: names that many rows share, and a row's values.
struct ExtraRow {
  /// The names, with a tab between them.
  let names: String
  /// The values in the order of the names; those at the end may be missing.
  let values: String

  /// The fields that aren't empty, as a JSON object on a line.
  var json: String {
    let values = values.split(separator: "\t", omittingEmptySubsequences: false)
    let names = names.split(separator: "\t", omittingEmptySubsequences: false)
    let members = zip(names, values).filter { !$1.isEmpty }.map { name, value in
      "\(Self.quoted(name)):\(Self.quoted(value))"
    }
    return "{\(members.joined(separator: ","))}"
  }

  private static func quoted(_ text: Substring) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
