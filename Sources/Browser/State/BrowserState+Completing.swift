import Canvas
import Timelines

extension BrowserState {
  /// Completes the word before the caret: commands at once, values by asking which there are.
  mutating func complete() -> [Effect] {
    guard let prompt else { return [] }
    let word = prompt.lastWord
    switch prompt.kind {
    case .search: return []
    case .command:
      showCompletions(KeyTable.bindings.map { Completion(text: $0.name, count: nil) })
      return []
    case .filter:
      guard let colon = word.firstIndex(of: ":"), let list else {
        showCompletions(QueryKey.allCases.map { Completion(text: $0.rawValue + ":", count: nil) })
        return []
      }
      let name = word[..<colon].drop { $0 == "-" || $0 == "(" }
      guard let key = QueryKey(rawValue: String(name)) else { return [] }
      var listing = list.listing
      listing.filters = filtersRest ? [] : filters
      let kind = Request.Kind.complete(listing, key)
      return [.ask(Request(generation: list.generation, kind: kind))]
    }
  }

  /// Takes the beginning that all fitting completions share, and shows them.
  mutating func showCompletions(_ completions: [Completion]) {
    guard var prompt else { return }
    let word = prompt.lastWord
    let start =
      word.lastIndex { $0 == ":" || $0 == "," }.map { word.index(after: $0) }
      ?? word.firstIndex { $0 != "-" } ?? word.startIndex
    let begun = word[start...].filter { $0 != "\"" }
    let fitting = completions.filter { $0.text.begins(withWordOf: String(begun)) }
    guard let first = fitting.first else {
      prompt.complaint = completions.isEmpty ? "nothing to choose from" : "none begins so"
      self.prompt = prompt
      return
    }
    let heads = fitting.filter { $0.text.lowercased().hasPrefix(begun.lowercased()) }
    let common = (heads.isEmpty ? fitting : heads).dropFirst().reduce(
      (heads.first ?? first).text
    ) { shared, completion in
      String(zip(shared, completion.text).prefix { $0 == $1 }.map(\.0))
    }
    if fitting.count == 1 || (heads.count == fitting.count && common.count > begun.count) {
      let isWhole = fitting.count == 1
      let value =
        prompt.kind == .filter && !common.hasSuffix(":") && isWhole
        ? QueryWord.quoted(common) : common
      prompt.line = LineEditor(
        prompt.line.string.dropLast(word[start...].count) + (isWhole ? value : common)
      )
      prompt.isFresh = true
    }
    if fitting.count > 1 {
      prompt.complaint = fitting.prefix(12).map(\.words).joined(separator: ", ")
    }
    self.prompt = prompt
  }
}

extension Prompt {
  /// The word that ends at the end of the line.
  var lastWord: String {
    let words = line.string.split(separator: " ", omittingEmptySubsequences: false)
    return words.last.map(String.init) ?? ""
  }
}

extension String {
  /// Whether the text, or one of its words, begins with some letters, large or small.
  func begins(withWordOf letters: String) -> Bool {
    let wanted = letters.lowercased()
    let text = lowercased()
    return wanted.isEmpty || text.hasPrefix(wanted)
      || text.split(separator: " ").contains { $0.hasPrefix(wanted) }
  }
}
