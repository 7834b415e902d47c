import Chronology
import Timelines

extension ActorCodebook {
  /// Adds the entries of a user's file, which win over the built-in table.
  ///
  /// An entry that names an actor of the table changes what it tells and leaves the rest; names
  /// are added to those known. An entry with a fault is left out whole.
  ///
  /// - Parameter entries: The entries, in the order of the file.
  /// - Returns: What is wrong with them, by line.
  public mutating func add(_ entries: [ActorEntry]) -> [ActorFileProblem] {
    var problems: [ActorFileProblem] = []
    for entry in entries {
      do throws(ActorFileProblem) {
        switch entry.kind {
        case .person: try addPerson(entry)
        case .organisation: try addBody(entry)
        case .spelling: try addSpellings(entry)
        }
      } catch {
        problems.append(error)
      }
    }
    return problems
  }

  private mutating func addPerson(_ entry: ActorEntry) throws(ActorFileProblem) {
    try entry.check(["name", "short", "code", "spellings", "offices"])
    let name = try entry.required("name")
    let id = known(name, .person) ?? ActorID(slug(name))
    let known = self[id]
    var held: [Tenure] = []
    for office in entry.fields["offices"]?.values ?? [] {
      held.append(try tenure(office, of: id, line: entry.fields["offices"]?.line ?? entry.line))
    }
    let short = entry.text("short") ?? known?.shortName ?? lastWord(of: name)
    let (code, body) = standing(held.last)
    let told = try entry.code()
    add(
      Actor(
        id: id,
        name: name,
        shortName: short,
        code: told ?? (held.isEmpty ? known?.code ?? "" : code),
        kind: .person,
        affiliation: told.flatMap(state) ?? (held.isEmpty ? known?.affiliation : body)
      ),
      as: [(name, .person), (short, .surname)]
        + entry.values("spellings").map { ($0, $0.contains(" ") ? .person : .surname) }
    )
    if told != nil || !held.isEmpty { replaceTenures(of: id, by: held) }
  }

  private mutating func addBody(_ entry: ActorEntry) throws(ActorFileProblem) {
    try entry.check(["name", "short", "code", "spellings", "abbreviations", "kind", "members"])
    let name = try entry.required("name")
    let id = known(name, nil) ?? ActorID(slug(name))
    let known = self[id]
    var members: [ActorID] = []
    for member in entry.values("members") {
      guard let found = actor(called: member) else {
        throw ActorFileProblem(
          line: entry.fields["members"]?.line ?? entry.line,
          .unknownActor(member)
        )
      }
      members.append(found.id)
    }
    let told = try entry.code()
    let abbreviations = entry.values("abbreviations")
    let short =
      entry.text("short") ?? known?.shortName ?? (name.utf8.count > 16 ? abbreviations.first : nil)
    add(
      Actor(
        id: id,
        name: name,
        shortName: short,
        code: told ?? known?.code ?? "",
        kind: try entry.actorKind() ?? known?.kind ?? (members.isEmpty ? .organisation : .group),
        affiliation: told.flatMap(state) ?? known?.affiliation,
        members: members.isEmpty ? known?.members ?? [] : members
      ),
      as: [(name, .name)] + entry.values("spellings").map { ($0, .name) }
        + abbreviations.map { ($0, .abbreviation) }
    )
  }

  private mutating func addSpellings(_ entry: ActorEntry) throws(ActorFileProblem) {
    try entry.check(["of", "names"])
    let whose = try entry.required("of")
    _ = try entry.required("names")
    guard let actor = actor(called: whose) else {
      throw ActorFileProblem(line: entry.fields["of"]?.line ?? entry.line, .unknownActor(whose))
    }
    add(
      actor,
      as: entry.values("names").map { form in
        guard actor.kind == .person else { return (form, .name) }
        return (form, form.contains(" ") ? .person : .surname)
      }
    )
  }

  // MARK: What entries refer to

  /// The actor of an identifier, or the one whose whole name is given.
  private func actor(called name: String) -> Actor? {
    if let actor = self[ActorID(name)] { return actor }
    let plain = NameFolding.plain(name)
    let own = addedNames.last { NameFolding.plain($0.form) == plain }?.actor
    return (own ?? Self.builtInIndex.actor(called: name)).flatMap { self[$0] }
  }

  private func known(_ name: String, _ kind: Actor.Kind?) -> ActorID? {
    guard let actor = actor(called: name), kind == nil || actor.kind == kind else { return nil }
    return actor.id
  }

  private func state(of code: String) -> ActorID? {
    let state = ActorID(String(code.prefix(3)))
    return self[state]?.kind == .state ? state : nil
  }

  /// Reads "BOL foreign-minister 2024-01 2025-11".
  private func tenure(
    _ text: String,
    of person: ActorID,
    line: Int
  ) throws(ActorFileProblem) -> Tenure {
    let words = text.split(separator: " ").map(String.init)
    guard let body = words.first, let actor = actor(called: body) else {
      throw ActorFileProblem(line: line, .unknownBody(words.first ?? text))
    }
    guard words.count > 1, Office.named(words[1]) != nil else {
      throw ActorFileProblem(line: line, .unknownOffice(words.count > 1 ? words[1] : ""))
    }
    for date in words.dropFirst(2) where !isPlainDate(date) {
      throw ActorFileProblem(line: line, .date(date))
    }
    let whole = ([actor.id.description] + words.dropFirst()).joined(separator: " ")
    guard words.count <= 4, let tenure = Tenure(whole, of: person) else {
      throw ActorFileProblem(line: line, .date(words.dropFirst(2).joined(separator: " ")))
    }
    return tenure
  }

  /// Whether a text is a year, a month or a day: "2024-01".
  private func isPlainDate(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x2D || $0 >= 0x30 && $0 <= 0x39 } && (try? EDTF(text)) != nil
  }

  /// What identifies whoever bears a name; letters of no Latin alphabet stay.
  private func slug(_ name: String) -> String {
    let plain = NameFolding.plain(name)
    return plain.slug.isEmpty ? plain.split(separator: " ").joined(separator: "-") : plain.slug
  }

  private func lastWord(of name: String) -> String {
    name.split(separator: " ").last.map(String.init) ?? name
  }
}

extension ActorEntry {
  fileprivate func values(_ field: String) -> [String] { fields[field]?.values ?? [] }

  fileprivate func text(_ field: String) -> String? { fields[field]?.values.first }

  fileprivate func required(_ field: String) throws(ActorFileProblem) -> String {
    guard let text = text(field), text.contains(where: { $0.isLetter }) else {
      throw ActorFileProblem(line: line, .missing(field))
    }
    return text
  }

  fileprivate func check(_ known: Set<String>) throws(ActorFileProblem) {
    let unknown = fields.filter { !known.contains($0.key) }
    if let first = unknown.min(by: { $0.value.line < $1.value.line }) {
      throw ActorFileProblem(line: first.value.line, .unknownField(first.key))
    }
  }

  /// The code, which is groups of three capitals.
  fileprivate func code() throws(ActorFileProblem) -> String? {
    guard let code = text("code") else { return nil }
    let isWellFormed =
      !code.isEmpty && code.utf8.count % 3 == 0
      && code.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    guard isWellFormed else {
      throw ActorFileProblem(line: fields["code"]?.line ?? line, .code(code))
    }
    return code
  }

  fileprivate func actorKind() throws(ActorFileProblem) -> Actor.Kind? {
    switch text("kind") {
    case nil: return nil
    case "organisation": return .organisation
    case "armed group": return .armedGroup
    case "group": return .group
    case let other?: throw ActorFileProblem(line: fields["kind"]?.line ?? line, .kind(other))
    }
  }
}
