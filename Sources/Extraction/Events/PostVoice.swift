internal import Chronology
internal import Documents
internal import Timelines

/// Gives the words of an embedded post to whoever speaks in it.
///
/// A post has others speak: "Diallo: “A good day”", "Diallo to Reuters". Its "we" is theirs, and
/// what tells no act in it is their statement, which the post's own day bounds.
struct PostVoice {
  let tokens: TokenStream
  let syntax: SyntaxLayer
  let mentions: [ActorMention]
  let praise: Set<WordID>
  /// Whoever speaks; nobody where the post doesn't tell, or isn't one.
  let speakers: [Party]
  /// The token after the speaker's name, and the one with which the words start.
  private let afterName, start: Int

  init(tokens: TokenStream, syntax: SyntaxLayer, mentions: [ActorMention], words: EventWords) {
    praise = words.praise
    self.tokens = tokens
    self.syntax = syntax
    self.mentions = mentions
    guard tokens.document.embeddedIn != nil, let speaker = tokens.document.speaker,
      let span = speaker.evidence.span,
      let mention = mentions.first(where: { $0.span.overlaps(span) })
    else {
      speakers = []
      start = 0
      afterName = 0
      return
    }
    speakers = mention.actors.map { Party($0, as: speaker.value) }
    let end = mention.tokens.upperBound
    let colon = (end..<min(end + 6, tokens.count)).first { tokens.shapes[$0] == .colon }
    start = colon.map { $0 + 1 } ?? end
    afterName = end
  }

  /// The mentions with "we" and "our" for the speaker.
  func mentions(firstPerson: Set<WordID>) -> [ActorMention] {
    guard !speakers.isEmpty else { return mentions }
    let own = (start..<max(start, tokens.count)).filter { firstPerson.contains(tokens.words[$0]) }
    return mentions
      + own.map { token in
        ActorMention(
          tokens: token..<token + 1,
          head: token,
          span: tokens.span(token),
          actors: speakers.map(\.actor),
          isModifier: syntax.tags[token] == .possessive,
          rule: "speaker of the post"
        )
      }
  }

  /// What the speaker says in a sentence of which no claim was read.
  ///
  /// - Parameters:
  ///   - claims: The claims read from the post.
  ///   - date: The bound that the post's day sets.
  ///   - phrases: Writes what the row says.
  /// - Returns: One claim of a statement with the words of every such sentence, if there is one.
  func statement(
    besides claims: [Claim],
    date: ClaimDate,
    phrases: PhraseWriter
  ) -> Claim? {
    guard !speakers.isEmpty else { return nil }
    let told = claims.map(\.citation.span)
    let said = tokens.sentences.filter { sentence in
      let spoken = words(of: sentence.tokens)
      return spoken.count { tokens.shapes[$0].isWord } >= 4
        && !told.contains { $0.overlaps(tokens.span(sentence.tokens)) }
    }
    guard let first = said.first else { return nil }
    let passages = tokens.document.passages
    let paragraph =
      passages.indices.contains(first.passage) ? passages[first.passage].paragraph : 1
    let remarks = said.map { String(tokens.text(words(of: $0.tokens))) }
    let isPraise = isPraise(first.tokens)
    return Claim(
      citation: Citation(tokens.span(first.tokens), of: tokens.document, paragraph: paragraph),
      ordinal: claims.count,
      actors: speakers,
      recipients: [],
      move: isPraise ? .welcomes : .says,
      type: isPraise ? .support : .statement,
      phrase: phrases.quotation(of: words(of: first.tokens)),
      date: date,
      remarks: remarks,
      speaker: speakers.first,
      channel: channel,
      rule: "post of somebody's words",
      confidence: 0.7
    )
  }

  /// Whether words without a verb praise something: "A great day for peace!".
  private func isPraise(_ sentence: Range<Int>) -> Bool {
    sentence.contains { praise.contains(tokens.words[$0]) }
      && !syntax.verbGroups.contains { sentence.contains($0.head) }
  }

  /// The medium to which the words were said: "Diallo to Reuters".
  var channel: String? {
    guard afterName + 1 < tokens.count,
      syntax.tags[afterName] == .to || syntax.tags[afterName] == .preposition
    else { return nil }
    return mentions.first { $0.tokens.lowerBound == afterName + 1 }
      .map { String(tokens.text($0.tokens)) }
  }

  /// The words of a sentence without the speaker's name and the marks around them.
  private func words(of sentence: Range<Int>) -> Range<Int> {
    var range = max(sentence.lowerBound, min(start, sentence.upperBound))..<sentence.upperBound
    while let first = range.first, tokens.shapes[first].isMark {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, tokens.shapes[last].isMark { range = range.lowerBound..<last }
    return range
  }
}
