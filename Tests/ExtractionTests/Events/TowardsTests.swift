import Chronology
import Testing
import Timelines

/// Whom an act is not directed towards, and notices that are no act.
struct TowardsTests {
  @Test(arguments: [
    "Kenyan police were heading to Uhuru Square in Nairobi.",
    "Chadian soldiers travelled to N'Djamena.",
  ])
  func `nobody visits their own state`(text: String) {
    #expect(!ToldText(text).claims.contains { $0.move == .visits }, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "Kenyan police surrounded Nairobi's Uhuru Square.",
    "The Chadian army surrounded the market of N'Djamena.",
  ])
  func `a place of their own is nobody towards whom police act`(text: String) {
    #expect(ToldText(text).claims.allSatisfy { $0.recipients.allSatisfy { $0.actor != "KENGOV" } })
    #expect(ToldText(text).claims.allSatisfy { $0.recipients.allSatisfy { $0.actor != "TCDGOV" } })
  }

  @Test(arguments: [
    (
      "Egypt is in turmoil. Egypt has protests. Egypt is tense. Egypt waits. Egypt hopes. "
        + "The king of Jordan dissolved the government on Friday.", "EGY"
    ),
    (
      "Chad is in turmoil. Chad has protests. Chad is tense. Chad waits. Chad hopes. "
        + "The king of Morocco dissolved the government on Friday.", "TCD"
    ),
  ])
  func `the government that a king dissolves is his own`(text: String, other: String) {
    let claim = ToldText(text).first(.restricts)
    #expect(claim != nil, "\(ToldText(text).acts)")
    #expect(claim?.recipients.contains { $0.actor.description.hasPrefix(other) } == false)
  }

  @Test(arguments: [
    "Kenya issued a travel warning for Chad.", "Peru issued a storm warning on Friday.",
    "President Diallo of Chad is calling the Kenyan envoy to the palace for a meeting on Peru.",
    "Kenya's president called the Chadian minister to a session on Sudan.",
    "Oman treats its people with respect.", "Peruvian police treated the prisoners with respect.",
  ])
  func `a notice, a summons and manners are no act`(text: String) {
    #expect(
      !ToldText(text).claims.contains { [.threatens, .demands, .aids].contains($0.move) },
      "\(ToldText(text).acts)"
    )
  }

  @Test(arguments: [
    "Chad issued a warning to Mali.", "Chad called for talks with Mali.",
    "Chad called more loudly for sanctions against Mali.",
  ])
  func `a warning and a call stay what they are`(text: String) {
    #expect(ToldText(text).claims.contains { [.threatens, .demands].contains($0.move) })
  }

  @Test(arguments: [
    "Kenya did not back the plan of Chad until its own had failed.",
    "Peru did not support the pact with Chile until May.",
  ])
  func `what was not done until something came was done then`(text: String) {
    #expect(!ToldText(text).claims.contains { $0.move == .refuses }, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "Ali Diallo of Chad told reporters that Kenyans will not accept the plan.",
    "Chad's minister said that the Sudanese people will reject the deal.",
    "Uganda will not accept the deal of Kenya.",
  ])
  func `a forecast of what others will do is folded`(text: String) {
    let shown = ToldText(text).claims.filter { $0.confidence >= Claim.leastConfidence }
    #expect(shown.allSatisfy { $0.move != .refuses }, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    ("Protesters in Kenya blasted the November elections as a fraud.", "2030-11"),
    ("Chad denounced the March vote in Mali.", "2031-03"),
  ])
  func `the month of a noun dates no words about it`(text: String, month: String) {
    let dates = ToldText(text).claims.map(\.date.edtf.description)
    #expect(!dates.isEmpty && !dates.contains(month), "\(dates)")
  }

  @Test(arguments: [
    ("The Kenyan military secured 18 hostages who were captured by rebels.", "KENMIL"),
    ("The Peruvian military found 12 hostages who were kidnapped by rebels.", "PERMIL"),
  ])
  func `a verb before a number is no part of its noun`(text: String, army: String) {
    #expect(
      !ToldText(text).claims.contains { $0.recipients.contains { $0.actor.description == army } },
      "\(ToldText(text).acts)"
    )
  }

  @Test(arguments: [
    "Diallo of Chad said the talks must include many groups and free and fair elections.",
    "Kenya's president said the plan must bring order and open and honest courts.",
  ])
  func `two adjectives before a noun are no verb`(text: String) {
    #expect(
      !ToldText(text).claims.contains { $0.phrase.contains("must free") },
      "\(ToldText(text).claims.map(\.phrase))"
    )
  }

  @Test(arguments: [
    "Kenya's minister urged support for the man Chad named.",
    "Peru urged respect for the rights of Chileans.",
  ])
  func `of whom a thing is urged is not whom it is for`(text: String) {
    #expect(ToldText(text).first(.demands)?.recipients.isEmpty == true, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    ("Kenyan police fired on protesters on Friday. They have beaten Ali Musa.", "KENCOP"),
    ("Peruvian soldiers attacked students on Friday. They arrested ten priests.", "PERMIL"),
  ])
  func `they are the police or the troops that were the subject`(text: String, force: String) {
    let acts = ToldText(text).claims.filter { $0.actors.contains { $0.form == "They" } }
    #expect(acts.allSatisfy { $0.actors.map(\.actor.description) == [force] })
    #expect(!acts.isEmpty, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    ("Kenya's president offered Chad direct talks in Lome on Thursday.", "2031-05-15"),
    ("Peru proposed talks with Chile in Lima on Friday.", "2031-05-16"),
  ])
  func `a day behind the place of talks is theirs`(text: String, day: String) throws {
    let claim = try #require(ToldText(text).claims.first)
    #expect(claim.date.basis == .published)
    #expect(claim.terms.first?.due?.description == day, "\(claim.terms)")
  }

  @Test(arguments: [
    "Diallo, a professor, criticised what he called a brutal crackdown on Kenyan speech.",
    "The minister of Peru named what she called an attack on Chile.",
  ])
  func `what somebody calls something is no call on anybody`(text: String) {
    #expect(ToldText(text).first(.demands) == nil, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    ("Kenyan police blocked the road to Nairobi.", EventType.coerce),
    ("Chadian soldiers closed the bridge.", .coerce),
    ("Kenyan students blocked the road to Nairobi.", .protest),
  ])
  func `a way that police or troops close is no protest`(text: String, type: EventType) {
    #expect(ToldText(text).claims.first?.type == type, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    "Protests took place outside Kenya.",
    "President Ruto of Kenya named the protests taking place in his country a shame.",
  ])
  func `protests are held by nobody outside, and by no one man`(text: String) {
    let actors = ToldText(text).claims.filter { $0.move == .protests }.flatMap(\.actors)
    #expect(actors.allSatisfy { $0.actor == "KENCVL" && !text.contains("outside") })
  }
}
