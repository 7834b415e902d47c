import Chronology
import Codebooks
import Testing
import Timelines

@testable import Interchange

@Suite struct TimelineJSReadingTests {
  private static func read<Format: RecordFormat>(
    _ text: String,
    as: Format.Type
  ) throws -> RecordBatch {
    let bytes = Array(text.utf8)
    let format = try #require(Format.recognised(by: SourceHead(bytes, isWhole: true)))
    let batch = format.read(SourcePiece(bytes), naming: PartyRoll(ActorCodebook()))
    #expect(batch.rowCount == batch.records.count + batch.rejects.count)
    return batch
  }

  private static let table = """
    Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,\
    Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
    ,,,,,,,,,The quay,,,,,,title,,
    2031,4,5,9:30 PM,2031,4,7,,early April,<b>Envoys</b> &amp; cooks dine,"<p>First.</p><p>Second,
    line.</p>",https://quay.example/p.jpg,"<a href=""https://quay.example"">Quay Post</a>",Dinner,,,talks,#fff
    -44,,,,,,,,,A consul dies,,,,,,,,
    1943,7,,,1946,,,,,The quay is built,,<blockquote>Stone by stone</blockquote>,,,,,,
    2031,13,,,,,,,,No such month,,,,,,,,
    2031,2,30,,,,,,,No such day,,,,,,,,
    ,4,,,,,,,,No year,,,,,,,,
    2031,,,,2032,,,,,The long year,,,,,,era,,

    """

  @Test func `reads a table: what is left out is how finely a date is known`() throws {
    let batch = try Self.read(Self.table, as: TimelineJSTable.self)
    #expect(
      batch.records.map(\.date.description) == [
        "2031-04-05/2031-04-07", "-0043", "1943-07/1946", "2031/2032",
      ]
    )
    #expect(
      batch.rejects == [
        RecordReject(line: 7, reason: .unreadable(field: "Month", value: "13")),
        RecordReject(line: 8, reason: .noSuchDate(field: "Day", value: "2031-2-30")),
        RecordReject(line: 9, reason: .missing("Year")),
      ]
    )
    let first = batch.records[0]
    #expect(first.phrase == "Envoys & cooks dine" && first.text == "First.\nSecond, line.")
    #expect(first.publishers == ["Quay Post"] && first.url == "https://quay.example/p.jpg")
    #expect(first.minute == 21 * 60 + 30 && first.dateText == "early April")
    #expect(first.tags == ["talks"] && first.line == 3)
    #expect(batch.records[2].text == "“Stone by stone”")
    #expect(batch.records[3].tags == ["era"])
  }

  @Test(arguments: [";", "\t"])
  func `reads a table with another separator, and CR LF`(_ separator: String) throws {
    let text =
      ["Year", "Month", "Headline", "Media Credit"].joined(separator: separator)
      + "\r\n" + ["2031", "4", "Envoys dine", "Post"].joined(separator: separator) + "\r\n"
    let batch = try Self.read(text, as: TimelineJSTable.self)
    #expect(batch.records.map(\.phrase) == ["Envoys dine"])
    #expect(batch.records.map(\.date.description) == ["2031-04"])
  }

  @Test func `reads slides and eras of a story, and tells the line of what is none`() throws {
    let story = """
      {"title": {"text": {"headline": "The quay"}},
       "eras": [
        {"start_date": {"year": "2031"}, "end_date": {"year": "2032"}, "text": {"headline": "Era"}}],
       "events": [
        {"unique_id": "s1", "start_date": {"year": 2031, "month": "4", "day": ""},
         "text": {"headline": "Envoys dine", "text": "<ul><li>fish<li>bread</ul>"},
         "media": {"url": "", "credit": "Post"}, "scale": "human"},
        {"start_date": {"month": "4"}, "text": {"headline": "No year"}},
        {"text": {"headline": "No date {\\"events\\": [1]}"}}
       ]}
      """
    let batch = try Self.read(story, as: TimelineJSFormat.self)
    #expect(batch.records.map(\.date.description) == ["2031-04", "2031/2032"])
    #expect(batch.records[0].text == "fish\nbread" && batch.records[0].publishers == ["Post"])
    #expect(batch.records[0].id == "s1" && batch.records[0].line == 5)
    #expect(batch.records[0].extra == .json(#"{"scale":"human"}"#))
    #expect(batch.rejects.map(\.line) == [8, 9])
    #expect(batch.rejects.allSatisfy { $0.reason == .missing("Year") })
  }

  @Test func `reads the older form`() throws {
    let story = """
      storyjs_jsonp_data = {"timeline": {"headline": "Quay", "type": "default", "date": [
      {"startDate": "2031,4,5", "endDate": "2031,4,6", "headline": "Envoys dine", "text": "",
       "asset": {"media": "", "credit": "Post", "caption": ""}},
      {"startDate": "4/5/2031", "headline": "Cooks rest", "text": ""}]}}
      """
    let batch = try Self.read(story, as: TimelineJSFormat.self)
    #expect(batch.records.map(\.date.description) == ["2031-04-05/2031-04-06", "2031-04-05"])
    #expect(batch.records.first?.publishers == ["Post"])
  }

  @Test func `rejects a story that breaks off`() throws {
    let text = #"{"events": [{"start_date": {"year": "2031"}, "text": {"headline": "#
    let batch = try Self.read(text, as: TimelineJSFormat.self)
    #expect(batch.records.isEmpty && batch.rejects.count == 1)
  }

  @Test(arguments: [
    "{\"title\": \"An article\", \"text\": \"Envoys dine\"}", "Year,Month\n2031,4\n",
    "On Monday, envoys dined.", "",
  ])
  func `leaves other files alone`(_ text: String) {
    let head = SourceHead(Array(text.utf8), isWhole: true)
    #expect(TimelineJSFormat.recognised(by: head) == nil)
    #expect(TimelineJSTable.recognised(by: head) == nil)
  }

  @Test func `reads back what it wrote`() throws {
    var (timeline, event) = try Sample.timeline()
    event.phrase = "receives <the> \"envoys\" & dines"
    event.date.minute = 605
    timeline.events = [event]
    let lines = TimelineJSStory(timeline).written([event]).lines.joined(separator: "\n")
    let record = try #require(try Self.read(lines, as: TimelineJSFormat.self).records.first)
    #expect(record.phrase == event.phrase && record.date == event.date.edtf)
    #expect(record.move == event.move && record.type == event.type && record.minute == 605)
    #expect(record.actors.map(\.actor.name) == ["Oman"] && record.id == "e1")
    #expect(record.publishers == ["A. Writer"])
  }
}

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("plain 2 < 3 & 4", "plain 2 < 3 & 4"), ("<p>a</p><p>b<br>c", "a\nb\nc"),
    ("a &lt;b&gt; &amp;amp; &#8211; &#x2014; &nope; &", "a <b> &amp; – — &nope; &"),
    ("<script>x < y</script>z<style>p{}</style>", "z"), ("<a href='https://q.example'>q</a>", "q"),
    ("<!-- c -->d", "d"), ("&#1114112;", "&#1114112;"), ("<p", "<p"),
  ])
  func `takes tags off and entities for what they mean`(_ html: String, _ words: String) {
    #expect(HTMLText.words(of: html) == words)
  }

  @Test func `finds where a link leads`() {
    #expect(
      HTMLText.link(in: "x <A HREF=\"https://q.example/?a=1&amp;b=2\">q</A>")
        == "https://q.example/?a=1&b=2"
    )
    #expect(HTMLText.link(in: "<a href='javascript:x()'>q</a>") == nil)
  }
}
