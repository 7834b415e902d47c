import Chronology
import Documents
import Testing
import Timelines

@testable import Interchange

@Suite struct MarkwhenPageTests {
  @Test func `writes a date and a title, properties, and who says so`() throws {
    var (timeline, event) = try Sample.timeline()
    event.date.minute = 9 * 60 + 5
    timeline.events = [event]
    #expect(
      MarkwhenPage(timeline, marginalia: Sample.marginalia).written([event]).lines == [
        "title: Timeline",
        "",
        "2024-03-02: Oman receives the envoys #CONSULT #picked #corrected",
        #"id: "e1""#,
        #"edtf: "../2024-03-02""#,
        #"time: "09:05""#,
        #"actors: ["Oman"]"#,
        #"move: "hosts""#,
        #"phrase: "receives the envoys""#,
        #"> A. Writer, "oman.txt", par. 2: “Oman received the envoys”"#,
        #"> Note: ask \<Ida\>"#,
      ]
    )
  }

  @Test(arguments: [
    ("2031-04", "2031-04"), ("2031", "2031"), ("2031-04-05/2031-04-07", "2031-04-05/2031-04-07"),
    ("2031~", "2031-01-01/2031-12-31"), ("2031-04-05/..", "2031-04-05"),
  ])
  func `writes dates that markwhen has`(_ date: String, _ written: String) throws {
    var (timeline, event) = try Sample.timeline()
    event.date.edtf = try EDTF(date)
    timeline.events = [event]
    #expect(MarkwhenPage(timeline).written([event]).lines[2].hasPrefix(written + ": "))
  }

  @Test func `lets no text be a tag, a link, a reference, or a line of its own`() {
    #expect(
      "a #tag [x](y) @rob !base\n2031: no event".escapedInMarkwhen
        == ##"a \#tag \[x\](y) &#64;rob &#33;base 2031: no event"##
    )
    #expect("at 5 @ noon!".escapedInMarkwhen == "at 5 @ noon!")
  }

  @Test func `counts what is of no year of four digits`() throws {
    var (timeline, event) = try Sample.timeline()
    event.date.edtf = try EDTF("-0043")
    timeline.events = [event]
    #expect(MarkwhenPage(timeline).written([event]).undatable == 1)
  }
}
