/// What a token looks like, before anything is known of its meaning.
public enum TokenShape: UInt8, Sendable {
  /// "talks", "Moscow", "NATO", "McCain", "2,500", "8th", "M23".
  case lower, capitalised, upper, mixed, number, ordinal, alphanumeric
  /// A single mark, by its use.
  case comma, period, colon, semicolon, question, exclamation, hyphen, dash, ellipsis, slash
  /// Quotation marks and brackets.
  case openQuote, closeQuote, plainQuote, apostrophe, openBracket, closeBracket
  /// "@name", "#tag", an address, "$", anything else.
  case handle, address, currency, symbol

  /// Whether the token is made of letters.
  public var isWord: Bool { rawValue <= TokenShape.mixed.rawValue }

  /// Whether the token starts with a capital letter.
  public var isCapitalised: Bool {
    self == .capitalised || self == .upper || self == .mixed
  }

  /// Whether the token is a mark rather than a word or a number.
  public var isMark: Bool {
    rawValue >= TokenShape.comma.rawValue && rawValue <= TokenShape.closeBracket.rawValue
  }
}
