/// A verb group with what belongs to it: who acts, on whom, with which complements.
public struct Clause: Hashable, Sendable {
  /// How the clause hangs in its sentence.
  public enum Kind: UInt8, Sendable {
    /// A sentence or a part of one joined by "and".
    case main
    /// What somebody says, demands, believes, with or without "that".
    case complement
    /// The words of a direct quotation.
    case quotation
    /// "who signed …", "that Minsk offered".
    case relative
    /// "to withdraw", "by withdrawing", ", saying …", "backed by …".
    case infinitive, gerund, participial
    /// "if …", "after …", "while …".
    case subordinate
  }

  /// A preposition with the noun chunk or the gerund that it governs.
  public struct PrepositionalPhrase: Hashable, Sendable {
    /// The preposition.
    public var preposition: Int
    /// The noun chunk, as a position in the layer.
    public var chunk: Int
    /// The noun chunk right before the preposition, which it may belong to.
    public var after: Int?
  }

  /// How the clause hangs in its sentence.
  public var kind: Kind
  /// Its verb group, as a position in the layer.
  public var verb: Int
  /// The chunks that are its subject: several where joined by "and".
  public var subjects: [Int]
  /// The chunks right after the verb: indirect object first where there are two.
  public var objects: [Int]
  /// Its prepositional phrases in order.
  public var phrases: [PrepositionalPhrase]
  /// The clause that it belongs to, as a position in the layer.
  public var parent: Int?
  /// The noun chunk that it describes or fills: "the demand that …", "forces loyal …".
  public var antecedent: Int?
  /// The subordinator, relative or preposition that opens it.
  public var opener: Int?
  /// Its tokens, from its subject or opener to its end, clauses within it included.
  public var tokens: Range<Int>
}
