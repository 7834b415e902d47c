import Chronology
import Documents
import Timelines

extension Catalogue {
  /// A document in paragraphs, with the acts that it tells.
  func page(_ document: Document) -> DocumentPage {
    var paragraphs: [DocumentPage.Paragraph] = []
    var span: Span?
    var current: Passage?
    var spans: [Span] = []
    func finish() {
      guard let span, let current else { return }
      let sentences = spans.map { $0.start - span.start..<$0.end - span.start }
      paragraphs.append(
        DocumentPage.Paragraph(
          number: current.paragraph,
          role: current.role,
          text: String(document.text[span]),
          start: span.start,
          sentences: sentences
        )
      )
    }
    for passage in document.passages {
      if let open = span, passage.paragraph == current?.paragraph {
        span = Span(min(open.start, passage.span.start), max(open.end, passage.span.end))
      } else {
        finish()
        span = passage.span
        current = passage
        spans = []
      }
      spans.append(passage.span)
    }
    finish()
    return DocumentPage(
      key: document.key,
      source: source(document),
      title: title(DocumentHead(document)),
      published: document.publicationDate.map { DayLabel.plain($0) },
      file: document.file,
      address: document.metadata.url?.value,
      findings: document.findings.map(\.message),
      paragraphs: paragraphs,
      marks: marks(in: document)
    )
  }

  private func marks(in document: Document) -> [DocumentPage.Mark] {
    var marks: [DocumentPage.Mark] = []
    for event in register.events(rows: register.rows(citing: document.key)) {
      for claim in event.claims where claim.citation.document == document.key {
        let readings = Self.pairings(claim).map { "\"\($0.expression)\" is \($0.reading)" }
        marks.append(
          DocumentPage.Mark(
            event: event.id,
            claim: claim.id,
            span: claim.citation.span,
            paragraph: claim.citation.paragraph,
            title: DayLabel.short(event.date, in: scope) + "  " + title(event),
            reading: readings.isEmpty ? DayLabel.full(event.date) : readings.joined(separator: "; ")
          )
        )
      }
    }
    return marks.sorted { ($0.span, $0.claim) < ($1.span, $1.claim) }
  }
}
