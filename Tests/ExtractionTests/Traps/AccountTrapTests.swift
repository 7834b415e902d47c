import Chronology
import Testing
import Timelines

/// Where papers part: what differs, what is disputed, which quotation is doubtful, whose report it is.
struct AccountTrapTests {
  // MARK: Differs

  @Test(arguments: [
    (
      "\"This is a great day for Sudan and Chad,\" William Ruto said on Sunday.",
      "\"This is a tremendous day for Sudan and Chad,\" said William Ruto on Sunday."
    ),
    (
      "\"Our army will never leave the valley of peace,\" Dina Boluarte said on Sunday.",
      "On Sunday Dina Boluarte said: \"Our army will never abandon the valley of peace.\""
    ),
    (
      "\"We shall open the northern port to every neighbour,\" Paul Kagame said on Sunday.",
      "\"We shall open the eastern port to every neighbour,\" Paul Kagame said on Sunday."
    ),
  ])
  func `one remark in two wordings is one act, and differs`(first: String, second: String) throws {
    let read = try ToldPapers((11, first), (11, second))
    #expect(read.timeline.events.count == 1, "\(read.acts)")
    #expect(read.timeline.events.first?.differs.map(\.kind) == [.wording])
    #expect(read.timeline.events.first?.hasDoubtfulQuote == true)
  }

  @Test(arguments: [
    (
      "Chad insisted that the truce begin on Monday, May 12.",
      "Chad made a truce by or on May 12 the condition for talks."
    ),
    (
      "Peru demanded that Chile free the crew on Friday, May 16.",
      "Peru demanded that Chile free the crew by Friday, May 16."
    ),
    (
      "Kenya insisted that the ceasefire must come before the talks and begin on Monday, May 12.",
      "Kenya demanded a ceasefire by May 12 before talks."
    ),
  ])
  func `by a day and on it differ`(first: String, second: String) throws {
    let read = try ToldPapers((11, first), (11, second))
    #expect(read.timeline.events.count == 1, "\(read.acts)")
    #expect(read.timeline.events.first?.differs.map(\.kind) == [.date])
  }

  @Test(arguments: [
    (
      "Sudan offered Chad on Sunday to hold talks in Lomé next week.",
      "Sudan offered Chad on Sunday to hold talks in Lomé on Thursday."
    ),
    (
      "Peru proposed on Friday to meet Chile in May.",
      "Peru proposed on Friday to meet Chile on May 20."
    ),
    (
      "Kenya called on Saturday for a truce from next week.",
      "Kenya called on Saturday for a truce from Wednesday."
    ),
  ])
  func `a week and a day in it do not differ`(vague: String, exact: String) throws {
    let read = try ToldPapers((11, vague), (11, exact))
    let event = read.timeline.events.first
    #expect(read.timeline.events.count == 1, "\(read.acts)")
    #expect(event?.differs.isEmpty == true)
    #expect(event?.commitments.first?.term.due?.precision == .day)
  }

  @Test(arguments: [
    (
      "Kenya, Ghana and Togo demanded on Saturday that Sudan accept a 30-day ceasefire.",
      "On Saturday Kenya, Ghana and Benin called on Sudan to agree to a 30-day ceasefire."
    ),
    (
      "Kenya and Ghana demanded on Saturday that Sudan accept a 30-day ceasefire.",
      "On Sunday Sudan dismissed the demand of Kenya and Togo for a 30-day ceasefire."
    ),
    (
      "Peru and Bolivia urged Chile on Friday to open the port.",
      "On Friday Peru, Bolivia and Ecuador asked Chile to open the port."
    ),
  ])
  func `who made a demand differs`(first: String, second: String) throws {
    let read = try ToldPapers((11, first), (11, second))
    let demand = try #require(read.only(.demands), "\(read.acts)")
    #expect(demand.differs.map(\.kind) == [.parties])
  }

  // MARK: Disputed

  @Test(arguments: [
    """
    Sudan declared a truce from 8 to 10 May. Sudan accused Chad of breaking the truce. \
    Chad accused Sudan of violating the truce.
    """,
    """
    Peru announced a ceasefire on Thursday. Peru said that Chile had broken the ceasefire with drones. \
    Chile blamed Peru for violating the ceasefire.
    """,
    """
    Kenya declared a truce on Friday. Kenya accused Somalia of violating the truce with rockets. \
    Somalia holds Kenya responsible for breaking the truce.
    """,
  ])
  func `a truce that each says the other broke is disputed`(text: String) throws {
    let read = try ToldPapers((11, text))
    #expect(read.only(.declares)?.isDisputed == true, "\(read.acts)")
    #expect(read.timeline.events.count { $0.isDisputed } == 1)
  }

  @Test(arguments: [
    """
    The talks of 2022 between Sudan and Chad failed. Sudan accused Chad of breaking off the talks, and \
    Chad accused Sudan of bad faith.
    """,
    """
    The 2022 Quito talks, recalled by Ecuador, collapsed over a quarrel about fish. Peru accused Chile of \
    playing for time, and Chile accused Peru of leaving the talks.
    """,
    """
    The negotiations of 2022 failed as well. Kenya accused Somalia of delay. Somalia accused Kenya of \
    breaking off the negotiations.
    """,
  ])
  func `talks that each says the other ended are disputed, and background`(text: String) throws {
    let read = try ToldPapers((11, text))
    let talks = try #require(read.only(.meets), "\(read.acts)")
    #expect(talks.isDisputed)
    #expect(talks.status == .background)
  }

  // MARK: Doubtful

  @Test(arguments: [
    """
    William Ruto called the offer of Sudan "a good step" but insufficient without a truce. \
    "A truce is not a condition for talks," Ruto said.
    """,
    """
    Dina Boluarte termed the Chilean plan not enough without an open port. \
    "An open port is no precondition for anything," Boluarte said.
    """,
    """
    Paul Kagame described the proposal of Burundi as unacceptable without a withdrawal. \
    "A withdrawal was never a condition for us," Kagame said.
    """,
  ])
  func `a quotation against the sentence before it is doubtful`(text: String) throws {
    let read = try ToldPapers((11, text))
    #expect(read.only(.criticises)?.hasDoubtfulQuote == true, "\(read.acts)")
  }

  @Test(arguments: [
    "William Ruto called the plan of Sudan \"a good step\" but insufficient.",
    "Dina Boluarte said that Chile\u{2019}s proposal was a first step but not enough.",
    "Paul Kagame termed the offer of Burundi a great success but a mistake.",
  ])
  func `what comes after a but is what is meant`(text: String) {
    #expect(ToldText(text).claims.map(\.move) == [.criticises])
  }

  // MARK: Sources

  @Test(arguments: [
    (
      "Sudan offered Chad talks on Sunday.\n\nReuters reporting by Amina Sow and Paul Adeyemi. Edited by Ruth Keller.",
      "KHARTOUM (Reuters) - Sudan offered talks to Chad on Sunday."
    ),
    (
      "Peru offered Chile talks on Sunday.\n\nBased on Reuters reporting; told again by the editors.",
      "LIMA (Reuters) - Peru proposed talks to Chile on Sunday."
    ),
    (
      "KHARTOUM (AFP) - Sudan rejected the plan of Chad on Sunday.",
      "KHARTOUM (AFP) - On Sunday Sudan turned down the plan of Chad."
    ),
  ])
  func `what two papers make of an agency's report is one source`(
    first: String,
    second: String
  ) throws {
    let read = try ToldPapers((11, first), (11, second))
    #expect(read.timeline.events.count == 1, "\(read.acts)")
    #expect(read.timeline.events.first?.claims.count == 2)
    #expect(read.timeline.events.first?.origins.count == 1)
  }
}
