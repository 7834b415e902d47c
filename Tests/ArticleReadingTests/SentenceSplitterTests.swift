import Testing

@testable import ArticleReading

/// In the examples a bar stands for a boundary with its space, a caret for one without a space.
struct SentenceSplitterTests {
  static func sentences(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { buffer in
      SentenceSplitter(bytes: Bytes(buffer: buffer)).sentences(in: 0..<buffer.count).map {
        String(decoding: buffer[$0], as: UTF8.self)
      }
    }
  }

  static func expectBoundaries(_ marked: String) {
    let text = marked.replacing("|", with: " ").replacing("^", with: "")
    let expected = marked.split { $0 == "|" || $0 == "^" }.map(String.init)
    #expect(sentences(text) == expected)
  }

  @Test(arguments: [
    "The envoys met.|They left at noon.",
    "Gen. Okafor met Col. Ruiz.|Both refused.",
    "Mr. and Mrs. Lind spoke to Amb. Haddad.",
    "George W. Tan and P.J. Osei signed.|Nobody else did.",
    "The U.S. President called.|He waited.",
    "It came from the U.S.|The embassy denied it.",
    "Aid came from the U.N.|However late, it helped.",
    "They meet at 9 a.m. Monday in Accra.",
    "They met at 9 p.m.|Police closed the road.",
    "It opens at 10 a.m. GMT.|Doors close at 11.",
    "Prices rose 3.5 percent.|Rents rose 2.",
    "The bank paid $5.2m.|Then it closed.",
    "Resolution No. 1701 was cited.|It still holds.",
    "The answer was no.|Nobody was surprised.",
    "Under Art. 5 they must help.|Art. 6 is silent.",
    "It is a work of art.|Visitors love it.",
    "Acme Corp. Chairman Lee resigned.",
    "He works for Acme Corp.|The firm is old.",
    "Tanks, guns, etc. were shown.|Then came rain.",
    "Tanks, guns, etc.|The parade ended.",
    "Talks on Sept. 5 failed.|A second round is due in Oct.|The place is open.",
    "She lives in Springfield, Mass.|He doesn't.",
    "A funeral mass.|Then silence.",
    "The chair sat.|Nobody rose.",
    "He holds a Ph.D. in law.|She doesn't.",
    "St. Lucia and Ft. Worth sent teams.",
    "They were vs. the plan, e.g. the part on oil.",
    "Rebels, i.e. the M23, took Goma.|Rwanda denied it.",
    "He was a vitamin C. salesman.",
    "It is plan B.|The other one failed.",
  ])
  func `knows an abbreviation from an end`(marked: String) {
    Self.expectBoundaries(marked)
  }

  @Test(arguments: [
    "\u{201C}We stay.\u{201D}|The crowd cheered.",
    "\u{201C}We stay,\u{201D} she said.|\u{201C}You go.\u{201D}",
    "\"We stay.\"|\"You go.\"",
    "\u{201C}Why now?\u{201D} asked the envoy.|Nobody knew.",
    "\u{201C}Why now?\u{201D} Haddad asked.|Nobody knew.",
    "\u{201C}Why now?\u{201D}|The envoy had no answer.",
    "\u{201C}Never!\u{201D} Prime Minister Lind replied.",
    "He called it \u{2018}a farce.\u{2019}|She laughed.",
    "He asked (why, in fact?) and left.",
    "The pact lapsed.|(It was never signed.)|Nobody cares.",
    "\u{00AB}Non.\u{00BB}|Paris refused.",
    "It was \u{201C}over.\u{201D}|And it was.",
    "\u{201C}Peace.\u{201D} \u{2014} Lind, in a speech",
    "They signed.[12]|Then they left.",
    "Will they come?|Will they sign?|We shall see!",
    "What now? asked the envoy.",
    "A truce first?|Or talks first?",
    "Stop!|Now.",
    "They came?!|Yes.",
  ])
  func `keeps closing marks and speakers with their sentence`(marked: String) {
    Self.expectBoundaries(marked)
  }

  @Test(arguments: [
    "We wait \u{2026} and wait.|Then we go.",
    "We wait\u{2026}|Then we go.",
    "We wait...|Then we go.",
    "We want ... Peace Now to speak.",
    "We want ...|The rest was noise.",
    "It failed....|Nobody wept.",
    "The talks failed.^The envoy left.",
    "See example.org for more.|It is short.",
    "See www.Example.Org for more.",
    "He paid 1.500 euros.|She paid 2.",
    "1. Stop the shelling.|2. Open the road.",
    "In 1989.|3 more came.",
    "al-Amin spoke.|al-Amin left.|de Wit came.",
    "The plan is dead.|\u{00C9}lys\u{00E9}e aides agree.",
    "\u{041F}\u{0435}\u{0440}\u{0435}\u{043C}\u{043E}\u{0432}\u{0438}\u{043D}\u{0438}.|\u{041C}\u{0438}\u{0440}.",
    "It ended.|$5 was left.",
    "It ended.|https://example.org/a.b?c=D.E tells more",
    "It ended \u{1F54A}.|\u{1F54A} Peace.",
    "No full stop here",
    "Aid rose by .5 percent.",
    "The road is open.|\u{2013} The bridge isn't.",
  ])
  func `reads ellipses, numbers, names and missing spaces`(marked: String) {
    Self.expectBoundaries(marked)
  }

  @Test(arguments: [
    "The envoys met .|They left .",
    "`` We stay . ''|The crowd cheered .",
    "`` We stay , '' she said .|`` You go . ''",
    "`` Why now ? '' Haddad asked .",
    "The U.S. envoy -LRB- a friend -RRB- left .|He came back .",
    "-LRB- It was late . -RRB-|They slept .",
    "\" We stay . \"|\" You go , \" he said .",
    "He left the U.S. .|She stayed .",
    "It rose 2.5 % .|It fell .",
    "He asked why ?|Nobody knew .",
  ])
  func `cuts tokenised text in the same places`(marked: String) {
    Self.expectBoundaries(marked)
  }

  @Test(arguments: [
    "U.S. officials met U.N. envoys.|E.U. aides came too.",
    "The U.S. Treasury paid.|The U.K. Foreign Office did not.",
    "St. Petersburg hosted it.|Mt. Ararat was seen.",
    "Mr. X spoke to Ms. Y.|They left.",
    "J. R. R. Okafor wrote it.|Nobody read it.",
    "See No. 5 of the list.|No. 6 is void.",
    "It starts at 8 a.m. Monday and ends at 5 p.m. Friday.|Doors open early.",
    "He was born on Jan. 3, 1970.|He left in Dec. 1999.",
    "Lt. Col. Osei and Brig. Gen. Tan agreed.",
    "Rep. Ada Lund, D-Calif., voted no.|Sen. Bo Reyes, R-Tex., voted yes.",
    "Police found approx. 20 kg of it.|They left.",
    "The firm, Lund & Co., paid.|Its rival, Tan Inc., didn\u{2019}t.",
    "It fell 0.5 pct.|It rose 1.25 pct.",
    "Version 2.0 is out.|Version 3.0 isn't.",
  ])
  func `knows offices, places, hours and amounts`(marked: String) {
    Self.expectBoundaries(marked)
  }

  @Test(arguments: [
    "\u{201C}He said \u{2018}never\u{2019} twice,\u{201D} she said.|\u{201C}Twice!\u{201D}",
    "\u{201C}She told me \u{2018}Go home.\u{2019}\u{201D}|He went.",
    "\u{201C}Will you sign?\u{201D}|\u{201C}No.\u{201D}|They parted.",
    "Q. Will you sign?|A. I will not.",
    "Q: Will you sign?|A: I will not.|Q: Why?|A: It is late.",
    "REPORTER: Why now?|PREMIER: Because.",
    "The pact [see below] lapsed.|It was old.",
    "Read it at https://example.org/a?b=1.|It is long.",
    "Write to a.lund@example.org.|She answers.",
    "\u{201C}We want peace,\u{201D} he said, \u{201C}not war.\u{201D}|Nobody answered.",
    "\u{201C}Peace!\u{201D}|\u{201C}War!\u{201D}|\u{201C}Neither.\u{201D}",
    "\u{201E}Wir gehen.\u{201C}|Er blieb.",
    "He asked: \u{201C}Who pays?\u{201D}|Nobody spoke.",
    "He left\u{2026} and came back.|He stayed.",
    "She said \u{201C}\u{2026} never again.\u{201D}|He nodded.",
  ])
  func `follows quotations, questions and brackets`(marked: String) {
    Self.expectBoundaries(marked)
  }

  @Test func `ends without end marks, in blanks and in nothing`() {
    #expect(Self.sentences("") == [])
    #expect(Self.sentences(" \n\t ") == [])
    #expect(Self.sentences("...") == ["..."])
    #expect(Self.sentences(" a ") == ["a"])
    #expect(Self.sentences("?") == ["?"])
  }
}
