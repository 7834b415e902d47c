/// A JSON value as it is read; numbers keep their digits.
public enum JSONNode: Hashable, Sendable {
  /// Nothing, a truth, a number's digits, a text, a list, or named members.
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([Member])

  /// One named value of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONNode
  }

  /// The text, where it is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements, where it is a list.
  public var elements: [JSONNode] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The members, where it is an object.
  public var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The value of a name in an object; the first where it is given twice.
  public subscript(name: String) -> JSONNode? {
    members.first { $0.name == name }?.value
  }
}
