internal import Timelines

extension PhraseWriter {
  /// What an act asks for, offers or promises: its phrase without the verb that says so.
  ///
  /// "calls for the release of miners" → "release of miners"; "plans to speak by telephone" → "speak
  /// by telephone"; "makes a truce a condition" → "truce".
  func wanted(_ act: Act, phrase: String) -> String {
    var words = phrase.split(separator: " ")
    if words.count > 3, words.suffix(2) == ["a", "condition"] { words.removeLast(2) }
    if let prefix = act.prefix, phrase.hasPrefix(prefix) {
      words.removeFirst(min(words.count, prefix.split(separator: " ").count))
    } else if words.count > 1 {
      words.removeFirst()
    }
    while words.count > 1, let first = words.first,
      EnglishPhraseWords.leading.contains(first.lowercased())
    {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}
