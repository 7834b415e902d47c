public import Documents
public import Timelines

/// A place in a document that names an actor, or stands for one.
public struct ActorMention: Hashable, Sendable {
  /// The tokens, articles and titles included: "the French foreign minister".
  public var tokens: Range<Int>
  /// The token that carries the mention in its clause: "minister".
  public var head: Int
  /// Where it stands in the stored text.
  public var span: Span
  /// Who is meant; several for "both sides" or "the three of them".
  public var actors: [ActorID]
  /// Whether the words name a place that acts only when the clause lets it: "Kyiv".
  public var isPlace: Bool
  /// Whether it is an adjective or a possessive inside a larger phrase: "Russian" in "Russian
  /// drones".
  public var isModifier: Bool
  /// The rule that found it.
  public var rule: String

  /// Makes a mention.
  public init(
    tokens: Range<Int>,
    head: Int,
    span: Span,
    actors: [ActorID],
    isPlace: Bool = false,
    isModifier: Bool = false,
    rule: String
  ) {
    self.tokens = tokens
    self.head = head
    self.span = span
    self.actors = actors
    self.isPlace = isPlace
    self.isModifier = isModifier
    self.rule = rule
  }
}
