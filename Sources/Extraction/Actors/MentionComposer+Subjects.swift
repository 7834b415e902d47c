import Codebooks
import Timelines

extension MentionComposer {
  /// Lets pronouns after a subject that is nobody's name mean nobody.
  ///
  /// "Organisers met the minister. They hope …" tells of the organisers, whoever they are.
  ///
  /// - Parameter token: Where the subject's chunk may start.
  mutating func turnToUnknownSubject(at token: Int) {
    // "The 27-year-old became …"
    if tokens.words[token] == tables.words.old, shape(token - 1) == .hyphen,
      isSubject(before: token + 1), !isQuoted(token)
    {
      return turnToUnknown(at: token, isPerson: true)
    }
    guard let position = syntax.nounChunk(at: token) else { return }
    let chunk = syntax.nounChunks[position]
    // A name that no table knows is somebody, too: "Mwangi Holdings said it would leave".
    let isNoun = syntax.tags[chunk.head] == .noun || syntax.tags[chunk.head] == .name
    guard chunk.tokens.lowerBound == token, !chunk.isTemporal, chunk.joinedTo == nil, isNoun,
      isMainSubject(position), !isQuoted(token),
      !items.contains(where: { $0.tokens.overlaps(chunk.tokens) }),
      !chunk.tokens.contains(where: { syntax.tags[$0] == .possessive })
    else { return }
    turnToUnknown(
      at: chunk.head,
      isPerson: tables.words.humans.contains(tokens.words[chunk.head]) || isSpeaking(chunk)
    )
  }

  /// "Khalil says": a single name that says something is mostly a person's.
  private func isSpeaking(_ chunk: SyntaxLayer.NounChunk) -> Bool {
    chunk.tokens.count == 1 && tokens.shapes[chunk.head] == .capitalised
      && word(chunk.tokens.upperBound).map { tables.words.speech.contains($0) } ?? false
  }

  /// Turns to one or several who are nobody's name.
  mutating func turnToUnknown(at head: Int, isPerson: Bool) {
    if isPerson {
      memory.turnToNobody(at: head, in: number)
    } else if isPlural(head) {
      memory.several.take([], at: head, in: number, asSubject: true)
      // "Inca Mills" may be one company.
      if tokens.shapes[head].isCapitalised, head > sentence.lowerBound {
        memory.thing.take([], at: head, in: number, asSubject: true)
      }
    } else {
      memory.thing.take([], at: head, in: number, asSubject: true)
    }
  }

  /// Whether a chunk is the subject of a main clause.
  func isMainSubject(_ chunk: Int) -> Bool {
    sentenceClauses.contains { clause in
      syntax.clauses[clause].subject == chunk && syntax.clauses[clause].kind == .main
    }
  }

  private func isPlural(_ token: Int) -> Bool {
    if tables.words.crowds.contains(tokens.words[token]) { return true }
    let letters = tokens.text(token).utf8
    return letters.count > 3 && letters.last == UInt8(ascii: "s")
      && letters.dropLast().last != UInt8(ascii: "s")
  }
}
