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
    /// "to withdraw"; "by withdrawing", "accused of spying"; ", saying …", "backed by …".
    case infinitive, gerund, participial
    /// "if …", "after …", "while …".
    case subordinate
  }

  /// Several ways to hang in a sentence.
  struct Kinds: ExpressibleByArrayLiteral {
    private var bits: UInt16 = 0

    init(arrayLiteral kinds: Kind...) {
      for kind in kinds { bits |= 1 << UInt16(kind.rawValue) }
    }

    func contains(_ kind: Kind) -> Bool { bits & 1 << UInt16(kind.rawValue) != 0 }
  }

  /// How the clause hangs in its sentence.
  public var kind: Kind
  /// Its verb group, as a position in the layer.
  public var verb: Int
  /// The chunks that are its subject: the first of several joined by "and".
  public var subject: Int?
  /// The chunks right after the verb: the indirect object first where there are two.
  public var objects: [Int] = []
  /// Its prepositional phrases in order.
  public var phrases: [PrepositionalPhrase] = []
  /// Chunks that tell a time without a preposition: "last week".
  public var times: [Int] = []
  /// The clause that it belongs to, as a position in the layer.
  public var parent: Int?
  /// The noun chunk that it describes or fills: "the demand that …", "troops loyal to …".
  public var antecedent: Int?
  /// The subordinator, relative or preposition that opens it.
  public var opener: Int?
  /// Whether it stands in direct speech.
  public var isQuoted = false
  /// Its tokens, from the first to the last that it holds itself.
  public var tokens: Range<Int>
}

/// A preposition with the noun chunk that it governs.
public struct PrepositionalPhrase: Hashable, Sendable {
  /// The preposition.
  public var preposition: Int
  /// The noun chunk, as a position in the layer.
  public var chunk: Int
  /// The noun chunk right before the preposition, which the phrase may belong to.
  public var after: Int?
}
