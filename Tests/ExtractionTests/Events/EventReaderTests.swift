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
      passages: Self.passages(of: text)
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

  /// One passage a sentence.
  private static func passages(of text: String) -> [Passage] {
    var start = 0
    return text.split(separator: ". ").map { part in
      let end = min(start + part.utf8.count + 1, text.utf8.count)
      defer { start = end + 1 }
      return Passage(span: Span(start, end), paragraph: 1, role: .body)
    }
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
    ("Kenya invited Malta to direct peace talks on Friday.", "Kenya invites Malta"),
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

  @Test func `does not date a refusal by what is refused`() {
    let claims = ReadSentence("Laos rejected the truce of ten days from Monday.").claims
    #expect(claims.map(\.date.basis) == [.published])
  }

  @Test func `leaves nobody facing themselves`() {
    let claims = ReadSentence("Peru and Chile urged Chile to disarm.").claims
    #expect(claims.first?.recipients.isEmpty == true)
  }

  @Test func `tells a position held again and again from an act`() {
    let claims = ReadSentence("Fiji has repeatedly accused Samoa of overfishing.").claims
    #expect(claims.map(\.status) == [.standing])
  }
}

/// Sentences of the harder kinds, each in words of our own.
struct ComposedActTests {
  @Test(arguments: [
    (
      "Diaz, a would-be broker, welcomed the plan of Okoye on Monday.",
      "Diaz welcomes Okoye"
    ),
    ("Kenya, which borders Chad, agreed to take part.", "Kenya agrees -"),
    ("Fiji signed a lease, brokered months ago by Malta.", "Fiji signs -; Malta mediates -"),
    (
      "Diaz called Okoye\u{2019}s plan a good step while making a truce a condition for talks.",
      "Diaz welcomes Okoye; Diaz conditions Okoye"
    ),
    (
      "Peru termed the Chilean plan a first step but insufficient.",
      "Peru criticises Chile"
    ),
    (
      "Nepal urged a truce and threatened reprisals if Laos failed to answer.",
      "Nepal demands -; Nepal threatens Laos"
    ),
    ("Chile claimed that Peru had shelled its villages.", "Chile accuses Peru"),
    ("Togo is ready to free the Malian sailors.", "Togo offers Mali"),
    ("Togo is unwilling to free the Malian sailors.", "Togo refuses Mali"),
    ("Oman plans to send troops to Chad.", "Oman threatens Chad"),
    ("Samoa has stopped short of accusing Fiji.", ""),
    ("Mali wants nothing to do with the plan from Niger.", "Mali refuses Niger"),
    ("Malian jets bombed Chad, killing six.", "Mali strikes Chad"),
    ("Okoye\u{2019}s call for talks in Oman is a surprise.", "Okoye demands -"),
    ("\u{201C}A day of hope for Chad and for Niger!\u{201D} Diaz wrote.", "Diaz says -"),
    ("Kenya turned down the Omani offer.", "Kenya refuses Oman"),
    ("Kenya returned 15 captured soldiers to Chad.", "Kenya releases Chad"),
    ("Qatar promised Togo new boats.", "Qatar promises Togo"),
    ("Chad\u{2019}s military shelled a town in Niger.", "Chad strikes Niger"),
    ("Chad suggested that Niger may be tired.", ""),
    ("Togo will withdraw once Ghana has paid.", ""),
    ("Experts regard the plan of Oman as a trick.", ""),
  ])
  func `composes what is agreed, refused, threatened and said`(
    sentence: String,
    expected: String
  ) {
    #expect(ReadSentence(sentence).acts.joined(separator: "; ") == expected)
  }

  @Test func `takes whose demand it was from the sentence before`() {
    let acts = ReadSentence("Peru demanded that Chile disarm. Chile rejected the demand.").acts
    #expect(acts == ["Peru demands Chile", "Chile refuses Peru"])
  }

  @Test(arguments: [
    ("In the past, Mali has rejected talks with Niger.", EventStatus.background),
    ("Mali continued to reject talks with Niger.", .standing),
    ("Mali will send food to Niger, Diaz said.", .planned),
    ("Mali sent food to Niger.", .current),
  ])
  func `tells where an act stands between past and future`(
    sentence: String,
    expected: EventStatus
  ) {
    #expect(ReadSentence(sentence).claims.first?.status == expected)
  }

  @Test(arguments: [
    (
      "Chad accused Niger of arming the rebels in the north.",
      "accuses Niger of arming the rebels in the north"
    ),
    (
      "Chad rejected on Monday the territorial, economic and military demands of its neighbours.",
      "rejects the territorial, economic and military demands"
    ),
    ("Peru bombed Chile and other places.", "bombs Chile and other places"),
    (
      "Chad demanded that Niger accept an immediate and unconditional ceasefire along the river.",
      "demands that Niger accept an immediate and unconditional ceasefire"
    ),
    (
      "Peru demanded that Chile accept a comprehensive unconditional truce.",
      "demands that Chile accept a comprehensive unconditional truce"
    ),
    ("Chad offered Niger talks in Lagos.", "offers talks in Lagos"),
    ("Niger was urged by Chad to free the crew.", "urges to free the crew"),
    ("Qatar said it would send food to Chad.", "promises to send food"),
    ("Okoye\u{2019}s call for talks in Oman is a surprise.", "calls for talks in Oman"),
  ])
  func `writes the row's phrase in the present`(sentence: String, expected: String) {
    #expect(ReadSentence(sentence).claims.first?.phrase == expected)
  }
}
