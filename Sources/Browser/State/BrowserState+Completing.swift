import Canvas
import Timelines

extension BrowserState {
  /// Completes what stands before the caret: commands at once, queries by asking what there is.
  mutating func complete() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .search, .day, .export, .date, .parties, .title, .split, .note, .save: return []
    case .view: offer(savedNames, toComplete: prompt)
    case .verb: offer(Move.allCases.map(\.rawValue), toComplete: prompt)
    case .command:
      offer(KeyTable.bindings.map(\.name), toComplete: prompt)
    case .filter:
      guard let list else { return [] }
      var listing = list.listing
      listing.filters = filtersRest ? [] : filters
      let kind = Request.Kind.complete(listing, prompt.line.beforeCaret)
      return [.ask(Request(generation: list.generation, kind: kind))]
    }
    return []
  }

  private mutating func offer(_ names: [String], toComplete prompt: Prompt) {
    let begun = names.filter { $0.hasPrefix(prompt.line.string) }
    offer(begun.map { ($0, $0) }, for: 0..<prompt.line.text.count)
  }

  mutating func showCompletions(_ completion: QueryCompletion) {
    offer(
      completion.candidates.map { candidate in
        (candidate.text, candidate.count.map { "\(candidate.label) \($0)" } ?? candidate.label)
      },
      for: completion.range
    )
  }

  /// Takes what all candidates begin with, and shows them where there are several.
  private mutating func offer(_ candidates: [(text: String, words: String)], for range: Range<Int>)
  {
    guard var prompt else { return }
    defer { self.prompt = prompt }
    guard let first = candidates.first else {
      prompt.complaint = "nothing begins so"
      return
    }
    let common = candidates.dropFirst().reduce(first.text) { shared, candidate in
      String(zip(shared, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
    let bounds = range.clamped(to: 0..<prompt.line.text.count)
    let typed = String(prompt.line.text[bounds])
    if candidates.count == 1 || common.lowercased().hasPrefix(typed.lowercased()) {
      let text = candidates.count == 1 ? first.text : common
      prompt.line = LineEditor(
        String(prompt.line.text[..<bounds.lowerBound]) + text
          + String(prompt.line.text[bounds.upperBound...])
      )
      prompt.isFresh = true
    }
    if candidates.count > 1 {
      prompt.complaint = candidates.prefix(12).map(\.words).joined(separator: ", ")
    }
  }
}

extension Prompt {
  /// The word that ends at the end of the line.
  var lastWord: String {
    let words = line.string.split(separator: " ", omittingEmptySubsequences: false)
    return words.last.map(String.init) ?? ""
  }
}
