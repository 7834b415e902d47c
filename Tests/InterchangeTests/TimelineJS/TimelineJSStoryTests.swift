import Chronology
import Documents
import Testing
import Timelines

@testable import Interchange

@Suite struct TimelineJSStoryTests {
  private static func slide(_ change: (inout Event) throws -> Void) throws -> String {
    var (timeline, event) = try Sample.timeline()
    try change(&event)
    timeline.events = [event]
    let written = TimelineJSStory(timeline).written([event])
    #expect(written.lines.first == #"{"events":["# && written.lines.last == "]}")
    #expect(written.lines.count == 3 && written.undatable == 0)
    return written.lines[1]
  }

  @Test(arguments: [
    ("2031-04-05", #""start_date":{"year":2031,"month":4,"day":5},"text""#),
    ("2031-04", #""start_date":{"year":2031,"month":4},"text""#),
    ("2031", #""start_date":{"year":2031},"text""#),
    ("-0043", #""start_date":{"year":-44},"text""#),
    (
      "2031-04-05/2031-04-07",
      #""start_date":{"year":2031,"month":4,"day":5,"display_date":"between 5 and 7 April 2031"},"#
        + #""end_date":{"year":2031,"month":4,"day":7},"text""#
    ),
    (
      "../2031-04-05",
      #""start_date":{"year":2031,"month":4,"day":5,"display_date":"by 5 April 2031"},"text""#
    ),
  ])
  func `gives a date as fine as it is known, and in words where that says more`(
    _ date: String,
    _ json: String
  ) throws {
    let slide = try Self.slide { $0.date = ClaimDate(try EDTF(date), basis: .stated) }
    #expect(slide.contains(json), "\(slide)")
  }

  @Test func `quotes the source, and credits it`() throws {
    let slide = try Self.slide { _ in }
    #expect(slide.contains(#""url":"\u003cblockquote>Oman received the envoys\u003c/blockquote>""#))
    #expect(slide.contains(#""credit":"A. Writer""#))
    #expect(slide.contains(#""headline":"Oman receives the envoys""#))
  }

  @Test func `lets no title be a tag`() throws {
    let slide = try Self.slide { $0.phrase = #"<script>alert('x')</script> & "y""# }
    #expect(slide.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"))
    #expect(!slide.contains("<"))
  }

  @Test func `puts an undated act on the day of its report, and counts one that nothing dates`()
    throws
  {
    let (timeline, sample) = try Sample.timeline()
    var event = sample
    event.date.edtf = EDTF(from: nil, to: nil)
    #expect(TimelineJSStory(timeline).written([event]).undatable == 1)
    event.reported = try EDTF("2031-04-06")
    let slide = try #require(TimelineJSStory(timeline).written([event]).lines.dropFirst().first)
    #expect(slide.contains(#""day":6,"display_date":"date unknown, reported 6 April 2031""#))
  }

  @Test func `writes what a person noted`() throws {
    let (timeline, event) = try Sample.timeline()
    let story = TimelineJSStory(timeline, marginalia: Sample.marginalia)
    let slide = try #require(story.written([event]).lines.dropFirst().first)
    #expect(slide.contains(#"Note: ask &lt;Ida&gt;\u003c/p>"#) && slide.contains("corrected"))
  }
}
