public import Chronology

/// The words of a document as a bibliography names them: who wrote what, where, when, and which
/// paragraph says it.
public struct Reference: Hashable, Sendable {
  /// Who wrote it, in order.
  public var authors: [String] = []
  /// The headline.
  public var title: String?
  /// The paper, agency or site.
  public var publisher: String?
  /// When it came out.
  public var published: EDTF?
  /// Where it can be found.
  public var url: String?
  /// Where it was read from, which names a document that has no title.
  public var file: String
  /// The paragraph, from 1.
  public var paragraph: Int
  /// Whose words they are, where they aren't the author's.
  public var speaker: String?
  /// The words.
  public var quote: String
  /// The day on which the citation was taken.
  public var read: CivilDate?
  /// The SHA-256 of the document's readable text, by which the same words can be known again; `nil`
  /// for a row of event data, which has no text of its own.
  public var digest: String?

  /// Refers to the words that a citation holds.
  ///
  /// - Parameters:
  ///   - citation: The words.
  ///   - document: The document that holds them.
  ///   - speaker: Whose words they are, where they aren't the author's.
  ///   - read: The day on which the citation is taken.
  public init(
    _ citation: Citation,
    of document: Document,
    speaker: String? = nil,
    read: CivilDate? = nil
  ) {
    authors = document.metadata.authors.map(\.value)
    title = document.metadata.title?.value
    publisher = document.metadata.publisher?.value
    published = document.publicationDate
    url = document.metadata.url?.value
    file = document.file
    paragraph = citation.paragraph
    self.speaker = speaker
    quote = citation.quote
    self.read = read
    digest = document.key.isDigest ? document.key.description : nil
  }
}

/// The forms in which people take a citation along.
public enum CitationStyle: String, CaseIterable, Sendable {
  /// For a message, a page, a footnote, LaTeX, and reference managers.
  case plain, markdown, chicago, bibtex
  case cslJSON = "csl-json"

  /// What people call it.
  public var title: String {
    switch self {
    case .plain: "plain"
    case .markdown: "Markdown"
    case .chicago: "Chicago"
    case .bibtex: "BibTeX"
    case .cslJSON: "CSL-JSON"
    }
  }

  /// The form after this one, the first again after the last.
  public var next: CitationStyle {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? -1) + 1
    return place < all.count ? all[place] : .plain
  }
}
