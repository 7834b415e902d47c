/// A verb with its auxiliaries: "agreed", "has not been told", "will meet", "to withdraw".
public struct VerbGroup: Hashable, Sendable {
  /// What an auxiliary, an ending or a negation adds to the verb.
  public struct Features: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// Takes bits.
    public init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    /// Passive, perfect, progressive; denied; to come; only supposed; bound to a duty.
    public static let passive = Self(rawValue: 1 << 0)
    /// "has gone", "had gone".
    public static let perfect = Self(rawValue: 1 << 1)
    /// "is going".
    public static let progressive = Self(rawValue: 1 << 2)
    /// "did not go", "never went".
    public static let negated = Self(rawValue: 1 << 3)
    /// "will go", "is to go".
    public static let future = Self(rawValue: 1 << 4)
    /// "would go", "could go", "may go", "might go", "can go".
    public static let conditional = Self(rawValue: 1 << 5)
    /// "must go", "should go".
    public static let obligation = Self(rawValue: 1 << 6)
    /// "had gone".
    public static let pluperfect = Self(rawValue: 1 << 7)
  }

  /// How the group opens.
  public enum Form: UInt8, Sendable {
    /// "went", "goes", "will go", "to go", "going", "gone" without an auxiliary, "go!".
    case past, present, modal, infinitive, gerund, participle, base
  }

  /// The tokens, adverbs inside included.
  public var tokens: Range<Int>
  /// The main verb.
  public var head: Int
  /// The number of its lemma.
  public var lemma: WordID
  /// How the group opens.
  public var form: Form
  /// What the auxiliaries add.
  public var features: Features
  /// The particle that belongs to the verb, if one follows: "called off".
  public var particle: Int?

  /// Whether the group can carry a clause by itself.
  public var isFinite: Bool { form == .past || form == .present || form == .modal }
}
