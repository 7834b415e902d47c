import Chronology
import Documents
public import Timelines

/// A timeline as a Markdown page: a heading a date, a line an act, a footnote a claim.
public struct MarkdownTimeline: Sendable {
  private let timeline: any EventRegister
  private let events: [Event]
  private let marginalia: Marginalia

  /// Makes the page of some events of a timeline, with what a person wrote beside them.
  public init(
    _ timeline: any EventRegister,
    events: [Event],
    marginalia: Marginalia = Marginalia()
  ) {
    self.timeline = timeline
    self.events = events
    self.marginalia = marginalia
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
      if let note = marginalia.notes[event.id] {
        lines.append("  - Note: \(note.escapedInMarkdown)")
      }
    }
    return notes.isEmpty ? lines : lines + [""] + notes
  }

  private func sentence(of event: Event) -> String {
    var text = event.title(in: timeline.directory).escapedInMarkdown
    let remarks = event.remarks + marginalia.tags(of: event.id)
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: "; ")))" }
    return text
  }

  /// Who says it, where, and in which words.
  private func footnote(of claim: Claim, number: Int) -> String {
    let quote = claim.citation.quote.onOneLine.escapedInMarkdown
    guard let reference = timeline.reference(of: claim) else { return "[^\(number)]: “\(quote)”." }
    let title = reference.title.map { "“\($0.escapedInMarkdown)”" }
    var parts = [
      reference.joinedAuthors?.escapedInMarkdown, title, reference.publisher?.escapedInMarkdown,
    ].compactMap(\.self)
    if parts.isEmpty { parts.append(reference.file.escapedInMarkdown) }
    if let day = reference.published { parts.append(day.inEnglish(.wide)) }
    parts.append("paragraph \(reference.paragraph)")
    let voice = reference.quotedIn.map { $0.escapedInMarkdown + " " } ?? ""
    let address = reference.url?.webAddress.map { " <\($0)>" } ?? ""
    return "[^\(number)]: \(voice)\(parts.joined(separator: ", ")): “\(quote)”.\(address)"
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
}
