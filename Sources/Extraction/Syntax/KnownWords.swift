/// The words that syntactic rules ask for by name, numbered once.
final class KnownWords: Sendable {
  let help, who, that, by, of, from, and, say, be, have, her, with, against, between: WordID
  let `as`, well: WordID
  /// "be", "been", "being", "having", "done", "doing".
  let nonfiniteAuxiliaries: Set<WordID>
  /// Prepositions that stand before an hour or a year: "in 2014".
  let timePrepositions: Set<WordID>
  /// Nouns of what is said or held, which a that-clause fills: "the demand that …".
  let contentNouns: Set<WordID>
  /// Verbs whose object acts in the infinitive that follows: "urged Minsk to withdraw".
  let objectControlVerbs: Set<WordID>

  /// Verbs after which "that" opens what is wanted: "demanded that Minsk leave".
  let wantingVerbs: Set<WordID>

  /// Prepositions whose gerund is done by the object: "accused them of lying".
  let objectPrepositions: Set<WordID>
  /// Verbs with two objects: "gave Chad a loan".
  let givingVerbs: Set<WordID>
  /// Adjectives that look like verbs after "to", and the nouns that tell them apart.
  let talksAdjectives, talksNouns: Set<WordID>
  /// Particles that rarely govern a noun after a verb: "turned down the plan".
  let strongParticles: Set<WordID>
  /// Adverbs that count a length of time back from now: "ago".
  let countingBack: Set<WordID>
  /// Prepositions that another one follows: "according to".
  let compoundPrepositions: Set<WordID>
  /// Prepositions before where somebody is: "in", "outside".
  let placePrepositions: Set<WordID>
  /// Words that measure the number after them, "at least", "more than", and all words of these.
  let measures: [[WordID]]
  let measuring: Set<WordID>

  init(numberingIn vocabulary: inout Vocabulary) {
    help = vocabulary.insert("help")
    who = vocabulary.insert("who")
    that = vocabulary.insert("that")
    by = vocabulary.insert("by")
    of = vocabulary.insert("of")
    from = vocabulary.insert("from")
    and = vocabulary.insert("and")
    say = vocabulary.insert("say")
    be = vocabulary.insert("be")
    have = vocabulary.insert("have")
    her = vocabulary.insert("her")
    with = vocabulary.insert("with")
    against = vocabulary.insert("against")
    between = vocabulary.insert("between")
    `as` = vocabulary.insert("as")
    well = vocabulary.insert("well")
    nonfiniteAuxiliaries = vocabulary.insert(list: "be been being having done doing")
    timePrepositions = vocabulary.insert(list: "in on at by from since until before after")
    objectPrepositions = vocabulary.insert(list: "of from for against into over as about")
    givingVerbs = vocabulary.insert(
      list: "give offer send grant lend promise hand award sell pledge deny owe allow assure"
    )
    talksAdjectives = vocabulary.insert(list: "direct separate")
    talksNouns = vocabulary.insert(
      list: "talks negotiations contact contacts dialogue elections discussions consultations"
    )
    strongParticles = vocabulary.insert(list: "off out down up back aside away forward")
    countingBack = vocabulary.insert(list: "ago earlier")
    compoundPrepositions = vocabulary.insert(
      list: "according because due thanks prior contrary ahead instead regardless owing out"
    )
    placePrepositions = vocabulary.insert(
      list: "in at on onto into outside inside across near around through along throughout"
    )
    let phrases = [
      "at least", "at most", "up to", "more than", "fewer than", "less than", "as many as",
      "as few as", "as much as",
    ]
    var measures: [[WordID]] = []
    for phrase in phrases {
      measures.append(phrase.split(separator: " ").map { vocabulary.insert(String($0)) })
    }
    self.measures = measures
    measuring = Set(measures.joined())
    contentNouns = vocabulary.insert(
      list: """
        accusation accusations allegation allegations announcement assertion assurance assurances
        belief charge claim claims conclusion condition conditions demand demands doubt doubts
        evidence expectation fact fear fears guarantee guarantees hope hopes idea indication
        insistence news notion offer pledge possibility principle promise promises proposal
        proposals report reports request requests rumour rumours signal signals statement
        suggestion suspicion threat threats view vow warning warnings
        """
    )
    wantingVerbs = vocabulary.insert(
      list: "demand insist urge ask propose suggest recommend require request order"
    )
    objectControlVerbs = vocabulary.insert(
      list: """
        urge ask tell order call invite allow permit enable force compel press pressure push
        encourage persuade convince advise instruct request require beg implore appeal oblige
        expect want authorise authorize forbid warn remind challenge lead cause get help
        """
    )
  }
}

extension Vocabulary {
  /// Numbers the words of a list parted by spaces.
  mutating func insert(list: String) -> Set<WordID> {
    var numbers: Set<WordID> = []
    for word in list.split(whereSeparator: \.isWhitespace) { numbers.insert(insert(String(word))) }
    return numbers
  }
}
