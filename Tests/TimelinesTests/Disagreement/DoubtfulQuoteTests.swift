import Chronology
import Documents
import Testing
import Timelines

/// A quotation is doubtful where papers give it otherwise, or its own sentence says the contrary.
struct DoubtfulQuoteTests {
  private func event(_ frame: String, quoting remark: String) throws -> Event {
    let sentence = frame + "\u{201C}" + remark + "\u{201D}"
    var paper = try Paper("Herald", published: "2031-03-09", sentences: [sentence])
    try paper.report(sentence: 0, ["okoro"], .says, [], "comments", remarks: [remark])
    return try #require(Timeline(of: paper).events.first)
  }

  @Test(arguments: [
    (
      "Okoro promised to reopen the northern harbour in spring: ",
      "The northern harbour will not reopen this spring"
    ),
    (
      "Asking that inspectors arrive before the prisoners leave, he wrote: ",
      "Inspectors arrive after prisoners leave"
    ),
    (
      "Okoro said of the 20 fishermen held on the island: ",
      "We shall free thirty fishermen from the island"
    ),
    (
      "Okoro called the plan insufficient without an immediate withdrawal: ",
      "An immediate pull-back is not a condition for anything"
    ),
    (
      "Okoro said that any talks needed one precondition, open harbours: ",
      "Open harbours were never a prerequisite"
    ),
  ])
  func `a quotation against its own sentence is doubtful`(
    _ frame: String,
    _ remark: String
  )
    throws
  {
    #expect(try event(frame, quoting: remark).hasDoubtfulQuote)
  }

  @Test(arguments: [
    (
      "Okoro rejected the plan: ", "We will not talk about our harbour."
    ),
    (
      "Okoro, who spoke for 40 minutes, said: ", "the border will open in 30 days"
    ),
    (
      "Okoro called the plan insufficient without a withdrawal: ",
      "We are not in the condition of beggars"
    ),
    (
      "Okoro spoke of peace after the war: ", "No peace without justice for the dead."
    ),
  ])
  func `a sentence that says something else doesn't contradict`(
    _ frame: String,
    _ remark: String
  ) throws {
    #expect(try event(frame, quoting: remark).hasDoubtfulQuote == false)
  }

  @Test func `one remark of overlapping bounds is one act, its wording differs`() throws {
    let told = { (words: String) in
      Told("okoro", did: .says).saying("comments").with(\.remarks, [words])
    }
    let timeline = Timeline(
      of: try Paper(of: "2031-03-09", telling: told("A possibly glorious hour for both shores!")),
      try Paper("Post", of: "2031-03-10", telling: told("possibly splendid hour for both shores"))
    )
    #expect(timeline.events.count == 1)
    #expect(timeline.events.first?.differs.map(\.kind) == [.wording])
    #expect(timeline.events.first?.hasDoubtfulQuote == true)
  }

  @Test func `a remark of another speaker is another's`() throws {
    let words = "It is a glorious hour for both shores"
    let timeline = Timeline(
      of: try Paper(
        of: "2031-03-09",
        telling: Told("okoro", did: .says).with(\.remarks, [words]),
        Told("lindqvist", did: .says).with(\.remarks, [words])
      )
    )
    #expect(timeline.events.count == 2)
  }
}
