import Chronology
import Testing
import Timelines

/// Which day, and in what order: what a naive reader gets wrong about dates.
struct DayTrapTests {
  @Test(arguments: [
    """
    The Sudanese president offered Chad talks in Lomé in a late-night speech on Sunday, May 11.

    Chad promptly called the offer "a good sign". Sudan said it would speak with Togo later on Sunday.
    """,
    """
    Chad called the Sudanese offer "a good sign" on Sunday. Sudan had offered Chad talks in Lomé late \
    at night on Sunday, May 11. Sudan plans to speak with Togo later on Sunday.
    """,
    """
    On Sunday Peru rejected the proposal from Chile. Late at night on Sunday Chile had proposed talks \
    in Quito to Peru. Chile will meet Bolivia later on Sunday.
    """,
  ])
  func `a speech late at night that is answered the same day opens that day`(text: String) throws {
    let read = try ToldPapers((11, text))
    let events = read.timeline.events
    #expect(events.count == 3, "\(read.acts)")
    #expect(events.first?.move == .offers || events.first?.move == .proposes)
    #expect(events.last?.move == .plans)
    #expect(Set(events.map { $0.date.edtf.extent.latest?.day }) == [11])
  }

  @Test(arguments: [
    (
      "Sudan declared a 72-hour truce for the feast.",
      "Sudan had declared the truce of May 8-10."
    ),
    (
      "Peru announced a three-day ceasefire for the holiday. Chile attacked during the May 8-10 ceasefire.",
      "Peru declared a ceasefire from 8 to 10 May."
    ),
    (
      "Kenya declared a truce of three days. The truce began on Thursday and ended on Saturday.",
      "Kenya declared a 72-hour truce."
    ),
  ])
  func `a truce told by its days and by its length is one`(first: String, second: String) throws {
    let read = try ToldPapers((11, first), (11, second))
    #expect(read.only(.declares)?.claims.count == 2, "\(read.acts)")
    #expect(read.only(.declares)?.date.edtf.description == "2031-05-08/2031-05-10")
  }

  @Test(arguments: [
    """
    Chad rejected a plan.

    > Deby: "A great day for Chad and Sudan!"
    >
    > — A Reporter (@rep) May 9, 2031
    """,
    """
    Rain fell in Khartoum.

    > Burhan to CNN: "We are open for dialogue with Chad."
    >
    > — East Calling (@east) May 9, 2031
    """,
    """
    Rain fell in Lima.

    > Boluarte to Reuters: "We accept talks with Chile."
    >
    > — A Reporter (@rep) May 9, 2031
    """,
  ])
  func `an embedded post bounds what it tells by its own day`(text: String) throws {
    let read = try ToldPapers((11, text))
    let told = try #require(
      read.timeline.events.first { $0.claims[0].speaker != nil || $0.move == .offers }
    )
    #expect(told.date.edtf.extent.earliest == nil)
    #expect(told.date.edtf.extent.latest == CivilDate(year: 2031, month: 5, day: 9))
  }

  @Test(arguments: [
    ("Chad said it left the valley that Niger has annexed since 2014.", "2014"),
    ("Oman left the war that Sudan began when it invaded Chad in March 2022.", "2022-03"),
    ("The talks of 2022 between Sudan and Chad failed.", "2022"),
    ("Sudan repeated the terms that it had set in June 2029.", "2029-06"),
  ])
  func `history keeps the year or month that is told, and is background`(
    text: String,
    date: String
  ) {
    let claim = ToldText(text).claims.first { $0.date.edtf.description == date }
    #expect(claim?.status == .background, "\(ToldText(text).acts)")
  }

  @Test(arguments: [
    ("In April Sudan rejected the plan of Chad.", "2031-04"),
    ("Sudan rejected the plan of Chad last week.", "2031-04-28/2031-05-04"),
    ("Sudan has rejected the plan of Chad.", "../2031-05-11"),
  ])
  func `is no more precise than its source`(text: String, date: String) {
    #expect(ToldText(text).first(.refuses)?.date.edtf.description == date)
  }

  @Test(arguments: [
    "Chad made a truce by Monday the condition for talks.",
    "Peru asked Chile for a truce by Monday.",
    "Kenya insists on a withdrawal by Monday.",
  ])
  func `what is wanted by a day falls due on the one to come`(text: String) {
    let due = ToldText(text).claims.first?.terms.first?.due
    #expect(due?.extent.latest == CivilDate(year: 2031, month: 5, day: 12))
  }

  @Test(arguments: [
    ("Chad demanded that Niger leave on Friday.", "TCD demands NER"),
    ("Peru insisted that the truce start on Friday.", "PER demands -"),
    ("Kenya asked that Sudan halt in the valley.", "KEN demands SDN"),
  ])
  func `a verb that looks like a noun is what is wanted`(text: String, act: String) {
    #expect(ToldText(text).acts == [act])
  }
}
