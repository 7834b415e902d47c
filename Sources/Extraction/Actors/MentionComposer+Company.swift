import Codebooks
import Timelines

/// Keeps up whom "they" means as a company grows, and as it is counted.
extension MentionComposer {
  /// Adds whoever joins a company to it: "They were joined by Diallo", "Together with Diallo, they
  /// …".
  ///
  /// - Parameters:
  ///   - actors: Whoever may join.
  ///   - range: Where they are named.
  mutating func welcome(_ actors: [ActorID], at range: Range<Int>) {
    guard isJoining(range) || isBeside(range) else { return }
    expand(by: actors)
  }

  /// Adds the subject of "joined them" to whom "them" means.
  ///
  /// - Parameter pronoun: Where "them" stands.
  mutating func welcomeSubject(before pronoun: Int) {
    guard word(pronoun - 1).map({ tables.words.joins.contains($0) }) ?? false,
      tables.words.they.contains(tokens.words[pronoun]),
      let subject = mentions.last(where: { !$0.isModifier }),
      sentence.contains(subject.head), pronoun - subject.tokens.upperBound <= 4
    else { return }
    expand(by: subject.actors)
  }

  private mutating func expand(by actors: [ActorID]) {
    for actor in actors where !memory.several.actors.contains(actor) {
      memory.several.actors.append(actor)
    }
    memory.several.sentence = number
    memory.joined = memory.several.actors
  }

  /// "They were joined there by | Diallo".
  private func isJoining(_ range: Range<Int>) -> Bool {
    guard word(range.lowerBound - 1) == tables.words.by,
      let verb = (max(sentence.lowerBound, range.lowerBound - 4)..<range.lowerBound)
        .last(where: { tables.words.joins.contains(tokens.words[$0]) })
    else { return false }
    return company(before: verb)
  }

  /// "Together with | Diallo |, they", "They, along with | Diallo |, …".
  private func isBeside(_ range: Range<Int>) -> Bool {
    guard word(range.lowerBound - 1) == tables.words.with,
      word(range.lowerBound - 2).map({ tables.words.together.contains($0) }) ?? false
    else { return false }
    let isBefore =
      shape(range.upperBound) == .comma
      && word(range.upperBound + 1).map { tables.words.they.contains($0) } ?? false
    return !memory.several.actors.isEmpty && number - memory.several.sentence <= 2
      && (isBefore || company(before: range.lowerBound))
  }

  /// Whether the sentence has named the company before a token.
  private func company(before token: Int) -> Bool {
    let several = memory.several.actors
    return several.count > 1
      && mentions.last { !$0.isModifier && $0.tokens.upperBound <= token }
        .map { sentence.contains($0.head) && $0.actors == several } ?? false
  }

  /// "All five": as many leaders as were named last.
  mutating func composeAll(_ number: Int, at token: Int) -> Int? {
    guard word(token - 1) == tables.words.all, isSubject(before: token + 1),
      let leaders = lastLeaders(number)
    else { return nil }
    emit(token - 1..<token + 1, head: token, leaders, rule: "counted")
    return token + 1
  }

  /// Turns to those whom an adjective before a plural of bodies names: "the European capitals".
  mutating func turnToBodies(_ actors: [ActorID], at modifier: Int) {
    guard let position = syntax.nounChunk(at: modifier) else { return }
    let head = syntax.nounChunks[position].head
    guard head > modifier, tables.words.assemblies.contains(tokens.words[head]),
      isMainSubject(position), !isQuoted(head)
    else { return }
    memory.several.take(actors, at: head, in: number, asSubject: true)
  }

  /// Whether somebody is one of several who are the subject of an object pronoun's clause: "they
  /// thanked him" means none of them.
  func isOneOfSubjects(_ person: ActorID, of pronoun: Int) -> Bool {
    guard
      let subject = mentions.last(where: { !$0.isModifier && $0.tokens.upperBound <= pronoun }),
      subject.actors.count > 1, sentence.contains(subject.head)
    else { return false }
    return subject.actors.contains(person) && isOneClause(subject.head..<pronoun)
  }

  /// Whether nothing in a stretch opens another clause.
  func isOneClause(_ range: Range<Int>) -> Bool {
    !range.contains {
      tokens.shapes[$0] == .comma || syntax.tags[$0] == .subordinator
        || syntax.tags[$0] == .relative
        || syntax.tags[$0] == .conjunction && $0 > range.lowerBound + 1
    }
  }
}
