/// An expression found but not yet resolved.
struct TemporalCandidate: Sendable {
  /// The tokens; grows to the left over determiners and modifiers.
  var tokens: Range<Int>
  /// The sentence's tokens.
  var sentence: Range<Int>
  var value: TemporalValue
  var rule: String
  /// Whether it is an expression even where it joins no other.
  var standsAlone = true
  /// The TIMEX3 modifier: "APPROX", "START".
  var modifier: String?
  /// The last day of the range that this is, and the dash before it: "May 8-10".
  var lastDay: Int?
  var dash: Int?
}
