extension Event {
  /// What the row says after `who > whom`, in the number of those who act: "agree on a truce".
  ///
  /// - Parameter directory: Who is who; groups and peoples are several.
  /// - Returns: The phrase, which claims give as of one actor.
  public func phrase(in directory: any ActorDirectory) -> String {
    let isPlural =
      actors.count > 1
      || actors.contains { party in
        guard let kind = directory[party.actor]?.kind else { return false }
        return kind == .group || kind == .people
      }
    guard isPlural else { return phrase }
    let verb = phrase.prefix { $0 != " " }
    return VerbAgreement.plural(of: String(verb)) + phrase.dropFirst(verb.count)
  }
}

/// The number of English verbs.
enum VerbAgreement {
  /// The plural of a verb in the third person singular: "denies" → "deny"; others stay as they are.
  static func plural(of verb: String) -> String {
    if let irregular = irregular[verb] { return irregular }
    guard verb.count > 2, verb.last == "s", !verb.hasSuffix("ss") else { return verb }
    if verb.hasSuffix("ies"), verb.count > 4 { return verb.dropLast(3) + "y" }
    let hissing = ["ches", "shes", "sses", "xes", "zzes", "oes"]
    if hissing.contains(where: verb.hasSuffix) { return String(verb.dropLast(2)) }
    return String(verb.dropLast())
  }

  private static let irregular = ["is": "are", "was": "were", "has": "have", "does": "do"]
}
