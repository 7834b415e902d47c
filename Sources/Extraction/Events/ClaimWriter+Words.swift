internal import Documents
internal import Timelines

/// Gathers what an act is about, where it is done, and whose words it holds.
extension ClaimWriter {
  /// The chunks that name the recipients, which the phrase leaves out.
  func recipientChunks(_ act: Act) -> [Int] {
    let extent = syntax.clauses[act.clause].tokens
    let clause = syntax.clauses[act.clause]
    let isPassive = syntax.verbGroups[clause.verb].features.contains(.passive)
    let agent = clause.phrases.first { tokens.words[$0.preposition] == tables.words.by }?.chunk
    return syntax.nounChunks.indices.filter { chunk in
      if isPassive, chunk == agent { return true }
      let range = syntax.nounChunks[chunk].tokens
      guard range.overlaps(extent), !syntax.nounChunks[chunk].isPossessed,
        syntax.tags[syntax.nounChunks[chunk].head] == .name
          || syntax.tags[syntax.nounChunks[chunk].head] == .pronoun
      else { return false }
      let isFollowed =
        chunk + 1 < syntax.nounChunks.count
        && syntax.nounChunks[chunk + 1].possessor == chunk
      guard !isFollowed else { return false }
      let form = tokens.text(range)
      return (act.recipients + act.actors).contains { $0.form == form }
    }
  }

  func topics(in extent: Range<Int>) -> Set<String> {
    var found: Set<String> = []
    for token in extent {
      for topic in tables.topics[tokens.words[token]] ?? [] {
        found.insert(tables.topicNames[topic])
      }
    }
    return found
  }

  func keywords(in extent: Range<Int>) -> Set<String> {
    var found: Set<String> = []
    for token in extent where syntax.tags[token] == .noun && tokens.shapes[token].isWord {
      let word = tokens.normalised(token)
      if word.utf8.count > 2 { found.insert(word) }
    }
    return found
  }

  /// The place named in the act or in what it comes to; where a party has its seat is none.
  func place(_ act: Act) -> String? {
    let parties = Set((act.actors + act.recipients).map(\.actor))
    let inner = act.consumed.sorted()
    // What is offered in a town is held there, wherever the offer itself goes.
    for clause in act.move.opensSomething ? inner + [act.clause] : [act.clause] + inner {
      for phrase in syntax.clauses[clause].phrases
      where tables.words.places.contains(tokens.words[phrase.preposition]) {
        let chunk = syntax.nounChunks[phrase.chunk]
        if mentions.contains(where: {
          $0.head == chunk.head && $0.isPlace && parties.isDisjoint(with: $0.actors)
        }) {
          return String(tokens.text(chunk.tokens))
        }
      }
    }
    return nil
  }

  func remarks(in sentence: Range<Int>, _ act: Act) -> [String] {
    syntax.quotations(in: sentence).filter { $0.tokens.count > 2 }.map { quote in
      var range = quote.tokens.clamped(to: sentence)
      while let first = range.first, tokens.shapes[first].isQuote, range.count > 1 {
        range = first + 1..<range.upperBound
      }
      while let last = range.last, tokens.shapes[last].isQuote, range.count > 1 {
        range = range.lowerBound..<last
      }
      return String(tokens.text(range))
    }
  }

  /// "on Telegram", "told Reuters": through whom somebody spoke.
  func channel(_ act: Act) -> String? {
    for clause in [act.clause, act.speech].compactMap({ $0 }) {
      for phrase in syntax.clauses[clause].phrases {
        let chunk = syntax.nounChunks[phrase.chunk]
        guard tokens.words[phrase.preposition] == tables.words.on,
          chunk.tokens.contains(where: { tables.words.channels.contains(tokens.words[$0]) }),
          tokens.shapes[chunk.tokens.lowerBound].isCapitalised
        else { continue }
        return String(tokens.text(chunk.tokens))
      }
    }
    return nil
  }
}
