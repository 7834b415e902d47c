import Chronology
import Testing
import Timelines

/// A day at the head of a sentence and who acts right behind it, no comma between them.
struct LeadingDateTests {
  @Test(arguments: [
    ("On 3 May Chad rejected the demand of Niger.", "TCD", "2031-05-03"),
    ("On 3 May 2031 Chad rejected the demand of Niger.", "TCD", "2031-05-03"),
    ("On 12 March 2031 Mali rejected the demand of Niger.", "MLI", "2031-03-12"),
    ("On 12 January 2031 Peru has rejected the demand of Chile.", "PER", "2031-01-12"),
    ("By 3 May Kenya had rejected the demand of Uganda.", "KEN", "2031-05-03"),
    ("On May 3 Chad rejected the demand of Niger.", "TCD", "2031-05-03"),
    ("On 3 June 2030 Togo rejected the demand of Benin.", "TGO", "2030-06-03"),
  ])
  func `a day does not run into the name that follows it`(
    text: String,
    actor: String,
    day: String
  )
    throws
  {
    let claim = try #require(ToldText(text).first(.refuses), "\(text)")
    #expect(claim.actors.map(\.actor.description) == [actor])
    #expect(claim.date.edtf.description == day)
  }
}
