/// Tells which sentences are somebody's talk written down rather than a report.
///
/// A transcript names who speaks before a colon, in capitals. An interview, a column or a reader's
/// letter shows by the pronouns of talk outside of quotation marks: where sentences around say "I"
/// and "you", a sentence between them is most likely said, too.
struct TalkScope {
  /// Whether each sentence has a pronoun of talk; whether it stands among talk.
  private let hasTalk, isAmongTalk: [Bool]
  /// The first sentence of readers' letters, which run to the end.
  private let letters: Int

  /// How many sentences around one are asked, and how many of them must be talk.
  private static let (reach, least) = (3, 2)
  /// How many labels make a transcript.
  private static let labels = 3

  init(tokens: TokenStream, syntax: SyntaxLayer, words: EventWords) {
    let sentences = tokens.sentences
    var hasTalk = Array(repeating: false, count: sentences.count)
    var labelled: [Int] = []
    for (number, sentence) in sentences.enumerated() {
      if Self.isLabelled(sentence.tokens, in: tokens) { labelled.append(number) }
      hasTalk[number] = sentence.tokens.contains { token in
        words.talking.contains(tokens.words[token])
          && !Self.isNumeral(token, in: tokens, syntax)
          && !syntax.quotations(in: token..<token + 1).contains { $0.tokens.contains(token) }
      }
    }
    var isAmong = Array(repeating: false, count: sentences.count)
    if labelled.count >= Self.labels, let first = labelled.first {
      for number in first..<sentences.count { isAmong[number] = true }
    }
    letters = Self.firstLetter(in: tokens, words) ?? sentences.count
    for number in letters..<sentences.count { isAmong[number] = true }
    for number in sentences.indices where !isAmong[number] {
      let around =
        max(0, number - Self.reach)..<min(sentences.count, number + Self.reach + 1)
      isAmong[number] = around.count { $0 != number && hasTalk[$0] } >= Self.least
    }
    self.hasTalk = hasTalk
    isAmongTalk = isAmong
  }

  /// Whether a sentence is somebody's talk without quotation marks: "I think that Chad accepts".
  func hasTalk(_ sentence: Int) -> Bool {
    hasTalk.indices.contains(sentence) && hasTalk[sentence]
  }

  /// Whether the sentences around one are talk.
  func isAmongTalk(_ sentence: Int) -> Bool {
    isAmongTalk.indices.contains(sentence) && isAmongTalk[sentence]
  }

  /// Whether a sentence stands in a reader's letter.
  func isLetter(_ sentence: Int) -> Bool { sentence >= letters }

  /// "World War I", "Phase I".
  private static func isNumeral(
    _ token: Int,
    in tokens: TokenStream,
    _ syntax: SyntaxLayer
  ) -> Bool {
    guard tokens.shapes[token] == .upper, token > 0 else { return false }
    let isAfterName = syntax.tags[token - 1] == .name || syntax.tags[token - 1] == .noun
    return isAfterName && tokens.shapes[token - 1].isCapitalised
  }

  /// The sentence of the first of several stamps under readers' letters: "May 3, 2031 at 4:10 pm".
  ///
  /// A stamp stands behind its letter or before it, so that the letters begin some sentences earlier.
  private static func firstLetter(in tokens: TokenStream, _ words: EventWords) -> Int? {
    var stamps: [Int] = []
    for token in tokens.words.indices.dropFirst(2).dropLast(2)
    where tokens.words[token] == words.at && tokens.shapes[token - 1] == .number
      && tokens.text(token - 1).utf8.count == 4 && isClock(token + 1, in: tokens)
    {
      stamps.append(token)
    }
    guard stamps.count >= least, let first = stamps.first else { return nil }
    return max(0, tokens.sentence(of: first) - reach)
  }

  /// "4:10", "4:10pm".
  private static func isClock(_ token: Int, in tokens: TokenStream) -> Bool {
    let text = tokens.text(token).utf8
    guard text.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) ?? false else {
      return false
    }
    return text.contains(UInt8(ascii: ":"))
      || token + 1 < tokens.count && tokens.shapes[token + 1] == .colon
  }

  /// Whether a sentence opens with who speaks, in capitals: "ANA DIALLO, HOST: Good evening".
  private static func isLabelled(_ sentence: Range<Int>, in tokens: TokenStream) -> Bool {
    guard let first = sentence.first, tokens.shapes[first] == .upper,
      tokens.text(first).utf8.count > 2
    else { return false }
    let head = sentence.prefix(12)
    guard let colon = head.first(where: { tokens.shapes[$0] == .colon }) else { return false }
    return (first..<colon).allSatisfy { token in
      tokens.shapes[token] == .upper || !tokens.shapes[token].isWord
    }
  }
}
