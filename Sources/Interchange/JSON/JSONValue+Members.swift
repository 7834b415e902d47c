extension JSONValue {
  /// The member of an object by its name.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, where it is one.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The texts of a list.
  var texts: [String] {
    if case .array(let values) = self { values.compactMap(\.text) } else { [] }
  }

  /// The text or the number, as a text; empty where it is neither.
  var plain: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: ""
    }
  }
}
