/// Finds, among the actors of a timeline, those that a typed name means.
///
/// A state means its government and its people too, a group's member the group.
struct ActorNames {
  private let actors: [Actor]
  private let directory: any ActorDirectory

  init(_ actors: [Actor], directory: any ActorDirectory) {
    self.actors = actors
    self.directory = directory
  }

  /// The positions of the actors that a name means.
  func numbers(matching name: String) -> [Int32] {
    let words = FoldedWords.words(of: name)
    guard !words.isEmpty else { return [] }
    let exact = actors.indices.filter { index in
      let actor = actors[index]
      return [actor.id.description, actor.code, actor.name, actor.shortName]
        .contains { FoldedWords.words(of: $0) == words }
    }
    var meant = Set(exact.map { actors[$0].id })
    if meant.isEmpty, let known = directory.actors(named: name).first { meant = [known.id] }
    let found = numbers(standingFor: meant)
    if !found.isEmpty { return found }
    let beginnings = actors.indices.filter { index in
      [actors[index].name, actors[index].shortName]
        .contains { NameWords.hold(words, in: FoldedWords.words(of: $0)) }
    }
    return numbers(standingFor: Set(beginnings.map { actors[$0].id }))
  }

  private func numbers(standingFor meant: Set<ActorID>) -> [Int32] {
    guard !meant.isEmpty else { return [] }
    return actors.indices
      .filter { index in
        let actor = actors[index]
        return belongs(actor.id, to: meant) || actor.members.contains { meant.contains($0) }
      }
      .map { Int32($0) }
  }

  /// Whether the line of affiliations leads to one of those meant.
  private func belongs(_ id: ActorID, to meant: Set<ActorID>) -> Bool {
    var current = id
    for _ in 0..<5 {
      if meant.contains(current) { return true }
      guard let next = directory[current]?.affiliation, next != current else { return false }
      current = next
    }
    return false
  }
}

/// Words of a name against words typed.
enum NameWords {
  /// Whether the typed words stand in a name in sequence; the last may go on.
  static func hold(_ typed: [String], in name: [String]) -> Bool {
    guard let last = typed.last, name.count >= typed.count else { return false }
    return (0...name.count - typed.count).contains { start in
      name[start + typed.count - 1].hasPrefix(last)
        && zip(typed.dropLast(), name[start...]).allSatisfy { $0 == $1 }
    }
  }
}
