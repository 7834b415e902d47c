import Chronology
import Testing
import Timelines

/// Acts that are told by the way.
struct PresupposedTests {
  @Test(arguments: [
    "Chad wants nothing to do with the plan from Peru and Chile, a 10-day truce from Friday.",
    "Chad rejects the truce of ten days from Friday which Peru and Chile propose.",
    "Chad refused the proposal by Peru and Chile, a 10-day truce from Friday.",
  ])
  func `reads from when a proposal that is answered is to hold`(sentence: String) throws {
    let read = ReadSentence(sentence)
    #expect(read.acts == ["Chad refuses Peru+Chile", "Peru+Chile demands Chad"])
    let term = try #require(read.claims.last?.terms.first)
    #expect(term.kind == .demand)
    #expect(term.due?.description == "2031-05-16")
    #expect(term.by == ["Chad"])
  }

  @Test(arguments: [
    "Chad rejected the plan from Peru and Chile.",
    "Chad rejected a truce from Friday.",
    "On Monday Chad rejected the plan from Peru, a new road.",
  ])
  func `makes no proposal of an answer that tells nothing of it`(sentence: String) {
    #expect(!ReadSentence(sentence).acts.contains { $0.contains("demands") })
  }

  @Test(arguments: [
    (
      "The war, which Chad began with its invasion of Niger in March 2019, goes on.",
      "TCD strikes NER"
    ),
    ("Oman condemned Chad\u{2019}s occupation of Niger in 2004.", "TCD occupies NER"),
    ("Peru recalled Chad\u{2019}s annexation of Mali in 1998.", "TCD occupies MLI"),
  ])
  func `reads the history that a noun with a date tells`(sentence: String, act: String) {
    let read = ToldText(sentence)
    #expect(read.acts.contains(act), "\(read.acts)")
    #expect(read.claims.first { $0.rule.hasSuffix("dated") }?.status == .background)
  }

  @Test(arguments: [
    "Peru leaves if Chad returns the valley that Niger has annexed since 2014.",
    "The price is known: Chad gives up every town annexed by Niger since 2014.",
    "Oman demands that Chad return the valley that Niger had seized in 2014.",
  ])
  func `reads history inside what is wanted or supposed`(sentence: String) {
    let claim = ReadSentence(sentence).claims.first { $0.move == .occupies }
    #expect(claim?.actors.map(\.actor) == ["Niger"])
    #expect(claim?.status == .background)
  }

  @Test(arguments: [
    "The Sudanese president reiterated terms laid out in June 2024.",
    "The Sudanese president repeated terms laid out in June 2024.",
    "The Sudanese president reiterated conditions laid out in June 2024.",
  ])
  func `reads when terms that are told again were set`(text: String) {
    let set = ToldText(text).claims.first { $0.status == .background }
    #expect(set?.move == .conditions)
    #expect(set?.date.edtf.description == "2024-06")
    #expect(set?.actors.map(\.actor) == ["SDN-president"])
  }

  @Test(arguments: [
    "Chad has turned down several truces.",
    "Niger has rejected many offers of talks.",
    "Mali has refused earlier proposals.",
  ])
  func `folds what was answered more than once at no told time`(sentence: String) {
    #expect(ReadSentence(sentence).claims.map(\.status) == [.background])
  }

  @Test(arguments: [
    "Chad has turned down the truce.", "Niger rejected several offers of talks on Monday.",
    "Mali has freed several prisoners.",
  ])
  func `keeps an answer of today`(sentence: String) {
    #expect(ReadSentence(sentence).claims.map(\.status) == [.current])
  }

  @Test(arguments: [
    ("Chad had not freed the crew by Tuesday, as Peru and Chile had demanded.", "Peru+Chile"),
    ("Niger did not withdraw its troops, as Mali had asked.", "Mali"),
    ("Togo has not stopped its fire, as Ghana demanded.", "Ghana"),
  ])
  func `reads what was demanded and not done`(sentence: String, askers: String) {
    let claims = ReadSentence(sentence).claims.filter { $0.type == .reject }
    #expect(claims.first?.recipients.map(\.actor.description).joined(separator: "+") == askers)
    #expect(claims.first?.phrase.hasPrefix("does not") == true)
  }
}
