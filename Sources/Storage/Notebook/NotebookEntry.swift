internal import Documents
public import Timelines

/// One thing that somebody wrote down about an event, with who and when.
public struct NotebookEntry: Hashable, Sendable, Identifiable {
  /// What can be written down.
  public enum Kind: String, CaseIterable, Sendable {
    /// Picked for keeping; a place to come back to; a note; looked over.
    case pick, place, note, check
    /// A query under a name.
    case view
    /// A correction of the reading.
    case date, parties, verb, title, hide, join, split, made

    /// Whether it changes how an event reads.
    public var isCorrection: Bool {
      switch self {
      case .pick, .place, .note, .check, .view: false
      case .date, .parties, .verb, .title, .hide, .join, .split, .made: true
      }
    }
  }

  /// What identifies the entry, in every copy of it.
  public var id: String
  /// Who wrote it.
  public var author: String
  /// When, in seconds since 1970.
  public var time: Int
  /// What it is.
  public var kind: Kind
  /// What it is about.
  public var anchor: Anchor
  /// What it says; `nil` takes off what an earlier one says.
  public var value: String?

  /// What an entry is about: an event by its identifier, and by words that outlast it.
  public struct Anchor: Hashable, Sendable {
    /// The event's identifier; a view's name; a place's letter.
    public var subject: String
    /// The words of the event's first claim.
    public var quote: String
    /// The document that has them.
    public var document: String

    /// Names an event, and the words that report it first.
    public init(_ event: Event) {
      subject = event.id.description
      quote = event.claims.first?.citation.quote ?? ""
      document = event.claims.first?.citation.document.description ?? ""
    }

    /// Names something that is no event.
    init(subject: String, quote: String = "", document: String = "") {
      self.subject = subject
      self.quote = quote
      self.document = document
    }

    /// The event where it still is, by identifier, else by the words that report it.
    ///
    /// - Returns: The event's identifier now; `nil` where neither holds.
    public func event(in register: any EventRegister) -> EventID? {
      let id = EventID(stored: subject)
      if let row = register.row(of: id), let event = register.event(at: row) { return event.id }
      guard !quote.isEmpty else { return nil }
      let cited = register.rows(citing: DocumentKey(stored: document))
      if let event = register.events(rows: cited).first(where: tells) { return event.id }
      // Another copy of the article, or the same one read anew, has another key.
      let words = FoldedWords.words(of: quote)
      guard !words.isEmpty else { return nil }
      let rows = register.words.rows(of: words, isPrefix: false).prefix(100).map { Int($0) }
      return register.events(rows: rows).first(where: tells)?.id
    }

    private func tells(_ event: Event) -> Bool {
      event.claims.contains { $0.citation.quote == quote }
    }
  }
}
