import Chronology
import Documents
import Testing

@testable import ArticleReading

struct FeedReaderTests {
  static func documents(_ feed: String) throws -> [Document] {
    try ArticleReader().documents(in: Array(feed.utf8), file: "f.xml")
  }

  static func passages(_ document: Document) -> [String] {
    document.passages.map { "\($0.role.rawValue): \(document.text[$0.span])" }
  }

  static let rss = """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Lune Courier</title><link>http://lune.example/</link><language>en</language>
    <image><title>A logo</title><link>http://lune.example/logo</link></image>
    <item>
      <title>Ferry talks &amp;amp; mail resume</title>
      <link>http://lune.example/ferry?a=1&amp;b=2</link>
      <description>A short form.</description>
      <content:encoded><![CDATA[<p>The islands met on Monday &mdash; again. Both sides spoke of
    progress.</p><p>Nobody named a date for the next round.</p>]]></content:encoded>
      <dc:creator>Ida Voss</dc:creator>
      <pubDate>Wed, 12 Mar 2031 23:10:00 -0500</pubDate>
      <guid isPermaLink="false">17</guid>
    </item>
    <item><title>The mail came</title><description>It came late.</description></item>
    </channel></rss>
    """

  @Test func `makes a document of each item of RSS, the whole text over the short`() throws {
    let documents = try Self.documents(Self.rss)
    #expect(documents.map(\.file) == ["f.xml:6", "f.xml:16"])
    let metadata = documents[0].metadata
    #expect(metadata.title?.value == "Ferry talks & mail resume")
    #expect(metadata.url?.value == "http://lune.example/ferry?a=1&b=2")
    #expect(metadata.authors.map(\.value) == ["Ida Voss"])
    #expect(metadata.publisher?.value == "Lune Courier")
    #expect(metadata.published?.value.description == "2031-03-12")
    #expect(metadata.published?.evidence.text == "pubdate: Wed, 12 Mar 2031 23:10:00 -0500")
    #expect(metadata.language?.value == "en")
    #expect(
      Self.passages(documents[0]) == [
        "headline: Ferry talks & mail resume",
        "lead: The islands met on Monday — again.",
        "lead: Both sides spoke of progress.",
        "body: Nobody named a date for the next round.",
      ]
    )
    #expect(documents[1].text.string == "The mail came\n\nIt came late.")
  }

  @Test func `reads Atom with its kinds of content`() throws {
    let documents = try Self.documents(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Lune Courier</title>
      <link rel="self" href="http://lune.example/feed"/>
      <entry><title type="html">Talks &lt;em&gt;resume&lt;/em&gt;</title>
      <link rel="enclosure" href="http://lune.example/a.mp3"/>
      <link href="http://lune.example/1"/>
      <author><name>Ida Voss</name><email>ida@lune.example</email></author>
      <updated>2031-03-14T08:00:00Z</updated><published>2031-03-12T08:00:00Z</published>
      <summary>Short.</summary>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The islands met on Monday
      after a week of waiting for each other.</p></div></content></entry>
      <entry><title>Plain</title><updated>2031-03-15T08:00:00Z</updated>
      <content type="text">Boats &lt; 5 tons may sail.</content>
      <source><title>Radio Lune</title></source></entry>
      </feed>
      """
    )
    #expect(documents.count == 2)
    let first = documents[0].metadata
    #expect(first.title?.value == "Talks resume")
    #expect(first.url?.value == "http://lune.example/1")
    #expect(first.authors.map(\.value) == ["Ida Voss"])
    #expect(first.published?.value.description == "2031-03-12")
    #expect(first.modified?.value.description == "2031-03-14")
    #expect(documents[0].text.string.contains("The islands met on Monday after a week"))
    #expect(documents[1].metadata.published?.value.description == "2031-03-15")
    #expect(documents[1].metadata.publisher?.value == "Radio Lune")
    #expect(documents[1].text.string == "Plain\n\nBoats < 5 tons may sail.")
  }

  @Test func `reads RSS 1.0 and what older readers wrote`() throws {
    let documents = try Self.documents(
      """
      <!-- made by hand -->
      <!DOCTYPE rdf:RDF [ <!ENTITY nbsp " "> ]>
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Lune</title><items><rdf:Seq/></items></channel>
      <item rdf:about="y"><title>Boats</title><dc:date>2031-03-14T10:14:55+01:00</dc:date>
      <description>Boats sailed.</description><author>ida@lune.example (Ida Voss)</author></item>
      </rdf:RDF>
      """
    )
    #expect(documents.count == 1)
    #expect(documents[0].metadata.published?.value.description == "2031-03-14")
    #expect(documents[0].metadata.authors.map(\.value) == ["Ida Voss"])
    #expect(documents[0].metadata.publisher?.value == "Lune")
  }

  @Test(arguments: [
    "<rss><channel><item><title>A & B &nbsp;met</title><description>They met.<br></description></item>",
    "<rss><channel><item><title>A &amp; B met<description>They met.</item></channel></rss>",
    "<rss><item><title>A &amp; B met</title></b><description>They met.</descriptio",
    "<rss><item><title><![CDATA[A & B met]]></title><description>They met.",
    "<rss><item><media:title>No</media:title><title>A &#38; B met</title><summary>They met.</rss>",
  ])
  func `reads feeds that are broken or break off`(feed: String) throws {
    let documents = try Self.documents(feed)
    #expect(documents.map { $0.metadata.title?.value } == ["A & B met"])
    #expect(documents.first?.text.string.contains("They met") == true)
  }

  @Test func `expands no entity`() throws {
    let document = try Self.documents(
      """
      <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "/etc/passwd">]>
      <rss><item><title>Boats &b;</title><description>They met &c; at noon.</description></item></rss>
      """
    )[0]
    #expect(document.metadata.title?.value == "Boats &b;")
    #expect(document.text.string.contains("root") == false)
  }

  @Test func `reads a feed in the encoding that it declares`() throws {
    let feed =
      Array("<?xml version='1.0' encoding='windows-1251'?><rss><item><title>".utf8)
      + [0xCC, 0xE8, 0xF0] + Array("</title></item></rss>".utf8)
    let document = try ArticleReader().documents(in: feed, file: "f")[0]
    #expect(document.metadata.title?.value == "Мир")
    #expect(document.passages.map(\.role) == [.headline])
  }

  @Test func `says what is no date, and refuses XML that is no feed`() throws {
    let documents = try Self.documents(
      "<rss><item><title>Boats</title><pubDate>soon</pubDate></item></rss>"
    )
    #expect(documents[0].metadata.published == nil)
    #expect(documents[0].findings.map(\.message) == ["pubdate: no date: soon"])
    #expect(
      throws: ArticleReadingError.binary(
        BinaryFormat("an XML file", remedy: "feeds are RSS or Atom")
      )
    ) {
      try Self.documents("<?xml version='1.0'?><plist><item>a</item></plist>")
    }
  }
}
