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

  /// How the words before an expression relate an act to it.
  public enum Relation: String, CaseIterable, Sendable {
    /// The act takes place then.
    case on, during
    /// The act is done then or earlier; it ends then.
    case by, until, before
    /// The act begins then; it takes place later.
    case since, from, after
    /// The act lies between this and the next expression.
    case between
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
  /// Whether a careful reader would hesitate between several dates: "last Sunday" on a Sunday.
  public var isDoubtful: Bool
  /// The clock time in minutes after midnight, where one is named.
  public var minute: Int?
  /// The offset of the clock time from universal time, where one is named: "Z", "-05:00".
  public var zone: String?
  /// The TIMEX3 modifier: "APPROX", "START", "BEFORE".
  public var modifier: String?
  /// How the preposition before it relates an act to it: "by", "since"; nil without one.
  public var relation: Relation?
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
    isDoubtful: Bool = false,
    minute: Int? = nil,
    zone: String? = nil,
    modifier: String? = nil,
    relation: Relation? = nil,
    rule: String
  ) {
    self.tokens = tokens
    self.span = span
    self.kind = kind
    self.value = value
    self.date = date
    self.isAbsolute = isAbsolute
    self.isDoubtful = isDoubtful
    self.minute = minute
    self.zone = zone
    self.modifier = modifier
    self.relation = relation
    self.rule = rule
  }
}

extension [TemporalExpression] {
  /// The position of the first of a document's expressions that begins at a token or after it.
  ///
  /// - Complexity: O(log *n*).
  func position(from token: Int) -> Int {
    position { $0.tokens.lowerBound >= token }
  }

  /// The position of the first of a document's expressions that ends after a token.
  ///
  /// - Complexity: O(log *n*).
  func position(endingAfter token: Int) -> Int {
    position { $0.tokens.upperBound > token }
  }

  private func position(where isReached: (TemporalExpression) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
