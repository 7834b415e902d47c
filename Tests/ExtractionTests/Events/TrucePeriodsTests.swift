import Chronology
import Testing
import Timelines

/// From when to when truces lasted, however often each is told.
struct TrucePeriodsTests {
  @Test(arguments: [
    "Chad declared a three-day truce. It began on May 6 and ends on May 8.",
    "Niger broke the May 6-8 truce.\nChad had declared a 72-hour truce for the feast.",
    "Chad declared a truce of three days.\n\nTogo praised the ceasefire of May 6-8.",
  ])
  func `takes days and hours of one length for one truce`(text: String) {
    let claim = ToldText(text).first(.declares)
    #expect(claim?.date.edtf.description == "2031-05-06/2031-05-08")
    #expect(claim?.date.basis == .inferred)
  }

  @Test(arguments: [
    "Niger broke the May 6-8 truce.\nChad had declared a 30-day truce for the feast.",
    "Niger broke the May 6-8 truce.\nChad broke the May 1-3 truce.\nChad declared a 72-hour truce.",
    "Chad declared a three-day truce. The rains began on May 6 and ended on May 8.",
  ])
  func `leaves a truce undated where another length or two of one length are told`(text: String) {
    #expect(ToldText(text).first(.declares)?.date.basis == .published)
  }

  @Test(arguments: [
    "Kenya accused Sudan of breaking the truce of May 8-10, when a Sudanese raid on Kenyan troops was reported by Nairobi.",
    "Chad recalled the May 8-10 truce, when Sudanese troops attacked a Chadian town.",
    "Mali mourns the ceasefire of May 8-10, when a Sudanese attack on Mali was reported.",
  ])
  func `dates what a clause of when tells by the days that it hangs on`(text: String) {
    let claim = ToldText(text).first(.strikes)
    #expect(claim?.date.edtf.description == "2031-05-08/2031-05-10")
  }

  @Test(arguments: [
    ("Chad and Mali held talks on May 6-8.", "2031-05-06/2031-05-08"),
    ("Chad and Mali held talks from May 6 to May 8.", "2031-05-06/2031-05-08"),
    ("Chad and Mali held talks on May 6 and, in Niger, went home by May 8.", "2031-05-06"),
  ])
  func `takes the days from one to another for one period`(text: String, date: String) {
    #expect(ToldText(text).first(.meets)?.date.edtf.description == date)
  }

  @Test(arguments: [
    "Okello recalled past Kenyan truces, including a halt of raids and a 48-hour ceasefire for the feast.",
    "Okello cited earlier truces by Kenya, among them a 48-hour truce for the feast.",
    "Okello mentioned the Kenyan truces, including the May 3-4 truce.",
  ])
  func `reads the truces that a speaker recalls`(text: String) {
    let claim = ToldText("Sudanese President Amin Okello spoke.\n" + text).first(.declares)
    #expect(claim?.actors.map(\.actor) == ["KEN"])
    #expect(claim?.speaker?.form == "Okello")
    #expect(claim?.status == (text.contains("3-4") ? .current : .background))
  }
}
