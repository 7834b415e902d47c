import Chronology
import Documents
public import Timelines

/// A timeline as a Markdown page: a heading a date, a line an act, a footnote a claim.
public struct MarkdownTimeline: Sendable {
  private let timeline: any EventRegister
  private let events: [Event]

  /// Makes the page of some events of a timeline.
  public init(_ timeline: any EventRegister, events: [Event]) {
    self.timeline = timeline
    self.events = events
  }

  /// The page's lines.
  public var lines: [String] {
    var lines: [String] = []
    var notes: [String] = []
    var heading: String?
    for event in events {
      let date = event.date.edtf.inEnglish(.wide).withLargeInitial
      if date != heading {
        if heading != nil { lines.append("") }
        lines += ["## \(date)", ""]
        heading = date
      }
      let numbers = event.claims.map { claim in
        notes.append(footnote(of: claim, number: notes.count + 1))
        return "[^\(notes.count)]"
      }
      lines.append("- \(sentence(of: event)).\(numbers.joined())")
    }
    return notes.isEmpty ? lines : lines + [""] + notes
  }

  private func sentence(of event: Event) -> String {
    var text = event.title(in: timeline.directory).escapedInMarkdown
    let remarks = [
      event.status == .current ? nil : event.status.rawValue,
      event.differs.isEmpty
        ? nil : "sources differ in \(event.differs.map(\.kind.rawValue).joined(separator: ", "))",
      event.isDisputed ? "disputed" : nil,
      event.hasDoubtfulQuote ? "the quotation is doubtful" : nil,
    ].compactMap(\.self)
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: "; ")))" }
    return text
  }

  /// Who says it, where, and in which words.
  private func footnote(of claim: Claim, number: Int) -> String {
    let document = timeline.document(claim.citation.document)
    let metadata = document?.metadata
    var parts: [String] = []
    if let authors = metadata?.joinedAuthors { parts.append(authors.escapedInMarkdown) }
    if let title = metadata?.title?.value { parts.append("“\(title.escapedInMarkdown)”") }
    if let publisher = metadata?.publisher?.value { parts.append(publisher.escapedInMarkdown) }
    if parts.isEmpty, let document { parts.append(document.file.escapedInMarkdown) }
    if let day = document?.publicationDate { parts.append(day.inEnglish(.wide)) }
    parts.append("paragraph \(claim.citation.paragraph)")
    let quote = claim.citation.quote.onOneLine.escapedInMarkdown
    let address = metadata?.url.map { " <\($0.value.onOneLine)>" } ?? ""
    return "[^\(number)]: \(parts.joined(separator: ", ")): “\(quote)”.\(address)"
  }
}

extension String {
  /// The text with a backslash before what Markdown would take as a mark, on one line.
  var escapedInMarkdown: String {
    let marks: Set<Unicode.Scalar> = [
      "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&",
    ]
    var escaped = String.UnicodeScalarView()
    for scalar in onOneLine.unicodeScalars {
      if marks.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// The text with each run of white space as one space.
  var onOneLine: String {
    split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The text with a large first letter.
  public var withLargeInitial: String {
    prefix(1).uppercased() + dropFirst()
  }
}
