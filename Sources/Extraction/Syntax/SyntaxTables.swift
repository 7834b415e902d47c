/// The lexicon by which tokens get their tags.
struct SyntaxTables: Sendable {
  /// The classes of each word by its number; empty for words of other tables.
  private(set) var classes: [WordClasses] = []
  /// The lemma of each verb form by its number.
  private(set) var verbLemmas: [WordID?] = []
  /// Words that the rules ask for by name.
  let known: KnownWords
  /// Verbs that take a clause without "that": "said Cairo agreed".
  let clauseVerbs: Set<WordID>
  /// What each modal adds to its verb.
  let modalFeatures: [WordID: VerbGroup.Features]
  /// Auxiliaries in the past tense.
  let pastAuxiliaries: Set<WordID>

  init(numberingIn vocabulary: inout Vocabulary) {
    known = KnownWords(numberingIn: &vocabulary)
    modalFeatures = Self.modalFeatures(&vocabulary)
    pastAuxiliaries = vocabulary.insert(list: "was were had did 'd")
    clauseVerbs = vocabulary.insert(list: EnglishWords.clauseVerbs)
    for row in EnglishWords.rows.split(separator: "\n") {
      let columns = row.split(separator: "\t", maxSplits: 1)
      guard columns.count == 2, let wordClass = WordClasses.named[columns[0]] else { continue }
      for word in columns[1].split(separator: " ") {
        add(wordClass, to: vocabulary.insert(String(word)))
      }
    }
    for (auxiliary, forms) in EnglishWords.auxiliaryLemmas {
      let lemma = vocabulary.insert(auxiliary)
      for form in forms { setLemma(lemma, of: vocabulary.insert(form)) }
    }
    addVerbs(&vocabulary)
  }

  /// The classes that the lexicon gives a word.
  func classes(of word: WordID) -> WordClasses {
    let index = Int(word.index)
    return index < classes.count ? classes[index] : []
  }

  /// The lemma of a verb form: "offered" → "offer".
  func verbLemma(of word: WordID) -> WordID? {
    let index = Int(word.index)
    return index < verbLemmas.count ? verbLemmas[index] : nil
  }
}

extension SyntaxTables {
  private static func modalFeatures(
    _ vocabulary: inout Vocabulary
  ) -> [WordID: VerbGroup.Features] {
    var features: [WordID: VerbGroup.Features] = [:]
    for (words, feature) in EnglishWords.modals {
      for word in vocabulary.insert(list: words) { features[word] = feature }
    }
    return features
  }
}

// MARK: - Verbs

extension SyntaxTables {
  private mutating func addVerbs(_ vocabulary: inout Vocabulary) {
    var lemmas: [String: WordClasses] = [:]
    var doubling: Set<String> = []
    let lists: [(String, WordClasses)] = [
      (EnglishVerbs.plain, []), (EnglishVerbs.alsoNouns, .noun),
      (EnglishVerbs.alsoAdjectives, .adjective), (EnglishVerbs.doubling, []),
    ]
    for (list, also) in lists {
      for entry in list.split(whereSeparator: \.isWhitespace) {
        let lemma = String(entry.filter { $0 != "*" })
        lemmas[lemma, default: []].formUnion(entry.hasSuffix("*") ? .noun : also)
      }
    }
    for entry in EnglishVerbs.doubling.split(whereSeparator: \.isWhitespace) {
      doubling.insert(String(entry.filter { $0 != "*" }))
    }
    var irregular: Set<String> = []
    for row in EnglishIrregularVerbs.rows.split(separator: "\n") {
      let columns = row.split(separator: " ").map(String.init)
      guard columns.count == 3 else { continue }
      let lemma = columns[0].filter { $0 != "*" }
      irregular.insert(lemma)
      let also: WordClasses = columns[0].hasSuffix("*") ? .noun : []
      addBase(lemma, also.union(lemmas[lemma] ?? []), &vocabulary)
      add(
        [.gerund],
        lemma,
        EnglishInflection.gerund(lemma, doubling: EnglishInflection.doublesByShape(lemma)),
        &vocabulary
      )
      for past in columns[1].split(separator: ",") { add(.past, lemma, String(past), &vocabulary) }
      for form in columns[2].split(separator: ",") {
        add(.participle, lemma, String(form), &vocabulary)
      }
    }
    for (lemma, also) in lemmas.sorted(by: { $0.key < $1.key })
    where !irregular.contains(lemma) {
      let doubles = doubling.contains(lemma)
      addBase(lemma, also, &vocabulary)
      add(.gerund, lemma, EnglishInflection.gerund(lemma, doubling: doubles), &vocabulary)
      let past = EnglishInflection.past(lemma, doubling: doubles)
      add([.past, .participle], lemma, past, &vocabulary)
      if doubles, past.contains("lled") || past.contains("pped") {
        let single = EnglishInflection.past(lemma, doubling: false)
        add([.past, .participle], lemma, single, &vocabulary)
        add(.gerund, lemma, EnglishInflection.gerund(lemma, doubling: false), &vocabulary)
      }
    }
  }

  private mutating func addBase(
    _ lemma: String,
    _ also: WordClasses,
    _ vocabulary: inout Vocabulary
  ) {
    add(also.union(.base), lemma, lemma, &vocabulary)
    let nouns: WordClasses = also.contains(.noun) ? [.noun, .plural] : []
    add(nouns.union(.present), lemma, EnglishInflection.withS(lemma), &vocabulary)
  }

  private mutating func add(
    _ classes: WordClasses,
    _ lemma: String,
    _ form: String,
    _ vocabulary: inout Vocabulary
  ) {
    let number = vocabulary.insert(form)
    let isNewVerb = !self.classes(of: number).hasAny(.verb)
    add(classes, to: number)
    // The first lemma to claim a form keeps it, but a form's own lemma outranks others': "found".
    if isNewVerb || form == lemma { setLemma(vocabulary.insert(lemma), of: number) }
  }

  private mutating func add(_ wordClass: WordClasses, to word: WordID) {
    reserve(word)
    classes[Int(word.index)].formUnion(wordClass)
  }

  private mutating func setLemma(_ lemma: WordID, of word: WordID) {
    reserve(word)
    verbLemmas[Int(word.index)] = lemma
  }

  private mutating func reserve(_ word: WordID) {
    while classes.count <= Int(word.index) {
      classes.append([])
      verbLemmas.append(nil)
    }
  }
}
