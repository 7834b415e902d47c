public import ArticleReading

extension JSONValue {
  /// Takes a value as it was read, its members in their order.
  ///
  /// Whole numbers that fit are integers; other numbers are read in base two.
  public init(_ node: JSONNode) {
    switch node {
    case .null: self = .null
    case .boolean(let truth): self = .boolean(truth)
    case .number(let digits):
      self = Int(digits).map(JSONValue.integer) ?? .number(Double(digits) ?? .nan)
    case .string(let text): self = .string(text)
    case .array(let elements): self = .array(elements.map(JSONValue.init))
    case .object(let members):
      self = .object(members.map { Member($0.name, JSONValue($0.value)) })
    }
  }

  /// Reads a JSON text; `nil` where it isn't one.
  public init?(reading text: String) {
    guard let node = try? JSONParser.value(of: Array(text.utf8)) else { return nil }
    self.init(node)
  }
}
