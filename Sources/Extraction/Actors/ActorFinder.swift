import Chronology
import Codebooks
import Timelines

/// Finds the names and roles of a sentence, the longest first, before anything is made of them.
final class ActorFinder {
  let tokens: TokenStream
  let tags: [WordTag]
  let tables: ActorTables
  let codebook: ActorCodebook
  let day: CivilDate?
  /// The bearers of surnames that are spelled like each of the document's own words.
  private var bearersByWord: [WordID: [ActorID]] = [:]

  init(
    tokens: TokenStream,
    tags: [WordTag],
    tables: ActorTables,
    codebook: ActorCodebook,
    day: CivilDate?
  ) {
    self.tokens = tokens
    self.tags = tags
    self.tables = tables
    self.codebook = codebook
    self.day = day
  }

  /// The items of a sentence in order, without overlap.
  func items(in sentence: Range<Int>, memory: ActorMemory) -> [ActorItem] {
    var items: [ActorItem] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      let shape = tokens.shapes[token]
      guard shape.isWord || shape == .alphanumeric else {
        token += 1
        continue
      }
      if let item = name(at: token, in: sentence, memory)
        ?? role(at: token, before: sentence.upperBound, after: items.last)
      {
        items.append(item)
        token = item.tokens.upperBound
      } else {
        token += 1
      }
    }
    return items
  }

  private func role(at start: Int, before end: Int, after last: ActorItem?) -> ActorItem? {
    var best: ActorItem?
    tables.roleTrie.matches(from: start, before: end, in: tokens) { stop, payload in
      guard let number = payload.first.map({ Int($0) }) else { return }
      let needsCapitals = number >= ActorTables.inCapitals
      if needsCapitals, !tokens.shapes[start].isCapitalised { return }
      let role = needsCapitals ? number - ActorTables.inCapitals : number
      best = ActorItem(tokens: start..<stop, meaning: .role(role))
    }
    guard let found = best, !isAttribute(found, before: end), !isCompound(start) else { return nil }
    // A verb that is spelled like a role, "forces" or "heads", is none, but "General Aoun" is.
    switch tags[found.tokens.upperBound - 1] {
    case .noun, .name, .adjective: return found
    default:
      // "Moroccan forces assemble": after a nationality it can only be the noun.
      if case .adjective = last?.meaning, last?.tokens.upperBound == start { return found }
      return isTitle(found) ? found : nil
    }
  }

  /// "The chief Chadian negotiator": a role that only tells the rank of the next.
  private func isAttribute(_ item: ActorItem, before end: Int) -> Bool {
    let next = item.tokens.upperBound
    guard case .role(let role) = item.meaning, tables.roles[role].flags.contains(.needsBody),
      tokens.shapes[item.tokens.lowerBound] == .lower, next < end
    else { return false }
    return tags[next] == .adjective || tags[next] == .noun || tags[next] == .name
  }

  /// "Multi-party", "post-president": a part of a word is no role, but "ex-president" is.
  private func isCompound(_ start: Int) -> Bool {
    guard start > 1, tokens.shapes[start - 1] == .hyphen, tokens.touchesPrevious(start),
      tokens.touchesPrevious(start - 1)
    else { return false }
    return !tables.words.former.contains(tokens.words[start - 2])
      && !tokens.shapes[start - 2].isCapitalised
  }

  private func isTitle(_ item: ActorItem) -> Bool {
    let next = item.tokens.upperBound
    return tokens.shapes[item.tokens.lowerBound].isCapitalised && next < tokens.count
      && tokens.shapes[next].isCapitalised
  }

  private func name(
    at start: Int,
    in sentence: Range<Int>,
    _ memory: ActorMemory
  ) -> ActorItem? {
    if isDated(start) { return nil }
    var best: (stop: Int, names: [Int])?
    tables.nameTrie.matches(from: start, before: sentence.upperBound, in: tokens) {
      stop,
      payload in
      let fitting = payload.filter { fits(Int($0), from: start, to: stop) }
      if !fitting.isEmpty { best = (stop, fitting.map { Int($0) }) }
    }
    if let best {
      let range = start..<best.stop
      if isLeaning(start, in: sentence) || namesSchool(after: best.stop, in: sentence) {
        return nil
      }
      // "The Commonwealth" of Nations is not the Commonwealth of Independent States.
      if tokens.words[start] == tables.words.the, start + 1 < sentence.upperBound,
        longest(from: start + 1, in: sentence) > best.stop
      {
        return nil
      }
      if let meaning = meaning(of: best.names, at: range, sentence, memory) {
        return ActorItem(tokens: range, meaning: meaning)
      }
      let bearers = best.names.map { tables.names[$0] }.filter { $0.sense == .surname }
      if let item = fullName(at: range, bearers.map(\.actor), in: sentence) { return item }
      if range.count > 1 { return nil }
    }
    return tokens.shapes[start].isCapitalised ? surname(at: start, in: sentence, memory) : nil
  }

  /// "pro-Chadian", "anti-Chad": a name that tells only for or against whom somebody is.
  private func isLeaning(_ start: Int, in sentence: Range<Int>) -> Bool {
    start - 2 >= sentence.lowerBound && tokens.shapes[start - 1] == .hyphen
      && tokens.touchesPrevious(start) && tables.words.leanings.contains(tokens.words[start - 2])
  }

  /// "Chad State University": the name of a school rather than of the place.
  private func namesSchool(after end: Int, in sentence: Range<Int>) -> Bool {
    (end..<min(end + 3, sentence.upperBound))
      .prefix { tokens.shapes[$0].isCapitalised }
      .contains { tables.words.schools.contains(tokens.words[$0]) }
  }

  /// The token past the longest name that starts at a token.
  private func longest(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start
    tables.nameTrie.matches(from: start, before: sentence.upperBound, in: tokens) {
      stop,
      payload in
      if payload.contains(where: { fits(Int($0), from: start, to: stop) }) { end = stop }
    }
    return end
  }

  private func fits(_ name: Int, from start: Int, to stop: Int) -> Bool {
    let form = tables.forms[name]
    var bit: UInt16 = 1
    for token in start..<stop where tokens.shapes[token] != .hyphen {
      let shape = tokens.shapes[token]
      if form.capitals & bit != 0, !shape.isCapitalised, shape != .alphanumeric { return false }
      if form.uppers & bit != 0, shape == .capitalised || shape == .lower { return false }
      bit = bit &<< 1
    }
    return true
  }
}

// MARK: - Choosing a sense

extension ActorFinder {
  private func meaning(
    of names: [Int],
    at range: Range<Int>,
    _ sentence: Range<Int>,
    _ memory: ActorMemory
  ) -> ActorItem.Meaning? {
    var surnames: [ActorID] = []
    var best: (rank: Int, meaning: ActorItem.Meaning)?
    for number in names {
      let name = tables.names[number]
      let isPerson = name.sense == .person || name.sense == .surname
      if isPerson, !isThinkable(name.actor) { continue }
      if name.sense == .surname {
        if !surnames.contains(name.actor) { surnames.append(name.actor) }
      } else {
        var ranked = Self.ranked(name)
        if tables.isOwn(number) { ranked.rank -= 10 }
        if best.map({ ranked.rank < $0.rank }) ?? true { best = ranked }
      }
    }
    if let best {
      // "Jordan" and "Chad" are given names too: a name that goes on is somebody's.
      let needsRoom = range.count == 1 && !Self.isUnmistakable(best.meaning)
      if !needsRoom || standsAlone(range, in: sentence) { return best.meaning }
      return nil
    }
    guard !surnames.isEmpty, standsAlone(range, in: sentence) else { return nil }
    if range.count == 1 {
      let word = tokens.words[range.lowerBound]
      if let person = memory.people[word] { return .learned(person.id) }
      if memory.strangers.contains(word) { return nil }
    }
    return .surname(surnames)
  }

  /// Whether a person was old enough to be in the news: a name is others' long before an office.
  private func isThinkable(_ person: ActorID) -> Bool {
    guard let day else { return true }
    let starts = codebook.tenures(of: person).compactMap(\.extent.earliest)
    guard let first = starts.min() else { return true }
    return first.dayNumber - day.dayNumber <= 3_650
  }

  private static func ranked(_ name: ActorName) -> (rank: Int, meaning: ActorItem.Meaning) {
    switch name.sense {
    case .person: (0, .person(name.actor))
    case .name, .abbreviation:
      (1, name.actor.isState ? .state(name.actor) : .body(name.actor))
    case .metonym: (1, .metonym(name.actor))
    case .adjective: (2, .adjective(name.actor))
    case .people: (3, .people(name.actor))
    case .capital: (4, .capital(name.actor))
    case .city: (5, .city(name.actor))
    case .surname: (6, .surname([name.actor]))
    }
  }

  private static func isUnmistakable(_ meaning: ActorItem.Meaning) -> Bool {
    switch meaning {
    case .adjective, .people, .person: true
    default: false
    }
  }

  /// A surname that the document has introduced, or one in another transliteration.
  private func surname(
    at token: Int,
    in sentence: Range<Int>,
    _ memory: ActorMemory
  ) -> ActorItem? {
    let range = token..<token + 1
    if let person = memory.people[tokens.words[token]] {
      guard standsAlone(range, in: sentence) else { return nil }
      return ActorItem(tokens: range, meaning: .learned(person.id))
    }
    guard Int(tokens.words[token].index) >= tokens.vocabulary.count,
      tokens.ends[token] - tokens.starts[token] >= 5
    else { return nil }
    let persons = bearers(ofNameLike: token)
    guard !persons.isEmpty else { return nil }
    if let item = fullName(at: range, persons, in: sentence) { return item }
    if standsAlone(range, in: sentence) {
      // Three like letters keep "Gerges" from being Gargash.
      let start = NameFolding.plain(tokens.normalised(token)).prefix(3)
      let likely = persons.filter { person in
        isThinkable(person)
          && codebook[person].map { NameFolding.plain($0.shortName).hasPrefix(start) } ?? false
      }
      return likely.isEmpty ? nil : ActorItem(tokens: range, meaning: .surname(likely))
    }
    return nil
  }

  /// Who bears a surname that folds to what a token folds to.
  private func bearers(ofNameLike token: Int) -> [ActorID] {
    if let known = bearersByWord[tokens.words[token]] { return known }
    let found = ActorTables.foldedSurnames[NameFolding.key(tokens.normalised(token))] ?? []
    bearersByWord[tokens.words[token]] = found
    return found
  }

  /// A surname after the given name of one who bears it, in any transliteration.
  private func fullName(
    at surname: Range<Int>,
    _ persons: [ActorID],
    in sentence: Range<Int>
  ) -> ActorItem? {
    guard !persons.isEmpty, surname.lowerBound > sentence.lowerBound else { return nil }
    let given = NameFolding.key(tokens.normalised(surname.lowerBound - 1))
    let named = persons.first { person in
      isThinkable(person) && ActorTables.givenNames[person]?.contains(given) ?? false
    }
    return named.map { person in
      ActorItem(
        tokens: surname.lowerBound - 1..<surname.upperBound,
        meaning: .person(person)
      )
    }
  }

  /// Whether no other part of a name touches the words: "Jordan" but not "Michael Jordan".
  private func standsAlone(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    if range.upperBound < sentence.upperBound, isNamePart(range.upperBound) { return false }
    let before = range.lowerBound - 1
    guard before >= sentence.lowerBound else { return true }
    if tokens.shapes[before] == .hyphen, before > sentence.lowerBound {
      return !tables.words.particles.contains(tokens.words[before - 1])
    }
    // The first word of a sentence has its capital anyway, unless it is a word that nobody knows.
    return !isNamePart(before)
      || before == sentence.lowerBound && isKnownWord(before) && !isKnownGivenName(before)
  }

  /// Whether a token is a capitalised word that can belong to a person's name.
  func isNamePart(_ token: Int) -> Bool {
    let shape = tokens.shapes[token]
    guard shape == .capitalised || shape == .mixed || isInitial(token), tags[token] == .name
    else { return false }
    let word = tokens.words[token]
    guard isKnownWord(token) else { return true }
    if isDated(token) || tables.words.notNames.contains(word) || tables.words.former.contains(word)
      || tables.roleTrie.opens(with: word)
    {
      return false
    }
    guard let single = tables.nameTrie.payloads(of: word) else { return true }
    return single.allSatisfy { tables.names[Int($0)].sense == .surname }
  }

  /// "3 May", "May 2031", "in May": the month that is a surname too, where its words make it a time.
  private func isDated(_ token: Int) -> Bool {
    guard tokens.words[token] == tables.words.may else { return false }
    if token > 0, tables.words.beforeMonths.contains(tokens.words[token - 1]) { return true }
    return (token > 0 && tags[token - 1] == .number)
      || (token + 1 < tags.count && tags[token + 1] == .number)
  }

  /// "J." and "K.P.", but not "U.S.".
  private func isInitial(_ token: Int) -> Bool {
    tokens.shapes[token] == .upper && tokens.ends[token] - tokens.starts[token] == 2
      && tokens.text(token).utf8.last == UInt8(ascii: ".")
  }

  private func isKnownWord(_ token: Int) -> Bool {
    Int(tokens.words[token].index) < tokens.vocabulary.count
  }

  /// Whether a word opens somebody's full name in the tables: "Michael".
  private func isKnownGivenName(_ token: Int) -> Bool {
    tables.nameTrie.opens(with: tokens.words[token])
  }
}

extension ActorID {
  /// Whether the identifier is a state's or a region's code rather than a slug.
  var isState: Bool {
    description.utf8.count == 3 && description.utf8.allSatisfy(\.isASCIIUppercase)
  }
}
