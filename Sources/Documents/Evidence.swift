/// A fact about a document with what it was read from.
public struct Evidenced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What is held to be true.
  public var value: Value
  /// What it was read from.
  public var evidence: Evidence

  /// Joins a value with its evidence.
  public init(_ value: Value, from evidence: Evidence) {
    self.value = value
    self.evidence = evidence
  }
}

/// What a fact about a document was read from.
public struct Evidence: Hashable, Sendable {
  /// The kinds of evidence, the most trusted first.
  public enum Kind: String, CaseIterable, Comparable, Sendable {
    /// Front matter, structured data, and so on down to the file's name.
    case frontMatter, structuredData, metaElement, timeElement, headerLine, byline, dateline, credit
    case caption, embed, address, fileName, firstLine
    /// A name in the page's frame: its masthead or its copyright line.
    case footer

    /// The more trusted kind comes first.
    public static func < (left: Kind, right: Kind) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
  }

  /// The kind of evidence.
  public var kind: Kind
  /// The words themselves, as they stand.
  public var text: String
  /// Where they stand in the stored text, where they stand there at all.
  public var span: Span?

  /// Names a piece of evidence.
  public init(_ kind: Kind, text: String, span: Span? = nil) {
    self.kind = kind
    self.text = text
    self.span = span
  }
}
