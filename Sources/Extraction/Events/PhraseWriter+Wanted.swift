internal import Timelines

extension PhraseWriter {
  /// What an act asks for, offers or promises: its phrase without the verb that says so.
  ///
  /// "calls for the release of miners" → "release of miners"; "plans to speak by telephone" → "speak
  /// by telephone"; "makes a truce a condition" → "truce".
  ///
  /// - Parameters:
  ///   - act: The act.
  ///   - phrase: Its phrase.
  ///   - due: The words that tell when it falls due, which aren't part of what is wanted.
  /// - Returns: The words, never none where the phrase has some.
  func wanted(_ act: Act, phrase: String, due: String?) -> String {
    var words = without(due, phrase).split(separator: " ")
    if words.count > 3, words.suffix(2) == ["a", "condition"] { words.removeLast(2) }
    if let prefix = act.prefix, phrase.hasPrefix(prefix) {
      words.removeFirst(min(words.count, prefix.split(separator: " ").count))
    } else if words.count > 1 {
      words.removeFirst()
    }
    // "offers today to meet": what is offered begins after the infinitive's mark.
    if act.complement != nil, let mark = words.prefix(4).firstIndex(of: "to"),
      words.count > mark + 1
    {
      words.removeFirst(mark + 1)
    }
    // "warns that it would close the port": what is threatened begins after the modal.
    if words.count > 4, words[0] == "that", EnglishPhraseWords.wills.contains(String(words[2])) {
      words.removeFirst(3)
    }
    var led: Substring?
    while words.count > 1, let first = words.first,
      EnglishPhraseWords.leading.contains(first.lowercased())
    {
      led = words.removeFirst()
    }
    // "Calls for aid and for arms" wants "aid and arms".
    if let led, let and = words.firstIndex(of: "and"), words.count > and + 2, words[and + 1] == led
    {
      words.remove(at: and + 1)
    }
    guard act.type == .threaten else { return words.joined(separator: " ") }
    if words.first == "with", words.count > 1 { words.removeFirst() }
    let condition = words.indices.first { place in
      words[place] == "if" || words[place] == "unless"
        || words[place] == "in" && place + 1 < words.count && words[place + 1] == "case"
    }
    if let condition, condition > 0 { words.removeSubrange(condition...) }
    return words.joined(separator: " ")
  }

  /// A phrase without the words of a date and what led to them.
  private func without(_ due: String?, _ phrase: String) -> String {
    guard let due, let found = phrase.firstRange(of: due) else { return phrase }
    var before = phrase[..<found.lowerBound].split(separator: " ")
    while before.count > 1, let last = before.last,
      EnglishPhraseWords.leadingToDates.contains(last.lowercased())
    {
      before.removeLast()
    }
    let after = phrase[found.upperBound...].split(separator: " ")
    return (before + after).joined(separator: " ")
  }
}
