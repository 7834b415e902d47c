/// Words by the part that they play in reading acts, numbered once.
struct EventWords: Sendable {
  let speech, opinion, continuing, doing, intending, refusing: Set<WordID>
  let ready, due, unwilling, standing: Set<WordID>
  let agents, armaments, hypothetical, channels: Set<WordID>
  /// Pronouns of the speaker in direct speech.
  let firstPerson: Set<WordID>
  /// Pronouns that can stand for the speaker in reported speech.
  let thirdPerson: Set<WordID>
  /// Prepositions under which an "-ing" clause tells something done: "by", "after".
  let factual: Set<WordID>
  /// Prepositions of place.
  let places: Set<WordID>
  /// Prepositions that make a date a term: "by Friday", "from Monday".
  let termPrepositions: Set<WordID>
  let would, unless, of, by, from, `in`, to, on, with, and, between, according, be, have: WordID
  let say, not, against, `for`, `as`, at, report, quote, deny: WordID

  init(numberingIn vocabulary: inout Vocabulary) {
    speech = vocabulary.insert(list: EnglishEventWords.speech)
    opinion = vocabulary.insert(list: EnglishEventWords.opinion)
    continuing = vocabulary.insert(list: EnglishEventWords.continuing)
    doing = vocabulary.insert(list: EnglishEventWords.doing)
    intending = vocabulary.insert(list: EnglishEventWords.intending)
    refusing = vocabulary.insert(list: EnglishEventWords.refusing)
    ready = vocabulary.insert(list: EnglishEventWords.ready)
    due = vocabulary.insert(list: EnglishEventWords.due)
    unwilling = vocabulary.insert(list: EnglishEventWords.unwilling)
    standing = vocabulary.insert(list: EnglishEventWords.standing)
    agents = vocabulary.insert(list: EnglishEventWords.agents)
    armaments = vocabulary.insert(list: EnglishEventWords.armaments)
    hypothetical = vocabulary.insert(list: EnglishEventWords.hypothetical)
    channels = vocabulary.insert(list: EnglishEventWords.channels)
    firstPerson = vocabulary.insert(list: "i we us me")
    thirdPerson = vocabulary.insert(list: "he she it they")
    factual = vocabulary.insert(list: "by after while in before following")
    places = vocabulary.insert(list: "in at near outside inside across")
    termPrepositions = vocabulary.insert(list: "by from until before starting within for till")
    would = vocabulary.insert("would")
    unless = vocabulary.insert("unless")
    of = vocabulary.insert("of")
    by = vocabulary.insert("by")
    from = vocabulary.insert("from")
    `in` = vocabulary.insert("in")
    to = vocabulary.insert("to")
    on = vocabulary.insert("on")
    with = vocabulary.insert("with")
    and = vocabulary.insert("and")
    between = vocabulary.insert("between")
    according = vocabulary.insert("according")
    be = vocabulary.insert("be")
    have = vocabulary.insert("have")
    say = vocabulary.insert("say")
    not = vocabulary.insert("not")
    against = vocabulary.insert("against")
    `for` = vocabulary.insert("for")
    `as` = vocabulary.insert("as")
    at = vocabulary.insert("at")
    report = vocabulary.insert("report")
    quote = vocabulary.insert("quote")
    deny = vocabulary.insert("deny")
  }
}
