public import Chronology

/// One article, post or page: a clean reading of a source, with exact passages.
///
/// A file can hold several: an embedded post is a document of its own with its own date and
/// author, and shares the stored text of the page around it.
public struct Document: Hashable, Sendable {
  /// What identifies the document.
  public var key: DocumentKey
  /// Where it was read from, as the user gave it: a path, or "-".
  public var file: String
  /// The stored text that every span points into.
  public var text: DocumentText
  /// What the document says about itself.
  public var metadata: Metadata
  /// Its sentences and headlines in order, without boilerplate.
  public var passages: [Passage]
  /// The document that embeds this one, if any.
  public var embeddedIn: DocumentKey?
  /// Who speaks in an embedded post, where it tells: "POTUS" of "POTUS: 'A great day'", posted by
  /// another.
  public var speaker: Evidenced<String>?
  /// The other files that hold the same text.
  public var copies: [String] = []
  /// What a reader should know about this reading: a missing title, dates that disagree.
  public var findings: [Finding]

  /// Makes a document; its key follows from its readable text.
  public init(
    file: String,
    text: DocumentText,
    metadata: Metadata = Metadata(),
    passages: [Passage],
    embeddedIn: DocumentKey? = nil,
    speaker: Evidenced<String>? = nil,
    findings: [Finding] = []
  ) {
    self.file = file
    self.text = text
    self.metadata = metadata
    self.passages = passages
    self.embeddedIn = embeddedIn
    self.speaker = speaker
    self.findings = findings
    key = DocumentKey(of: passages.map { String(text[$0.span]) }.joined(separator: "\n"))
  }

  /// The day on which the document was published, where it says so.
  public var publicationDate: EDTF? { metadata.published?.value }

  /// The text without boilerplate: paragraphs joined with blank lines, each as it stands.
  public var readableText: String {
    var paragraphs: [Span] = []
    var last = 0
    for passage in passages {
      if passage.paragraph == last, let open = paragraphs.indices.last {
        paragraphs[open].end = max(paragraphs[open].end, passage.span.end)
      } else {
        paragraphs.append(passage.span)
      }
      last = passage.paragraph
    }
    return paragraphs.map { String(text[$0]) }.joined(separator: "\n\n")
  }

  /// The passage that holds a span, if one does.
  ///
  /// - Complexity: O(log *n*) in the number of passages.
  public func passage(at span: Span) -> Passage? {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low < passages.count, passages[low].span.overlaps(span) else { return nil }
    return passages[low]
  }
}

/// Something doubtful that was noticed while reading, kept for the reader rather than thrown.
public struct Finding: Hashable, Sendable {
  /// What was noticed, as a sentence.
  public var message: String
  /// Where it stands in the stored text, if at one place.
  public var span: Span?
  /// What it is about.
  public var subject: Subject

  /// What a finding can be about.
  public enum Subject: Sendable {
    /// How the bytes were taken for characters, or what the characters say.
    case encoding, content
  }

  /// Makes a finding.
  public init(_ message: String, at span: Span? = nil, about subject: Subject = .content) {
    self.message = message
    self.span = span
    self.subject = subject
  }
}
