import Testing
import Timelines

@testable import Interchange

@Suite struct MarkdownTimelineTests {
  @Test func `writes a heading a date, a line an act, a footnote a claim`() throws {
    let (timeline, event) = try Sample.timeline()
    #expect(
      MarkdownTimeline(timeline, events: [event]).lines == [
        "## By 2 March 2024",
        "",
        "- Oman receives the envoys.[^1]",
        "",
        "[^1]: A. Writer, paragraph 2: “Oman received the envoys”.",
      ]
    )
  }

  @Test func `writes one heading for several acts of a date`() throws {
    var (timeline, event) = try Sample.timeline()
    event.isDisputed = true
    timeline.events = [event, event]
    let lines = MarkdownTimeline(timeline, events: timeline.events).lines
    #expect(lines.count { $0.hasPrefix("## ") } == 1)
    #expect(lines.contains("- Oman receives the envoys (disputed).[^2]"))
  }

  @Test func `keeps text from being taken as marks`() {
    #expect("a *b* [c](d) `e` <f>".escapedInMarkdown == #"a \*b\* \[c\](d) \`e\` \<f\>"#)
    #expect("two\r\n lines".escapedInMarkdown == "two lines")
  }

  @Test func `writes nothing for no events`() throws {
    let (timeline, _) = try Sample.timeline()
    #expect(MarkdownTimeline(timeline, events: []).lines.isEmpty)
  }
}
