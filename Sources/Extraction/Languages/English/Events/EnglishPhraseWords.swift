/// English words that a row's phrase must not end on.
enum EnglishPhraseWords {
  static let dangling: Set<String> = Set(
    """
    a an the this that these those its his her their our my your some any no of in on at by for
    with from about against between into onto over under after before since until through and or
    but to as than which who whose where when while if because is are was were be been being has
    have had will would could can may might must should not so also very more most further
    such only even including according upon during within without toward towards amid among including despite via per
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// Words between what is to be done and the day.
  static let leadingToDates: Set<String> = [
    "on", "by", "at", "in", "from", "until", "already", "later", "early", "late", "as", "soon",
  ]

  /// Modals of what is still to be done.
  static let wills: Set<String> = ["would", "will", "could", "shall"]

  /// Words between a verb of asking or offering and what is asked for or offered.
  static let leading: Set<String> = Set(
    "to for that on of a an the upon at out down up back more again loudly once".split(
      separator: " "
    ).map(String.init)
  )
}

extension EnglishPhraseWords {
  /// Pronouns as objects: a passive's subject is what its row's verb acts upon.
  static let objective = [
    "they": "them", "he": "him", "she": "her", "we": "us", "i": "me", "who": "them",
  ]
}

extension EnglishInflection {
  /// "offer" → "offering", "put" → "putting".
  static func gerundOf(_ lemma: String) -> String {
    if lemma == "be" { return "being" }
    let doubles =
      EnglishVerbs.doublingLemmas.contains(lemma)
      || EnglishIrregularVerbs.lemmas.contains(lemma) && doublesByShape(lemma)
    return gerund(lemma, doubling: doubles)
  }

  /// "offer" → "offers", "be" → "is", "have" → "has".
  static func presentOf(_ lemma: String) -> String {
    switch lemma {
    case "be": "is"
    case "have": "has"
    case "do": "does"
    default: withS(lemma)
    }
  }
}

extension EnglishVerbs {
  /// The verbs that double their last letter.
  static let doublingLemmas = Set(
    doubling.split(whereSeparator: \.isWhitespace).map { $0.filter { $0 != "*" } }
  )
}

extension EnglishIrregularVerbs {
  /// The verbs with forms of their own.
  static let lemmas = Set(
    rows.split(separator: "\n").compactMap { row in
      row.split(separator: " ").first.map { $0.filter { $0 != "*" } }
    }
  )
}
