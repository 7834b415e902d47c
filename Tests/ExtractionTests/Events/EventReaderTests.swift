import Chronology
import Documents
import Extraction
import Testing
import Timelines

/// Reads one sentence whose parties are known by their names alone, without the actor layer.
struct ReadSentence {
  static let names = [
    "Chad", "Niger", "Mali", "Togo", "Ghana", "Peru", "Chile", "Bolivia", "Oman", "Qatar", "Laos",
    "Nepal", "Kenya", "Malta", "Samoa", "Fiji", "Okoye", "Diaz",
  ]
  static let adjectives = [
    "Chadian": "Chad", "Malian": "Mali", "Peruvian": "Peru", "Omani": "Oman", "Kenyan": "Kenya",
    "Chilean": "Chile", "Nepalese": "Nepal", "Bolivian": "Bolivia",
  ]

  let claims: [Claim]

  init(_ text: String, on day: CivilDate? = CivilDate(year: 2031, month: 5, day: 14)) {
    let stored = DocumentText(text)
    let document = Document(
      file: "-",
      text: stored,
      passages: [Passage(span: stored.span, paragraph: 1, role: .body)]
    )
    let tokens = Language.english.tokenizer.tokens(of: document)
    let syntax = SyntaxReader(language: .english).syntax(of: tokens)
    var mentions: [ActorMention] = []
    for token in 0..<tokens.count {
      let text = String(tokens.text(token))
      let adjective = Self.adjectives[text]
      guard let name = adjective ?? (Self.names.contains(text) ? text : nil) else { continue }
      let chunk = syntax.nounChunk(at: token).map { syntax.nounChunks[$0] }
      mentions.append(
        ActorMention(
          tokens: token..<token + 1,
          head: token,
          span: tokens.span(token),
          actors: [ActorID(name)],
          isModifier: adjective != nil && chunk?.head != token,
          rule: "test"
        )
      )
    }
    claims = EventReader(language: .english).claims(
      in: tokens,
      syntax: syntax,
      dates: TemporalReader(language: .english).expressions(in: tokens, referenceDate: day),
      mentions: mentions,
      referenceDate: day
    )
  }

  /// "Chad demands Niger+Mali" for each claim.
  var acts: [String] {
    claims.map { claim in
      let sides = [claim.actors, claim.recipients].map { side in
        side.isEmpty ? "-" : side.map(\.actor.description).joined(separator: "+")
      }
      return "\(sides[0]) \(claim.move) \(sides[1])"
    }
  }
}

struct EventReaderTests {
  @Test(arguments: [
    ("Chad urged Niger to free the crew.", "Chad demands Niger"),
    ("Niger was urged by Chad to free the crew.", "Chad demands Niger"),
    ("Peru and Chile signed a fishing treaty.", "Peru+Chile signs -"),
    ("Mali, Togo and Ghana were thanked by Oman for their help.", "Oman thanks Mali+Togo+Ghana"),
    ("Qatar said it would send food to Chad.", "Qatar promises Chad"),
    ("Qatar said it would not send food to Chad.", "Qatar refuses Chad"),
    ("Nepal threatened to close the border with Laos.", "Nepal threatens Laos"),
    ("Nepal said that Laos must leave the valley.", "Nepal demands Laos"),
    ("Diaz rejected an offer of talks from Okoye.", "Diaz refuses Okoye"),
    ("Chile dismissed the Bolivian demand.", "Chile refuses Bolivia"),
    ("Malian troops attacked a Chadian post on Friday.", "Mali strikes Chad"),
    ("Omani drones struck a depot in Kenya.", "Oman strikes Kenya"),
    ("Fiji has repeatedly accused Samoa of overfishing.", "Fiji accuses Samoa"),
    ("\u{201C}The offer is a good sign,\u{201D} Okoye said.", "Okoye says -"),
    (
      "Togo called on Ghana to reopen the road and withdrew its envoy from Mali.",
      "Togo demands Ghana; Togo sanctions Mali"
    ),
    ("Analysts say Peru could attack Chile.", ""),
    ("If Peru attacks Chile, the treaty ends.", ""),
    ("Would Peru attack Chile?", ""),
  ])
  func `reads who did what to whom`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).acts.joined(separator: "; ") == expected)
  }

  @Test func `cites the words exactly`() {
    let text = "Chad urged Niger to free the crew."
    let claim = ReadSentence(text).claims.first
    #expect(claim?.citation.quote == text)
    #expect(claim?.citation.span == Span(0, text.utf8.count))
  }

  @Test func `tells a position held again and again from an act`() {
    let claims = ReadSentence("Fiji has repeatedly accused Samoa of overfishing.").claims
    #expect(claims.map(\.status) == [.standing])
  }
}
