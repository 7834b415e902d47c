/// Words by the part that they play in reading acts, numbered once.
final class EventWords: Sendable {
  let speech, opinion, continuing, doing, intending, refusing: Set<WordID>
  let ready, due, expected, unwilling, standing: Set<WordID>
  let agents, armaments, hypothetical, channels: Set<WordID>
  /// Pronouns of the speaker in direct speech.
  let firstPerson: Set<WordID>
  /// Pronouns that can stand for the speaker in reported speech.
  let thirdPerson: Set<WordID>
  /// Adverbs that set an act apart from what is being told.
  let distancing: Set<WordID>
  /// Prepositions under which an "-ing" clause tells something done: "by", "after".
  let factual: Set<WordID>
  /// Pronouns for whoever is spoken to.
  let addressing: Set<WordID>
  /// Prepositions before whoever is meant: "to", "on", "against".
  let towards: Set<WordID>
  /// Nouns for times long gone.
  let bygone: Set<WordID>
  /// Conjunctions of a condition.
  let conditions: Set<WordID>
  /// Verbs whose passive is no passive: "were engaged in".
  let stative: Set<WordID>
  /// Verbs that turn what is said of somebody into an accusation.
  let accusing: Set<WordID>
  /// Verbs of naming: "call", "term"; words that praise and words that blame.
  let naming, praise, blame: Set<WordID>
  /// Words for something said before: "such", "this".
  let pointing: Set<WordID>
  /// Possessive pronouns of the third person.
  let owning: Set<WordID>
  /// Prepositions of place.
  let places: Set<WordID>
  /// Prepositions that make a date a term: "by Friday", "from Monday".
  let termPrepositions: Set<WordID>
  /// Verbs of those on whom a threat falls; words that make a threat of what follows.
  let facing, otherwise: Set<WordID>
  /// Verbs that tell of an act by its noun.
  let reporting: Set<WordID>
  /// Adverbs that set an answer on the day of what it answers.
  let prompt: Set<WordID>
  /// Words for those who held an office once: "ex-president".
  let former: Set<WordID>
  /// Nouns of those who rule.
  let governing: Set<WordID>
  /// Words that open an aside: ", including …", ", as …".
  let asides: Set<WordID>
  /// Adverbs that belong to a time: "later on Sunday".
  let timing: Set<WordID>
  /// Units of time that make "a few … ago" long past.
  let longTimes: Set<WordID>
  /// Adverbs before "with" that make a partner of whoever follows: "together with".
  let joining: Set<WordID>
  /// Verbs of naming somebody or something for a part: "the plan that Chad tabled".
  let tabling: Set<WordID>
  /// Verbs of recalling what has been done.
  let recalling: Set<WordID>
  /// Verbs whose object is a thing rather than somebody: "broke it".
  let handling: Set<WordID>
  /// Verbs of asking, in "as Chad had demanded".
  let asking: Set<WordID>
  /// Words for an unknown number of things of the past: "several".
  let numerous: Set<WordID>
  /// Verbs of saying once more.
  let restating: Set<WordID>
  /// Verbs of holding something to be there: "sees no need".
  let seeing: Set<WordID>
  /// Verbs of those who point to something told before: "refer to".
  let referring: Set<WordID>
  /// Verbs of what comes to nothing: "the talks failed".
  let failing: Set<WordID>
  /// Verbs of telling what terms hold.
  let detailing: Set<WordID>
  /// Verbs of beginning; forms of verbs of ending.
  let beginning, endings: Set<WordID>
  /// Pronouns of one thing and of several.
  let oneThing, severalThings: Set<WordID>
  /// Pronouns of those who are acted upon.
  let objectPronouns: Set<WordID>
  /// Words before those who don't act: "no government".
  let nobody: Set<WordID>
  /// Verbs of what is only wished for: "hopes to".
  let wishing: Set<WordID>
  /// The pronoun of more things of a kind: "new ones".
  let others: Set<WordID>
  /// Words to the end of a period: "from Friday to Sunday".
  let through: Set<WordID>
  /// Verbs of what has a place in an order: "must come first".
  let coming: Set<WordID>
  /// Nouns of one who stands beside another; nouns of one body that are many.
  let allies, gathered: Set<WordID>
  /// Verbs of backing somebody's stand.
  let backing: Set<WordID>
  /// Verbs whose future is a refusal, not a threat.
  let objecting: Set<WordID>
  /// Verbs that say that something takes place; prepositions before its other side.
  let occurring, opposite: Set<WordID>
  /// Verbs of what fighting costs: "left ten dead".
  let costing: Set<WordID>
  /// Verbs of telling: whoever declines to tell does nothing.
  let telling: Set<WordID>
  /// Adverbs and verbs under which nothing is asserted: "probably", "seems to".
  let hedging: Set<WordID>
  /// Pronouns of talk, which no report has outside of quotation marks.
  let talking: Set<WordID>
  /// Conjunctions before what is still to come: "until he leaves".
  let awaiting: Set<WordID>
  /// Nouns of people who are named by where they are.
  let populace: Set<WordID>
  let would, unless, of, by, from, `in`, to, on, with, and, between, according, be, have: WordID
  let say, not, against, `for`, `as`, at, report, quote, deny, or, but, again, agree, warn,
    when, once, call: WordID
  let outside, over, place, no, that, first, before: WordID

  init(numberingIn vocabulary: inout Vocabulary) {
    speech = vocabulary.insert(list: EnglishEventWords.speech)
    opinion = vocabulary.insert(list: EnglishEventWords.opinion)
    continuing = vocabulary.insert(list: EnglishEventWords.continuing)
    doing = vocabulary.insert(list: EnglishEventWords.doing)
    intending = vocabulary.insert(list: EnglishEventWords.intending)
    refusing = vocabulary.insert(list: EnglishEventWords.refusing)
    ready = vocabulary.insert(list: EnglishEventWords.ready)
    due = vocabulary.insert(list: EnglishEventWords.due)
    expected = vocabulary.insert(list: EnglishEventWords.expected)
    unwilling = vocabulary.insert(list: EnglishEventWords.unwilling)
    standing = vocabulary.insert(list: EnglishEventWords.standing)
    agents = vocabulary.insert(list: EnglishEventWords.agents)
    armaments = vocabulary.insert(list: EnglishEventWords.armaments)
    hypothetical = vocabulary.insert(list: EnglishEventWords.hypothetical)
    channels = vocabulary.insert(list: EnglishEventWords.channels)
    firstPerson = vocabulary.insert(list: "i we us me our my")
    thirdPerson = vocabulary.insert(list: "he she it they")
    factual = vocabulary.insert(list: "by after while before following")
    conditions = vocabulary.insert(list: "if unless until once when")
    stative = vocabulary.insert(list: "engage involve commit concern prepare")
    accusing = vocabulary.insert(list: "claim allege charge argue complain")
    naming = vocabulary.insert(list: EnglishEventWords.naming)
    praise = vocabulary.insert(list: EnglishEventWords.praise)
    blame = vocabulary.insert(list: EnglishEventWords.blame)
    distancing = vocabulary.insert(list: "earlier previously formerly once repeatedly")
    pointing = vocabulary.insert(list: "the this that these those such")
    objecting = vocabulary.insert(list: "reject refuse oppose resist dismiss decline")
    bygone = vocabulary.insert(list: "past history antiquity")
    addressing = vocabulary.insert(list: "you")
    towards = vocabulary.insert(list: "to on against with from by towards")
    owning = vocabulary.insert(list: "his her its their")
    places = vocabulary.insert(list: "in at near outside inside across")
    termPrepositions = vocabulary.insert(list: "by from until before starting within for till")
    facing = vocabulary.insert(list: EnglishEventWords.facing)
    otherwise = vocabulary.insert(list: EnglishEventWords.otherwise)
    reporting = vocabulary.insert(list: EnglishEventWords.reporting)
    prompt = vocabulary.insert(list: EnglishEventWords.prompt)
    former = vocabulary.insert(list: EnglishEventWords.former)
    governing = vocabulary.insert(list: EnglishEventWords.governing)
    asides = vocabulary.insert(list: "including despite amid notwithstanding")
    timing = vocabulary.insert(list: "later earlier early late already only")
    longTimes = vocabulary.insert(list: "months years decades century centuries generation")
    joining = vocabulary.insert(list: "together along jointly")
    tabling = vocabulary.insert(
      list: "propose offer make table suggest demand name put submit present float announce"
    )
    occurring = vocabulary.insert(list: EnglishOccurrences.verbs)
    opposite = vocabulary.insert(list: EnglishOccurrences.opposite)
    costing = vocabulary.insert(list: EnglishOccurrences.costing)
    telling = vocabulary.insert(list: EnglishEventWords.telling)
    hedging = vocabulary.insert(list: EnglishEventWords.hedging)
    talking = vocabulary.insert(
      list: "i me my mine myself you your yours yourself we our ours please"
    )
    awaiting = vocabulary.insert(list: "until till before")
    populace = vocabulary.insert(list: EnglishEventWords.populace)
    recalling = vocabulary.insert(list: EnglishEventWords.recalling)
    handling = vocabulary.insert(list: EnglishEventWords.handling)
    asking = vocabulary.insert(list: EnglishEventWords.asking)
    numerous = vocabulary.insert(list: EnglishEventWords.numerous)
    restating = vocabulary.insert(list: "reiterate restate repeat reaffirm")
    seeing = vocabulary.insert(list: "see find have")
    referring = vocabulary.insert(list: "refer point hark")
    failing = vocabulary.insert(list: EnglishOccurrences.failing)
    no = vocabulary.insert("no")
    that = vocabulary.insert("that")
    allies = vocabulary.insert(list: "ally partner neighbour neighbor rival friend counterpart")
    gathered = vocabulary.insert(
      list: "delegation team group bloc leadership community public youth people police army"
    )
    first = vocabulary.insert("first")
    before = vocabulary.insert("before")
    coming = vocabulary.insert(list: "come begin start be stand go precede")
    detailing = restating.union(
      vocabulary.insert(list: "explain outline list set lay dictate name")
    )
    beginning = vocabulary.insert(list: "begin start commence")
    endings = vocabulary.insert(list: "end ends ended ending expire expires expired lapses lapsed")
    oneThing = vocabulary.insert(list: "it this")
    severalThings = vocabulary.insert(list: "them they these those")
    objectPronouns = vocabulary.insert(list: "him her it them")
    nobody = vocabulary.insert(list: "no none nobody neither few")
    wishing = vocabulary.insert(list: "hope want expect aspire")
    others = vocabulary.insert(list: "ones")
    through = vocabulary.insert(list: "to until till through")
    backing = vocabulary.insert(list: "back support endorse side")
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
    or = vocabulary.insert("or")
    but = vocabulary.insert("but")
    again = vocabulary.insert("again")
    agree = vocabulary.insert("agree")
    warn = vocabulary.insert("warn")
    outside = vocabulary.insert("outside")
    over = vocabulary.insert("over")
    place = vocabulary.insert("place")
    when = vocabulary.insert("when")
    once = vocabulary.insert("once")
    call = vocabulary.insert("call")
  }
}
