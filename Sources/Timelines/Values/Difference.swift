/// Where the sources of one event part ways.
public struct Difference: Hashable, Sendable {
  /// In what they part.
  public enum Kind: String, CaseIterable, Comparable, Sendable {
    /// The day, a number, the words, who was party to it, or what was asked for.
    case date, number, wording, parties, terms

    /// Orders kinds as listed.
    public static func < (left: Kind, right: Kind) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
  }

  /// In what they part.
  public var kind: Kind
  /// The accounts: what each says, and the claim that says it.
  public var accounts: [Account]

  /// One side of a difference.
  public struct Account: Hashable, Sendable {
    /// What it says: "by or on May 12".
    public var text: String
    /// The claim that says it.
    public var claim: ClaimID

    /// Makes an account.
    public init(_ text: String, claim: ClaimID) {
      self.text = text
      self.claim = claim
    }
  }

  /// Makes a difference.
  public init(_ kind: Kind, accounts: [Account]) {
    self.kind = kind
    self.accounts = accounts
  }
}
