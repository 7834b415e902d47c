import Chronology
import Testing
import Timelines

/// A month that is a surname and a verb, too.
struct SurnameMayTests {
  @Test(arguments: [
    ("Theresa May condemned the raid of Iran on Friday.", "theresa-may criticises IRN"),
    (
      "British Prime Minister Theresa May met Angela Merkel in Oslo on Friday.", "theresa-may meets"
    ),
    (
      "Theresa May spoke in Bath on Friday.\nMay urged Chad to release the crew.",
      "theresa-may demands"
    ),
  ])
  func `a name before it or a verb after it makes it somebody`(text: String, act: String) {
    let told = ToldText(text, on: CivilDate(year: 2017, month: 5, day: 15))
    #expect(told.acts.contains { $0.hasPrefix(act) }, "\(told.acts)")
    #expect(told.claims.allSatisfy { $0.date.edtf.description != "2017-05" })
  }

  @Test(arguments: [
    ("In May Chad rejected the offer of Mali.", "TCD", "2031-05"),
    ("Kenya attacked Uganda in May.", "KEN", "2031-05"),
    ("Last May Peru had met Chile in Lima.", "PER", "2030-05"),
  ])
  func `elsewhere it is the month`(text: String, actor: String, date: String) {
    let claim = ToldText(text).claims.first
    #expect(claim?.actors.map(\.actor.description) == [actor], "\(ToldText(text).acts)")
    #expect(claim?.date.edtf.description == date)
  }
}
