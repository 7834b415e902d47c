import Codebooks
import Timelines

/// The names, demonyms and offices by which actors are found.
struct ActorTables: Sendable {
  /// What the tokens of a name must look like.
  struct Form: Sendable {
    /// The words of the form that start with a capital, a bit each.
    var capitals: UInt16
    /// The words of the form that are in capitals throughout.
    var uppers: UInt16
  }

  /// The names of the built-in table, and those added to it.
  private(set) var names: [ActorName]
  /// How many of them are the built-in table's.
  private let builtIn: Int
  /// What each name's tokens must look like.
  private(set) var forms: [Form] = []
  /// The roles.
  private(set) var roles: [ActorRole] = []
  private(set) var nameTrie = PhraseTrie()
  private(set) var roleTrie = PhraseTrie()
  /// The states, and the one that a word names by itself, as a position among them.
  private(set) var states: [ActorID] = []
  private var stateByWord: [Int32] = []
  private var stateNumbers: [ActorID: Int32] = [:]
  /// The words that the rules ask for by name.
  let words: ActorWords

  init(numberingIn vocabulary: inout Vocabulary) {
    names = ActorCodebook.builtIn.names
    builtIn = names.count
    words = ActorWords(numberingIn: &vocabulary)
    nameTrie.reserve(names.count)
    forms.reserveCapacity(names.count)
    for number in names.indices { enter(number, &vocabulary) }
    for row in EnglishRoles.rows.split(separator: "\n") { addRoles(row, &vocabulary) }
  }

  /// Adds the names of a user's own actors.
  mutating func add(_ more: [ActorName], numberingIn vocabulary: inout Vocabulary) {
    for name in more {
      names.append(name)
      enter(names.count - 1, &vocabulary)
    }
  }

  /// Whether a name is one of a user's own, which wins over the table's.
  func isOwn(_ name: Int) -> Bool { name >= builtIn }

  private mutating func enter(_ number: Int, _ vocabulary: inout Vocabulary) {
    let name = names[number]
    let (words, form) = Self.words(of: name.form, &vocabulary)
    forms.append(form)
    nameTrie.insert(words, number)
    if words.count == 1, let word = words.first { noteState(of: name, word) }
  }

  /// Who bears a surname, by what its spellings fold to.
  static let foldedSurnames: [String: [ActorID]] = {
    var found: [String: [ActorID]] = [:]
    for name in ActorCodebook.builtIn.names
    where name.sense == .surname && name.form.utf8.count >= 5 && !name.form.contains(" ") {
      found[NameFolding.key(name.form), default: []].append(name.actor)
    }
    return found
  }()

  /// The given names under which the tables know a person, folded.
  static let givenNames: [ActorID: Set<String>] = {
    var found: [ActorID: Set<String>] = [:]
    for name in ActorCodebook.builtIn.names where name.sense == .person {
      found[name.actor, default: []].insert(NameFolding.key(String(name.form.prefix { $0 != " " })))
    }
    return found
  }()

  /// The state that a word names, or of which it names a capital, a people, a statesman.
  func state(of word: WordID) -> (state: Int32, isSurname: Bool)? {
    let index = Int(word.index)
    guard index < stateByWord.count, stateByWord[index] >= 0 else { return nil }
    return (stateByWord[index] >> 1, stateByWord[index] & 1 == 1)
  }

  private mutating func noteState(of name: ActorName, _ word: WordID) {
    let code = name.actor.description
    var state: ActorID?
    if name.actor.isState {
      state = name.actor
    } else if name.sense == .capital || name.sense == .people || name.sense == .metonym {
      state = ActorID(String(code.prefix(3)))
    } else if name.sense == .surname, !self.words.commonSurnames.contains(word) {
      state = ActorCodebook.builtIn[name.actor]?.affiliation
    }
    guard let state, state.isState else { return }
    let number: Int32
    if let known = stateNumbers[state] {
      number = known
    } else {
      number = Int32(states.count)
      stateNumbers[state] = number
      states.append(state)
    }
    while stateByWord.count <= Int(word.index) { stateByWord.append(-1) }
    if stateByWord[Int(word.index)] < 0 {
      stateByWord[Int(word.index)] = number << 1 | (name.sense == .surname ? 1 : 0)
    }
  }

  /// Added to the number of a role whose word counts only in capitals.
  static let inCapitals = 1 << 20

  private mutating func addRoles(_ row: Substring, _ vocabulary: inout Vocabulary) {
    let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 4 else { return }
    var flags: ActorRole.Flags = []
    for (letter, flag) in ActorRole.Flags.letters
    where columns[3].split(separator: " ").contains(Substring(letter)) {
      flags.insert(flag)
    }
    roles.append(
      ActorRole(
        sector: Sector(rawValue: String(columns[1])),
        office: Office.named(String(columns[2])),
        flags: flags
      )
    )
    for phrase in columns[0].split(separator: ";") {
      let (words, form) = Self.words(of: String(phrase), &vocabulary)
      // "PM" and "MP" count in capitals only: "3 pm" is no premier.
      let payload = form.capitals == 0 ? roles.count - 1 : roles.count - 1 + Self.inCapitals
      roleTrie.insert(words, payload)
    }
  }

  /// Cuts a name into words as the tokenizer would, hyphens left out.
  private static func words(
    of form: String,
    _ vocabulary: inout Vocabulary
  ) -> (words: [WordID], form: Form) {
    var words: [WordID] = []
    var look = Form(capitals: 0, uppers: 0)
    for part in form.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F }) {
      let text = Substring(part)
      for piece in pieces(of: text) {
        let bit = UInt16(truncatingIfNeeded: 1 << min(words.count, 15))
        if Self.startsUpper(piece) { look.capitals |= bit }
        if piece.utf8.count > 1, piece.utf8.allSatisfy({ $0 < 0x61 }) { look.uppers |= bit }
        words.append(vocabulary.insert(String(piece)))
      }
    }
    return (words, look)
  }

  private static func startsUpper(_ word: Substring) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first < 0x80 ? first.isASCIIUppercase : word.first?.isUppercase ?? false
  }

  /// "Kata'ib" and "Côte d'Ivoire" stay whole; "Lord's", "D.C.," and "Corps'" come apart.
  private static func pieces(of word: Substring) -> [Substring] {
    switch word.utf8.last {
    case UInt8(ascii: "s"), UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: "."): break
    default: return [word]
    }
    if word.hasSuffix("'s") { return [word.dropLast(2), "'s"] }
    if word.hasSuffix(",") { return [word.dropLast(), ","] }
    if word.hasSuffix("'") { return [word.dropLast(), "'"] }
    // The tokenizer numbers "St." without its point, and "U.S." with it.
    if word.hasSuffix("."), word.count > 2, !word.dropLast().contains(".") {
      return [word.dropLast()]
    }
    return [word]
  }
}

/// The words that the rules of the actor layer ask for.
final class ActorWords: Sendable {
  let places, directions, motions, strikes, former, particles, joiners, links: Set<WordID>
  let he, she, it, they, women, notNames, commonSurnames, organisationWords: Set<WordID>
  let of, `for`, to, the, by, on, from, into, them, both, that, `in`, old, with, all, may: WordID
  /// Words before months: "in May".
  let beforeMonths: Set<WordID>
  /// Forms of "join"; adverbs before "with"; plurals of those who act for states.
  let joins, together, assemblies: Set<WordID>
  let speech, be, personal, objects, halves, seeming, indefinite, pairs, foreign, branches,
    humans: Set<WordID>
  let crowds, meetings, allegiance, inside, minorities, waters, chambers, pastimes: Set<WordID>
  let leanings, schools: Set<WordID>
  /// Nouns of bodies, by what a body of a state so called is: a party, rebels, a civic group.
  let bodies: [WordID: Sector]
  /// The words for two to nine.
  let numbers: [WordID: Int]

  init(numberingIn vocabulary: inout Vocabulary) {
    func list(_ text: String) -> Set<WordID> {
      Set(text.split(whereSeparator: \.isWhitespace).map { vocabulary.insert(String($0)) })
    }
    places = list(EnglishActorWords.places)
    directions = list(EnglishActorWords.directions)
    motions = list(EnglishActorWords.motions)
    strikes = list(EnglishActorWords.strikes)
    former = list(EnglishActorWords.former)
    particles = list(EnglishActorWords.particles)
    joiners = list(EnglishActorWords.joiners)
    links = list(EnglishActorWords.links)
    he = list(EnglishActorWords.he)
    she = list(EnglishActorWords.she)
    it = list(EnglishActorWords.it)
    they = list(EnglishActorWords.they)
    women = list(EnglishActorWords.women)
    notNames = list(EnglishActorWords.notNames)
    commonSurnames = list(EnglishActorWords.commonSurnames)
    organisationWords = list(EnglishActorWords.organisationWords)
    of = vocabulary.insert("of")
    may = vocabulary.insert("may")
    beforeMonths = list("in since until till during through early late mid last next this of")
    self.for = vocabulary.insert("for")
    to = vocabulary.insert("to")
    the = vocabulary.insert("the")
    by = vocabulary.insert("by")
    on = vocabulary.insert("on")
    from = vocabulary.insert("from")
    into = vocabulary.insert("into")
    them = vocabulary.insert("them")
    both = vocabulary.insert("both")
    that = vocabulary.insert("that")
    foreign = list(EnglishActorWords.foreign)
    branches = list(EnglishActorWords.branches)
    humans = list(EnglishActorWords.humans)
    crowds = list(EnglishActorWords.crowds)
    meetings = list(EnglishActorWords.meetings)
    inside = list(EnglishActorWords.inside)
    allegiance = list(EnglishActorWords.allegiance)
    minorities = list(EnglishActorWords.minorities)
    waters = list(EnglishActorWords.waters)
    chambers = list(EnglishActorWords.chambers)
    pastimes = list(EnglishActorWords.pastimes)
    leanings = list(EnglishActorWords.leanings)
    schools = list(EnglishActorWords.schools)
    var bodies: [WordID: Sector] = [:]
    for row in EnglishBodies.rows.split(separator: "\n") {
      let columns = row.split(separator: "\t")
      guard columns.count == 2 else { continue }
      for word in list(String(columns[1])) { bodies[word] = Sector(rawValue: String(columns[0])) }
    }
    self.bodies = bodies
    self.in = vocabulary.insert("in")
    old = vocabulary.insert("old")
    with = vocabulary.insert("with")
    all = vocabulary.insert("all")
    joins = list("join joins joined")
    together = list(EnglishActorWords.together)
    assemblies = list(EnglishActorWords.assemblies)
    speech = list(EnglishActorWords.speech)
    be = list(EnglishActorWords.be)
    personal = he.union(she).union(it).union(they)
    objects = list(EnglishActorWords.objects)
    halves = list(EnglishActorWords.halves)
    seeming = list(EnglishActorWords.seeming)
    indefinite = list(EnglishActorWords.indefinite)
    pairs = list(EnglishActorWords.pairs)
    var numbers = [both: 2]
    for (offset, word) in EnglishActorWords.numbers.split(separator: " ").enumerated() {
      numbers[vocabulary.insert(String(word))] = offset + 2
    }
    self.numbers = numbers
  }
}
