public import Chronology
public import Documents

/// A temporal expression of TimeML: where it stands, and what it means.
public struct TemporalExpression: Hashable, Sendable {
  /// The types of TIMEX3.
  public enum Kind: String, CaseIterable, Sendable {
    /// A day or more, a time of day, a length of time, something recurring.
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// The tokens.
  public var tokens: Range<Int>
  /// Where it stands in the stored text.
  public var span: Span
  /// The type.
  public var kind: Kind
  /// The TIMEX3 value: "2025-05-12", "P30D", "PRESENT_REF".
  public var value: String
  /// The date it means, where it means one.
  public var date: EDTF?
  /// Whether the text gives the date in full, so that nothing had to be resolved.
  public var isAbsolute: Bool
  /// The TIMEX3 modifier: "APPROX", "START", "BEFORE".
  public var modifier: String?
  /// The rule that found it.
  public var rule: String

  /// Makes an expression.
  public init(
    tokens: Range<Int>,
    span: Span,
    kind: Kind,
    value: String,
    date: EDTF? = nil,
    isAbsolute: Bool = false,
    modifier: String? = nil,
    rule: String
  ) {
    self.tokens = tokens
    self.span = span
    self.kind = kind
    self.value = value
    self.date = date
    self.isAbsolute = isAbsolute
    self.modifier = modifier
    self.rule = rule
  }
}
