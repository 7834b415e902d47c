/// Finds, among the actors of a timeline, those that a typed name means.
///
/// A state means its government and its people too, a group's member the group.
struct ActorNames {
  private let actors: [Actor]
  private let names: FoldedNames
  private let directory: any ActorDirectory

  init(_ columns: Columns, directory: any ActorDirectory) {
    actors = columns.actors
    names = columns.index.names(of: columns)
    self.directory = directory
  }

  /// The positions of the actors that a name means.
  func numbers(matching name: String) -> [Int32] { numbers(matchingEach: [name])[0] }

  /// The positions of the actors that each of some names means.
  func numbers(matchingEach names: [String]) -> [[Int32]] {
    let typed = names.map { FoldedWords.words(of: $0) }
    let meant = zip(names, typed).map { name, words -> Set<ActorID> in
      guard !words.isEmpty else { return [] }
      let exact = Set(self.names.numbers(called: words).map { actors[Int($0)].id })
      return exact.isEmpty ? Set(directory.actors(named: name).prefix(1).map(\.id)) : exact
    }
    var found = numbers(standingForEach: meant)
    // Where nobody is called so, those whose names begin so.
    let holding = zip(found, typed).map { numbers, words in
      words.isEmpty || !numbers.isEmpty
        ? [] : Set(self.names.numbers(holding: words).map { actors[Int($0)].id })
    }
    guard holding.contains(where: { !$0.isEmpty }) else { return found }
    for (place, numbers) in numbers(standingForEach: holding).enumerated() where !numbers.isEmpty {
      found[place] = numbers
    }
    return found
  }

  private func numbers(standingForEach meant: [Set<ActorID>]) -> [[Int32]] {
    var places: [ActorID: [Int]] = [:]
    for (place, ids) in meant.enumerated() {
      for id in ids { places[id, default: []].append(place) }
    }
    var found: [[Int32]] = meant.map { _ in [] }
    guard !places.isEmpty else { return found }
    for (number, actor) in actors.enumerated() {
      var fitting: Set<Int> = []
      for id in [actor.id] + actor.members { fitting.formUnion(places[id] ?? []) }
      var next = actor.affiliation
      for _ in 0..<4 {
        guard let id = next else { break }
        fitting.formUnion(places[id] ?? [])
        next = directory[id]?.affiliation
        if next == id { break }
      }
      for place in fitting { found[place].append(Int32(number)) }
    }
    return found
  }
}

/// The names of actors as they are searched: lower-cased words without accents.
struct FoldedNames: Sendable {
  /// The actors that have just these words for a name, an identifier or a code.
  private var exact: [[String]: [Int32]] = [:]
  /// The words of each actor's names.
  private var names: [[[String]]] = []

  init(_ actors: [Actor]) {
    names.reserveCapacity(actors.count)
    for (number, actor) in actors.enumerated() {
      let short = FoldedWords.words(of: actor.shortName)
      let long = FoldedWords.words(of: actor.name)
      names.append(short == long ? [short] : [short, long])
      let id = FoldedWords.words(of: actor.id.description)
      let code = FoldedWords.words(of: actor.code)
      for words in Set([short, long, id, code]) where !words.isEmpty {
        exact[words, default: []].append(Int32(number))
      }
    }
  }

  /// The actors that have just these words for a name, an identifier or a code.
  func numbers(called words: [String]) -> [Int32] { exact[words] ?? [] }

  /// The actors in whose name the words stand in sequence; the last may go on.
  func numbers(holding words: [String]) -> [Int32] {
    names.indices
      .filter { number in names[number].contains { NameWords.hold(words, in: $0) } }
      .map { Int32($0) }
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
