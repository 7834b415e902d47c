import Documents
import Extraction
import Testing

/// Reads one sentence through tokens and syntax.
struct ParsedSentence {
  let tokens: TokenStream
  let layer: SyntaxLayer

  init(_ text: String) {
    let stored = DocumentText(text)
    let document = Document(
      file: "-",
      text: stored,
      passages: [Passage(span: stored.span, paragraph: 1, role: .body)]
    )
    tokens = Language.english.tokenizer.tokens(of: document)
    layer = SyntaxReader(language: .english).syntax(of: tokens)
  }

  func tag(_ word: String) -> WordTag? {
    (0..<tokens.count).first { tokens.text($0) == word }.map { layer.tags[$0] }
  }

  var chunks: [String] { layer.nounChunks.map { String(tokens.text($0.tokens)) } }

  var groups: [String] { layer.verbGroups.map { String(tokens.text($0.tokens)) } }
}

struct TaggerTests {
  @Test(arguments: [
    ("Niger demands an apology.", "demands", WordTag.verbPresent),
    ("The demands of the miners were met.", "demands", .noun),
    ("Peace talks begin in Doha.", "talks", .noun),
    ("Eritrea offers Djibouti a swap.", "offers", .verbPresent),
    ("Two offers were on the table.", "offers", .noun),
    ("Rebels attack the port of Bosaso.", "attack", .verbPresent),
    ("They plan to attack the port.", "attack", .verbBase),
    ("The attack on the port failed.", "attack", .noun),
    ("Manila calls for restraint.", "calls", .verbPresent),
    ("Calls for restraint went unheard.", "Calls", .noun),
    ("Air strikes hit the depot.", "strikes", .noun),
    ("Chad claims the wells.", "claims", .verbPresent),
    ("The truce brokered by Qatar collapsed.", "brokered", .participle),
    ("The truce brokered by Qatar collapsed.", "collapsed", .verbPast),
    ("The disputed island is empty.", "disputed", .adjective),
    ("Peru disputed the figures.", "disputed", .verbPast),
    ("Ghana urged that Togo free the crew.", "free", .verbPresent),
    ("The law that bans rallies passed.", "that", .relative),
    ("Oslo said that talks had failed.", "that", .subordinator),
    ("After the talks failed, he left.", "After", .subordinator),
    ("After the talks he left.", "After", .preposition),
    ("He walked to Juba.", "to", .preposition),
    ("He wants to walk.", "to", .to),
    ("It\u{2019}s the third day.", "\u{2019}s", .auxiliary),
    ("Chad\u{2019}s army withdrew.", "\u{2019}s", .possessiveMark),
    ("In May troops left.", "May", .name),
    ("Troops may leave.", "may", .modal),
  ])
  func `decides by the words around`(sentence: String, word: String, expected: WordTag) {
    #expect(ParsedSentence(sentence).tag(word) == expected)
  }

  @Test(arguments: [
    (
      "The Kenyan foreign minister met a 12-man delegation.",
      "The Kenyan foreign minister|a 12-man delegation"
    ),
    (
      "Bolivia\u{2019}s offer of talks surprised Chile on Monday.",
      "Bolivia|\u{2019}s offer|talks|Chile|Monday"
    ),
    ("Last week rebels freed 200 wounded soldiers.", "Last week|rebels|200 wounded soldiers"),
    ("A \u{201C}first step\u{201D} was made by May 12.", "A \u{201C}first step|May 12"),
    ("Political and economic ties suffered.", "Political and economic ties"),
  ])
  func `finds noun chunks`(sentence: String, expected: String) {
    #expect(ParsedSentence(sentence).chunks.joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("Togo has not yet agreed to send troops.", "has not yet agreed|to send"),
    ("Envoys are to meet in Accra.", "are to meet"),
    ("The plan was rejected and will be revised.", "was rejected|will be revised"),
  ])
  func `joins verbs with their auxiliaries`(sentence: String, expected: String) {
    #expect(ParsedSentence(sentence).groups.joined(separator: "|") == expected)
  }
}
