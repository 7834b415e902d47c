import Codebooks
import Timelines

/// Finds the state that the words around a role tell of, where the role itself names none.
///
/// Nobody is better than the wrong one: a sentence of two states gives a role to neither, unless
/// its clause names one of them before.
extension MentionComposer {
  /// A state that a sentence names, through a place, a person or a body, too.
  private struct Named {
    var state: ActorID
    var token: Int
    /// The police or the courts of the state, who deal with its own people.
    var isEnforcer: Bool
    /// A part of the state's society rather than the state itself.
    var isPart: Bool
  }

  /// The state that a role belongs to by its clause, its sentence and the document.
  ///
  /// - Parameters:
  ///   - role: The role.
  ///   - range: Its phrase, or the name that bears it.
  ///   - isNamed: Whether it is a named person's, of whom a wider guess is better than none.
  /// - Returns: The state, if the words tell of one.
  func setting(of role: ActorRole, at range: Range<Int>, isNamed: Bool = false) -> ActorID? {
    let isOne = role.flags.contains(.person)
    let governs = role.sector == .government || role.sector == .military || role.sector == nil
    if !isOne, role.sector != .government, let place = place(around: range) { return place }
    let named = statesNamed(outside: range)
    let states = distinct(named)
    let main = memory.mainState
    if states.isEmpty { return main ?? onlyStateSoFar }
    let own = named.filter { shares(clauseAt: range.lowerBound, $0.token) }
    let before = own.filter { $0.token < range.lowerBound }
    if states.count > 1 {
      if isOne, let main { return main }
      let others = distinct(own)
      if others.isEmpty { return governs ? nil : main }
      guard others.count == 1, let one = before.first else { return nil }
      return one.isEnforcer || !governs || one.state == main ? one.state : nil
    }
    guard let one = named.first, let state = states.first else { return main }
    if let main, main != state {
      if before.first?.isEnforcer == true { return state }
      return isNamed || !before.isEmpty ? main : nil
    }
    if main != nil { return main }
    if one.token > range.lowerBound {
      return isNamed && (own.isEmpty || named.contains(where: \.isPart)) ? state : nil
    }
    // Whoever deals with a government or an envoy, named by nothing else, is seldom its own.
    return governs && !isNamed && !before.isEmpty ? nil : state
  }

  /// The state whose officer a role names: one that has the office, as far as the tables know.
  ///
  /// "The king" in an article on a republic is the king of the monarchy that its sentence names.
  func realm(of role: ActorRole, at range: Range<Int>) -> ActorID? {
    let found = setting(of: role, at: range)
    guard role.flags.contains(.person), let office = role.office,
      Self.reigning.contains(office.slug)
    else { return found }
    let named = distinct(statesNamed(outside: range))
    let candidates = [found].compactMap { $0 } + (named.count == 1 ? Array(named) : [])
    return candidates.first { has(office, $0) }
  }

  /// Offices that some states don't have.
  private static let reigning: Set<String> = [
    "king", "queen", "emir", "sultan", "crown-prince", "supreme-leader", "chancellor", "pope",
    "prime-minister", "president",
  ]

  /// Whether a state has an office; one of whom the tables know nobody may have any.
  private func has(_ office: Office, _ state: ActorID) -> Bool {
    if !codebook.tenures(of: office.slug, in: state).isEmpty { return true }
    return codebook.leadingOffices(of: state)
      .allSatisfy { codebook.tenures(of: $0, in: state).isEmpty }
  }

  /// Whom the police or the courts of the only state of a sentence deal with: its own people.
  func underEnforcer(_ role: ActorRole, at range: Range<Int>) -> ActorID? {
    guard role.flags.contains(.collective), let sector = role.sector,
      word(range.upperBound) != tables.words.of, !isOwnedOtherwise(range)
    else { return nil }
    let named = statesNamed(outside: range)
    guard distinct(named).count == 1,
      let one = named.first(where: { $0.isEnforcer && $0.token < range.lowerBound })
    else { return nil }
    return codebook.part(sector, of: one.state)
  }

  /// Whether a noun before a role tells that it is nobody's officer: "football officials".
  func isOwnedOtherwise(_ range: Range<Int>) -> Bool {
    guard let item = items.last(where: { $0.isRole && range.contains($0.tokens.lowerBound) }) else {
      return false
    }
    return (range.lowerBound..<max(range.lowerBound, item.tokens.lowerBound)).contains { token in
      let word = tokens.words[token]
      if tables.words.foreign.contains(word) { return true }
      guard tokens.shapes[token].isWord else { return false }
      let isNoun = syntax.tags[token] == .noun || syntax.tags[token] == .name
      return isNoun && !tables.words.branches.contains(word) && !isInRole(token)
    }
  }

  private func isInRole(_ token: Int) -> Bool {
    items.contains { $0.isRole && $0.tokens.contains(token) }
  }

  /// The one state that a clause names as a place: "rebels fought the army in Chad".
  private func place(around range: Range<Int>) -> ActorID? {
    guard !isMeeting(at: range.lowerBound) else { return nil }
    let places = items.filter { item in
      isPlaceName(item) && shares(clauseAt: range.lowerBound, item.tokens.lowerBound)
        && word((chunk(item.tokens.lowerBound)?.tokens ?? item.tokens).lowerBound - 1)
          .map { tables.words.inside.contains($0) } ?? false
    }
    let states = places.compactMap { state(of: $0) }
    guard let first = states.first, states.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Whether the clause tells of a meeting or a journey, whose place belongs to neither side.
  func isMeeting(at token: Int) -> Bool {
    guard let clause = clause(at: token) else { return false }
    return syntax.verbGroups[syntax.clauses[clause].verb].tokens.contains {
      tables.words.meetings.contains(tokens.words[$0])
    }
  }

  private func statesNamed(outside range: Range<Int>) -> [Named] {
    items.compactMap { item in
      guard !item.tokens.overlaps(range), let state = stateBehind(item),
        codebook[state]?.kind == .state
      else { return nil }
      return Named(
        state: state,
        token: item.tokens.lowerBound,
        isEnforcer: leadsEnforcer(item),
        isPart: isPart(item)
      )
    }
  }

  private func distinct(_ named: [Named]) -> Set<ActorID> { Set(named.map(\.state)) }

  /// The state of an item, or of the person or body that it names.
  func stateBehind(_ item: ActorItem) -> ActorID? {
    if let state = state(of: item) { return state }
    switch item.meaning {
    case .role(let role): return tables.roles[role].home
    case .body(let id): return isMedium(id) ? nil : codebook[id]?.affiliation
    case .person, .surname, .learned:
      guard let person = direct(item)?.first else { return nil }
      return body(of: person).flatMap { $0.isState ? $0 : codebook[$0]?.affiliation }
    default: return nil
    }
  }

  /// "Kenyan officials", "Kenyans", "the FARC", but not "Kenya".
  private func isPart(_ item: ActorItem) -> Bool {
    switch item.meaning {
    case .state, .capital, .metonym: false
    default: true
    }
  }

  /// "Kenyan police": whether the role after a nationality is one that deals with its own people.
  private func leadsEnforcer(_ item: ActorItem) -> Bool {
    guard let next = items.first(where: { $0.tokens.lowerBound == item.tokens.upperBound }),
      case .role(let role) = next.meaning
    else { return false }
    switch tables.roles[role].sector {
    case .police, .judiciary, .intelligence: return true
    default: return false
    }
  }

  /// Whether two tokens stand in one clause, the words before its verb included.
  private func shares(clauseAt token: Int, _ other: Int) -> Bool {
    clause(at: token) == clause(at: other)
  }

  private func clause(at token: Int) -> Int? {
    var best: Int?
    for clause in sentenceClauses where syntax.clauses[clause].tokens.contains(token) {
      if let known = best,
        syntax.clauses[known].tokens.count <= syntax.clauses[clause].tokens.count
      {
        continue
      }
      best = clause
    }
    return best
  }

  /// The state that the document has named, if it has named one only.
  private var onlyStateSoFar: ActorID? {
    let states = memory.recentBodies.filter { codebook[$0]?.kind == .state }
    return states.count == 1 ? states.first : nil
  }
}
