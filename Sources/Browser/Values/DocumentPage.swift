import Documents
import Timelines

/// A document as the reader shows it: paragraphs, and where acts are told.
struct DocumentPage: Hashable, Sendable {
  /// A paragraph with its place in the stored text.
  struct Paragraph: Hashable, Sendable {
    var number: Int
    var role: Passage.Role
    var text: String
    /// Where the text starts in the document, in bytes.
    var start: Int
    /// Its sentences, in bytes of the text.
    var sentences: [Range<Int>] = []
  }

  /// An act told here, and by which words.
  struct Mark: Hashable, Sendable {
    var event: EventID
    var claim: ClaimID
    var span: Span
    var paragraph: Int
    /// "Sun 11 May 2025  Putin > Ukraine: offers talks".
    var title: String
    /// How the date was read: "Sunday, May 11" read as Sunday 11 May 2025, resolved.
    var reading: String
  }

  var key: DocumentKey
  var source: String
  var title: String
  var published: String?
  var file: String
  /// Where it can be found, where it says so.
  var address: String?
  var findings: [String]
  var paragraphs: [Paragraph]
  /// In the order of the text.
  var marks: [Mark]

  /// The highest paragraph number.
  var paragraphCount: Int { paragraphs.last?.number ?? 0 }
}
