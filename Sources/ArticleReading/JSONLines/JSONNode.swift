/// A JSON value as it is read; numbers keep their digits.
enum JSONNode: Hashable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([Member])

  /// One named value of an object.
  struct Member: Hashable {
    var name: String
    var value: JSONNode
  }

  /// The text, where it is one.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements, where it is a list.
  var elements: [JSONNode] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The members, where it is an object.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The value of a name in an object; the first where it is given twice.
  subscript(name: String) -> JSONNode? {
    members.first { $0.name == name }?.value
  }
}
