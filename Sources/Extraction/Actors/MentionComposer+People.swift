import Chronology
import Codebooks
import Documents
import Timelines

extension MentionComposer {
  /// Composes a person's mention, with the words before and the apposition after the name.
  ///
  /// - Parameters:
  ///   - name: The tokens of the name.
  ///   - item: The item of a name that is known.
  ///   - context: What the words before say of the person.
  ///   - start: The first token of the mention.
  /// - Returns: The token past what was read.
  mutating func composePerson(
    name: Range<Int>,
    _ item: ActorItem?,
    _ context: RoleContext,
    from start: Int
  ) -> Int {
    var context = context
    var end = name.upperBound
    var rule = context.role == nil ? "name" : "title and name"
    if let found = appositiveRole(at: end) {
      if context.role?.sector == nil {
        context.role = found.role
        context.isFormer = found.isFormer
      }
      if context.body == nil { context.bodies = [found.body] }
      end = found.end
      rule = "apposition"
    }
    if context.body == nil, context.role != nil, let home = stateAfter(end) {
      context.bodies = [home]
    }
    let known = item.flatMap { person(of: $0, in: context) }
    guard let id = known ?? introduce(name, context) else {
      if let role = context.role, let actor = actor(of: role, in: context) {
        emit(start..<end, head: name.upperBound - 1, [actor], rule: "role")
      } else if isSubject(before: end), !isQuoted(name.lowerBound) {
        // A name that fits nobody known is somebody all the same, whom "he" then means.
        memory.turnToNobody(at: name.upperBound - 1, in: number)
      }
      return end
    }
    remember(id, context, name: name)
    if speaks(name) || speaks(afterAside: name) || speaks(name.lowerBound..<end) {
      memory.lastSpeaker = ActorMemory.Focus(actors: [id], token: name.lowerBound, sentence: number)
    }
    emit(
      start..<end,
      head: name.upperBound - 1,
      [id],
      isModifier: isPossessive(before: end),
      rule: known == nil ? rule : item.map { "\(Self.rule(of: $0))" } ?? rule
    )
    return end
  }

  /// "President Ana Diallo of Chad": the state that "of" after a name and title tells.
  private func stateAfter(_ token: Int) -> ActorID? {
    guard word(token) == tables.words.of,
      let item = items.first(where: { opens($0, at: token + 1) })
    else { return nil }
    return state(of: item)
  }

  private func person(of item: ActorItem, in context: RoleContext) -> ActorID? {
    switch item.meaning {
    case .person(let id), .learned(let id): id
    case .surname(let candidates):
      resolve(candidates, title: context.role, in: context.body, at: item.tokens)
    default: nil
    }
  }

  /// Chooses among the bearers of a surname by what the document said, title, state and date.
  func resolve(
    _ candidates: [ActorID],
    title: ActorRole?,
    in body: ActorID?,
    at range: Range<Int>
  ) -> ActorID? {
    if let named = memory.recentPeople.last(where: { candidates.contains($0) }) { return named }
    if let own = candidates.first(where: codebook.isAdded) { return own }
    var left = candidates
    if let body {
      let fitting = left.filter { id in
        codebook.tenures(of: id).contains {
          $0.body == body || codebook[$0.body]?.affiliation == body
        }
      }
      if fitting.isEmpty { return nil }
      left = fitting
    }
    if let office = title?.office {
      let fitting = left.filter { id in
        codebook.tenures(of: id).contains { $0.office == office.slug }
      }
      if fitting.isEmpty, title?.flags.contains(.leads) != true { return nil }
      if !fitting.isEmpty { left = fitting }
    }
    let isCommon = tables.words.commonSurnames.contains(tokens.words[range.upperBound - 1])
    if isCommon, title?.sector == nil, body == nil { return nil }
    return mostLikely(left)
  }

  /// The bearer nearest in time; among those, and without a date, the one of highest office.
  private func mostLikely(_ candidates: [ActorID]) -> ActorID? {
    var best: (id: ActorID, years: Int, rank: Int)?
    for id in candidates {
      let tenures = codebook.tenures(of: id)
      let days = day.map { day in tenures.map { $0.distance(to: day) }.min() ?? .max } ?? 0
      let rank = tenures.map { Self.officeRank($0.office) }.min() ?? 9
      // Without a date the later of two equals is likelier to be in the news.
      let isBetter =
        best.map { (days / 365, rank) < ($0.years, $0.rank) || day == nil && rank == $0.rank }
        ?? true
      if isBetter { best = (id, days / 365, rank) }
    }
    guard let best, best.years <= 20 else { return nil }
    return best.id
  }

  static func officeRank(_ office: String) -> Int {
    switch office {
    case "president", "prime-minister", "chancellor", "king", "supreme-leader", "leader", "emir":
      0
    case "foreign-minister", "secretary-general", "vice-president", "crown-prince": 1
    case "spokesman", "presidential-aide", "governor", "party-leader": 3
    default: 2
    }
  }

  /// Makes an actor of a name that no table has, where a role or an office tells who it is.
  private mutating func introduce(_ name: Range<Int>, _ context: RoleContext) -> ActorID? {
    let surname = tokens.words[name.upperBound - 1]
    if name.count == 1, let known = memory.people[surname] { return known.id }
    let written = String(tokens.text(name))
    var slug = ActorID(Self.slug(of: written))
    if codebook[slug] != nil { slug = ActorID("\(slug)-namesake") }
    if memory.peopleByID[slug] != nil { return slug }
    if let known = memory.people[surname], let actor = memory.introduced[known.id],
      !actor.name.contains(" ")
    {
      return known.id
    }
    guard var role = context.role ?? (context.body.map { _ in Self.plainRole }) else { return nil }
    if context.isFormer { role = role.retired }
    if role.flags.contains(.empty), name.count == 1, !isSubject(before: name.upperBound) {
      return nil
    }
    let body =
      context.body
      ?? (role.flags.contains(.empty) || context.isOwnedOtherwise
        ? nil : role.home ?? setting(of: role, at: name, isNamed: true))
    memory.introduce(
      Actor(
        id: slug,
        name: written,
        shortName: surnameText(of: name),
        code: code(of: role, before: nil, body: body),
        kind: .person,
        affiliation: body
      )
    )
    return slug
  }

  private static let plainRole = ActorRole(sector: .civilians, office: nil, flags: .person)

  func code(of role: ActorRole, before title: ActorRole?, body: ActorID?) -> String {
    guard let body, let actor = codebook[body] else { return "" }
    guard actor.kind == .state else { return actor.code }
    return actor.code + sector(of: role, before: title).rawValue
  }

  /// "al-Masri" of "Fahd al-Masri", "Urso" of "Adolfo Urso".
  private func surnameText(of name: Range<Int>) -> String {
    var start = name.upperBound - 1
    while start > name.lowerBound,
      tokens.shapes[start - 1] == .hyphen
        || tables.words.particles.contains(tokens.words[start - 1])
        || (tokens.shapes[start - 1].isWord && tokens.shapes[start] == .hyphen)
    {
      start -= 1
    }
    return String(tokens.text(start..<name.upperBound))
  }

  static func slug(of name: String) -> String {
    NameFolding.plain(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }

  /// Notes a person's surname, office and state for what follows.
  mutating func remember(_ id: ActorID, _ context: RoleContext, name: Range<Int>) {
    let tenures = codebook.tenures(of: id)
    let held = day.map { day in tenures.last { $0.covers(day) } } ?? tenures.last
    let office = context.isFormer ? nil : context.role?.office?.slug ?? held?.office
    let actor = memory.introduced[id] ?? codebook[id]
    let person = ActorMemory.Person(
      id: id,
      office: office,
      body: context.body ?? held?.body ?? actor?.affiliation,
      isWoman: name.contains { tables.words.women.contains(tokens.words[$0]) }
        || isWoman(actor?.name)
    )
    memory.name(person, surname: surnameWord(of: name, actor?.shortName))
  }

  private func isWoman(_ name: String?) -> Bool {
    guard let first = name?.prefix(while: { $0 != " " }) else { return false }
    return tokens.vocabulary.word(String(first)).map { tables.words.women.contains($0) } ?? false
  }

  private func surnameWord(of name: Range<Int>, _ shortName: String?) -> WordID {
    if let shortName, let known = tokens.vocabulary.word(shortName),
      let token = name.first(where: { tokens.words[$0] == known })
    {
      return tokens.words[token]
    }
    return tokens.words[name.upperBound - 1]
  }
}
