/// Makes the forms of English verbs and nouns from their lemmas.
enum EnglishInflection {
  /// "attack" → "attacks", "deny" → "denies", "veto" → "vetoes".
  static func withS(_ lemma: String) -> String {
    if lemma.hasSuffix("y"), !endsInVowelAndLast(lemma) { return lemma.dropLast() + "ies" }
    let takesES = ["s", "x", "z", "ch", "sh", "eto", "cho", "rgo", "go", "do"]
      .contains { lemma.hasSuffix($0) }
    return lemma + (takesES ? "es" : "s")
  }

  /// "attack" → "attacked", "deny" → "denied", "plan" → "planned" where it doubles.
  static func past(_ lemma: String, doubling: Bool) -> String {
    if lemma.hasSuffix("e") { return lemma + "d" }
    if lemma.hasSuffix("y"), !endsInVowelAndLast(lemma) { return lemma.dropLast() + "ied" }
    return doubled(lemma, doubling) + "ed"
  }

  /// "attack" → "attacking", "die" → "dying", "agree" → "agreeing".
  static func gerund(_ lemma: String, doubling: Bool) -> String {
    if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
    let keepsE = ["ee", "oe", "ye"].contains { lemma.hasSuffix($0) } || lemma.count <= 2
    if lemma.hasSuffix("e"), !keepsE { return lemma.dropLast() + "ing" }
    return doubled(lemma, doubling) + "ing"
  }

  /// Whether an irregular verb doubles before "-ing": "getting", "running", "beginning".
  static func doublesByShape(_ lemma: String) -> Bool {
    let letters = Array(lemma.utf8.suffix(3))
    guard letters.count == 3 else { return false }
    let vowels = Set("aeiou".utf8)
    let isClosed = !vowels.contains(letters[0]) && vowels.contains(letters[1])
    let doubles = Set("bdgmnprt".utf8).contains(letters[2])
    let stressed = lemma.count <= 4 || ["begin", "forget", "upset", "offset"].contains(lemma)
    return (isClosed || lemma == "quit") && doubles && stressed
  }

  private static func doubled(_ lemma: String, _ doubling: Bool) -> String {
    guard doubling, let last = lemma.last else { return lemma }
    return lemma + String(last)
  }

  private static func endsInVowelAndLast(_ lemma: String) -> Bool {
    guard let before = lemma.dropLast().last else { return false }
    return "aeiou".contains(before)
  }
}
