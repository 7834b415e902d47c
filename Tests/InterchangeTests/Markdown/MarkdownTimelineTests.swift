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

  @Test func `adds what a person noted and corrected`() throws {
    let (timeline, event) = try Sample.timeline()
    let page = MarkdownTimeline(timeline, events: [event], marginalia: Sample.marginalia)
    #expect(page.lines[2] == "- Oman receives the envoys (picked; corrected).[^1]")
    #expect(page.lines[3] == #"  - Note: ask \<Ida\>"#)
  }

  @Test func `says in a footnote whose words a paper passes on`() throws {
    var (timeline, event) = try Sample.timeline()
    event.claims[0].speaker = Party(ActorID("ida"), as: "Ida *Brandt*")
    timeline.events = [event]
    let note = MarkdownTimeline(timeline, events: [event]).lines.last
    #expect(note?.hasPrefix(#"[^1]: Ida \*Brandt\*, quoted in A. Writer, paragraph 2"#) == true)
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
