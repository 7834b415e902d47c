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
    let near = syntax.nounChunks(in: extent)
    let isElsewhere = agent.map { isPassive && !near.contains($0) } ?? false
    return (isElsewhere ? ([agent].compactMap { $0 } + near).sorted() : Array(near)).filter {
      chunk in
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

  /// What a row says of an act: its phrase, with those towards whom where nothing else would stand
  /// after the verb.
  func phrase(of act: Act) -> String {
    let phrase = phrases.phrase(for: act, recipients: recipientChunks(act))
    guard !phrase.contains(" "), !act.recipients.isEmpty else { return phrase }
    let names = act.recipients.map { name(of: $0) }
    let listed = [names.dropLast().joined(separator: ", "), names.last ?? ""]
    let words = phrase + " " + listed.filter { !$0.isEmpty }.joined(separator: " and ")
    return PhraseCutter.cut(words.split(separator: " ").map { PhraseWord(String($0)) })
  }

  /// What a party is called: a person by surname, nobody by a pronoun.
  private func name(of party: Party) -> String {
    let isForm = !party.actor.isPerson && !mentions.isPronoun(party)
    guard !isForm, let name = mentions.name(of: party.actor) else { return party.form }
    return String(tokens.text(name))
  }

  func topics(of act: Act) -> Set<String> {
    let thing = thing(of: act).map { topics(in: syntax.nounChunks[$0].tokens) } ?? []
    return topics(in: extent(of: act)).union(thing)
  }

  /// What an act is about by the sentences around it: "the talks of 2019 failed" before the charges
  /// of that year; what terms hold, after those who repeat them.
  func topicsBehind(_ act: Act, _ date: ClaimDate) -> Set<String> {
    let head = syntax.verbGroups[syntax.clauses[act.clause].verb].head
    let number = tokens.sentence(of: head)
    let sentence = tokens.sentences[number].tokens
    // "Would host new ones": more of the talks told before.
    if let kind = extent(of: act).lazy.compactMap({ self.antecedents.kind(at: $0) }).first {
      return topics(in: syntax.nounChunks[kind].tokens)
    }
    if date.basis == .inferred, let anchor = scope.anchor(of: number),
      assigner.claimDate(anchor)?.edtf == date.edtf
    {
      let opening = tokens.sentence(of: assigner.dates[anchor].tokens.lowerBound)
      return opening == number ? [] : topics(in: tokens.sentences[opening].tokens)
    }
    // "Must leave and let the guns fall silent."
    if act.speech != nil, act.rule.hasSuffix("must") {
      return topics(in: head..<sentence.upperBound)
    }
    guard act.move == .conditions, act.nominal == nil, act.rule.hasSuffix("@condition"),
      tables.words.detailing.contains(syntax.verbGroups[syntax.clauses[act.clause].verb].lemma)
    else { return [] }
    return topics(in: head..<sentence.upperBound)
  }

  func keywords(of act: Act) -> Set<String> {
    let thing = thing(of: act).map { keywords(in: syntax.nounChunks[$0].tokens) } ?? []
    return keywords(in: extent(of: act)).union(thing)
  }

  /// The thing that its object or that of a clause inside means by a pronoun: "broke it".
  private func thing(of act: Act) -> Int? {
    for clause in [act.clause] + act.consumed.sorted() {
      let verb = syntax.verbGroups[syntax.clauses[clause].verb]
      for chunk in syntax.clauses[clause].objects {
        if let found = antecedents.thing(at: syntax.nounChunks[chunk].head, of: verb) {
          return found
        }
      }
    }
    return nil
  }

  func topics(in extent: Range<Int>) -> Set<String> {
    var found: Set<String> = []
    for token in extent {
      for topic in tables.topics[tokens.words[token]] ?? [] {
        found.insert(tables.topicNames[topic])
      }
    }
    let spoken = Set(extent.map { tokens.words[$0] })
    for pair in tables.topicPairs
    where !spoken.isDisjoint(with: pair.nouns) && !spoken.isDisjoint(with: pair.words) {
      found.insert(pair.topic)
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
