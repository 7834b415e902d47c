import Documents
import Timelines

extension BrowserState {
  /// Cites the act; on a citation, the same in the next form.
  mutating func cite() -> [Effect] {
    if let citing = text?.citing {
      return cite(citing.event, claim: citing.claim, in: citing.style.next)
    }
    guard let event = currentEvent else {
      notice = text == nil ? "Put the cursor on an act first." : "There is nothing to cite here."
      return []
    }
    return cite(event, claim: reader?.claim, in: .plain)
  }

  private mutating func cite(
    _ event: EventID,
    claim: ClaimID?,
    in style: CitationStyle
  ) -> [Effect] {
    // A generation that no screen waits for: the answer becomes a screen of its own.
    let kind = Request.Kind.citation(event, claim, style, asOf: asOf)
    return [.ask(Request(generation: nextGeneration(), kind: kind))]
  }

  mutating func showCitation(_ citation: CitedText) -> [Effect] {
    let styles = CitationStyle.allCases
    let place = (styles.firstIndex(of: citation.style) ?? 0) + 1
    var screen = TextScreen(
      title: "Citation \(place) of \(styles.count): \(citation.style.title)",
      lines: citation.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { .init(key: "", text: String($0)) }
    )
    screen.citing = .init(event: citation.event, claim: citation.claim, style: citation.style)
    if text?.citing == nil { screens.append(.text(screen)) } else { text = screen }
    notice = "Sent to the terminal's clipboard. c: as \(citation.style.next.title)."
    return [.copy(citation.text)]
  }

  mutating func copyWords() -> [Effect] {
    let words =
      reader.flatMap { reader in
        reader.detail?.reports.first { $0.claim == reader.claim }?.passage
      } ?? list?.detail?.reports.first?.passage
    guard let words else {
      notice = "No passage is shown."
      return []
    }
    notice = Self.sent
    return [.copy(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))]
  }

  /// Shows the address of a document on lines of its own, whole, and copies it.
  mutating func copyAddress() -> [Effect] {
    let address: String? =
      if let reader {
        reader.page?.address
      } else if case .document(let document)? = list?.selected {
        document.address
      } else {
        list?.detail?.reports.first?.address
      }
    guard let address else {
      notice = "This document names no address."
      return []
    }
    var screen = TextScreen(title: "Address", lines: [.init(key: "", text: address)])
    screen.isVerbatim = true
    screens.append(.text(screen))
    notice = Self.sent
    return [.copy(address)]
  }

  static let sent = "Sent to the terminal, which may put it on the clipboard."

  // MARK: Sources side by side

  mutating func compare() -> [Effect] {
    guard let event = currentEvent else {
      notice = "Put the cursor on an act first."
      return []
    }
    let kind = Request.Kind.compare(event, asOf: asOf)
    return [.ask(Request(generation: nextGeneration(), kind: kind))]
  }

  mutating func showComparison(of detail: EventDetail) {
    guard detail.reports.count > 1 else {
      notice = "Only one passage tells this act: there is nothing to compare."
      return
    }
    var screen = TextScreen(title: "Side by side: \(detail.title)", lines: [])
    let shown = reader?.claim
    let left = detail.reports.firstIndex { $0.claim == shown } ?? 0
    screen.comparison = Comparison(detail: detail, left: left)
    screens.append(.text(screen))
  }

  mutating func widenText() {
    guard var reader else { return }
    reader.isWide.toggle()
    reader.wrap(width: width)
    self.reader = reader
    notice = reader.isWide ? "As wide as the screen. w: at most 72." : "At most 72 columns."
  }
}
