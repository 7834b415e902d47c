/// A JSON value whose objects keep their members in the order in which they were put.
public enum JSONValue: Hashable, Sendable {
  /// Nothing, a truth, a whole number, a number, a text, a list, or named members.
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One named value of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Names a value.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  /// A text, or null where there is none.
  public static func string(orNull text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// A list of texts.
  public static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Makes an object whose members stand as written.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral
{
  /// Makes a text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }

  /// Makes a whole number.
  public init(integerLiteral value: Int) {
    self = .integer(value)
  }

  /// Makes a truth.
  public init(booleanLiteral value: Bool) {
    self = .boolean(value)
  }

  /// Makes null.
  public init(nilLiteral: ()) {
    self = .null
  }

  /// Makes a list.
  public init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}
