import ArticleReading
import Chronology
import Documents
import Testing

/// What pages of invented papers say about their articles, and where.
struct PageFactsTests {
  static func metadata(_ html: String, file: String = "a.html") throws -> Metadata {
    try #require(try ArticleReader().documents(in: Array(html.utf8), file: file).first).metadata
  }

  static func findings(_ html: String) throws -> [String] {
    let documents = try ArticleReader().documents(in: Array(html.utf8), file: "a.html")
    return try #require(documents.first).findings.map(\.message)
  }

  static let text =
    "<p>\(MainTextTests.paragraph("The"))</p><p>\(MainTextTests.paragraph("Both"))</p>"

  /// A page with elements in its head and lines above and below its title.
  static func page(
    head: String = "",
    above: String = "",
    below: String = "",
    after: String = "",
    html: String = "<html>"
  ) -> String {
    "<!DOCTYPE html>\(html)<head>\(head)</head><body>\(above)<article><h1>Boats sail on Monday</h1>"
      + "\(below)\(text)</article>\(after)</body></html>"
  }

  static func data(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(json)</script>"
  }

  @Test func `believes structured data first`() throws {
    let data = Self.data(
      """
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Boats sail again",
       "author": [{"@type": "Person", "name": "Ada Lund"}, {"@type": "Person", "name": "Bo Reyes"}],
       "publisher": {"@type": "Organization", "name": "Tidewatch"}, "inLanguage": "en-GB",
       "datePublished": "2031-03-14T23:10:00-04:00", "dateModified": "2031-03-15",
       "mainEntityOfPage": "https://tidewatch.example/ferry"}
      """
    )
    let meta =
      "<meta property=\"og:title\" content=\"Boats!\"><meta name=\"author\" content=\"Cy Tan\">"
    let metadata = try Self.metadata(Self.page(head: data + meta))
    #expect(metadata.title?.value == "Boats sail again")
    #expect(metadata.authors.map(\.value) == ["Ada Lund", "Bo Reyes"])
    #expect(metadata.publisher?.value == "Tidewatch")
    #expect(metadata.language?.value == "en-GB")
    #expect(metadata.published?.value.description == "2031-03-14")
    #expect(metadata.modified?.value.description == "2031-03-15")
    #expect(metadata.url?.value == "https://tidewatch.example/ferry")
    #expect(metadata.published?.evidence.kind == .structuredData)
    #expect(metadata.published?.evidence.text == "2031-03-14T23:10:00-04:00")
  }

  @Test func `finds the article in a graph by its address, and people by their ids`() throws {
    let data = Self.data(
      """
      {"@graph": [{"@type": "NewsArticle", "headline": "Another", "datePublished": "2029-01-01",
       "url": "https://tidewatch.example/other"}, {"@type": "NewsArticle", "headline": "Boats sail",
       "datePublished": "2031-03-14", "author": {"@id": "#ada"}, "url": "https://tidewatch.example/b"},
       {"@type": "Person", "@id": "#ada", "name": "Ada Lund"}]}
      """
    )
    let canonical = "<link rel=\"canonical\" href=\"https://tidewatch.example/b\">"
    let metadata = try Self.metadata(Self.page(head: data + canonical))
    #expect(metadata.published?.value.description == "2031-03-14")
    #expect(metadata.authors.map(\.value) == ["Ada Lund"])
    #expect(metadata.url?.evidence.kind == .metaElement)
  }

  @Test func `takes no article of a list for the page's`() throws {
    let data = Self.data(
      """
      {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Another",
       "datePublished": "2029-01-01"}]}
      """
    )
    #expect(try Self.metadata(Self.page(head: data)).published == nil)
  }

  @Test(arguments: ["{", "[[[[", "{\"@type\": }", String(repeating: "[", count: 100_000)])
  func `bears broken structured data`(json: String) throws {
    #expect(
      try Self.metadata(Self.page(head: Self.data(json))).title?.value == "Boats sail on Monday"
    )
  }

  @Test(arguments: [
    ("property", "article:published_time"), ("name", "DC.date.issued"), ("name", "dcterms.created"),
    ("name", "pubdate"), ("itemprop", "datePublished"), ("name", "citation_publication_date"),
    ("name", "date"),
  ])
  func `reads the day of publication from a meta element`(attribute: String, name: String) throws {
    let meta = "<meta \(attribute)=\"\(name)\" content=\"2031-03-14T08:00:00Z\">"
    let published = try Self.metadata(Self.page(head: meta)).published
    #expect(published?.value.description == "2031-03-14")
    #expect(published?.evidence.kind == .metaElement)
  }

  @Test func `reads title, site, author, language and address from meta elements`() throws {
    let head = """
      <title>Boats sail on Monday | Tidewatch</title><meta property="og:site_name" content="Tidewatch">
      <meta property="og:title" content="Boats sail on a Monday - Tidewatch">
      <meta name="DC.creator" content="By Ada Lund and Bo Reyes"><meta property="og:locale" content="en_GB">
      <meta property="og:url" content="https://tidewatch.example/a">
      <meta property="article:modified_time" content="2031-03-16">
      """
    let metadata = try Self.metadata(Self.page(head: head))
    #expect(metadata.title?.value == "Boats sail on a Monday")
    #expect(metadata.authors.map(\.value) == ["Ada Lund", "Bo Reyes"])
    #expect(metadata.publisher?.value == "Tidewatch")
    #expect(metadata.language?.value == "en-GB")
    #expect(metadata.url?.value == "https://tidewatch.example/a")
    #expect(metadata.modified?.value.description == "2031-03-16")
  }

  @Test func `takes the page's own language before what its meta elements say`() throws {
    let meta = "<meta property=\"og:locale\" content=\"en_US\">"
    let page = Self.page(head: meta, html: "<html lang=\"uk\">")
    #expect(try Self.metadata(page).language?.value == "uk")
  }

  @Test func `takes no profile's address and no empty name for an author`() throws {
    let meta = """
      <meta property="article:author" content="https://network.example/ada"><meta name="x" content="">
      """
    #expect(try Self.metadata(Self.page(head: meta)).authors.isEmpty)
    let admin = "<meta name=\"author\" content=\"admin\">"
    #expect(try Self.metadata(Self.page(head: admin)).authors.isEmpty)
  }

  @Test func `reads a time element at the article's head`() throws {
    let time =
      "<p class=\"meta\">By Ada Lund, <time datetime=\"2031-03-14T10:00\">March 14</time></p>"
    let metadata = try Self.metadata(Self.page(below: time))
    #expect(metadata.published?.value.description == "2031-03-14")
    #expect(metadata.published?.evidence.kind == .timeElement)
    let changed = "<p>Updated <time datetime=\"2031-03-16\">March 16</time></p>"
    let other = try Self.metadata(Self.page(below: time + changed))
    #expect(other.published?.value.description == "2031-03-14")
    #expect(other.modified?.value.description == "2031-03-16")
  }

  @Test func `takes neither the day of the visit nor another article's for its own`() throws {
    let visit = "<div class=\"top\"><time datetime=\"2035-08-02\">Today</time> August 2, 2035</div>"
    let related =
      "<div class=\"related\"><article><h3>Other</h3><time datetime=\"2020-01-01\">then</time></article></div>"
      + "<article><h2>Others</h2><time datetime=\"2020-01-02\">then</time><p>Short.</p></article>"
    let metadata = try Self.metadata(Self.page(above: visit, after: related))
    #expect(metadata.published == nil)
  }

  @Test func `reads lines below the title`() throws {
    let lines = "<p>By Ada Lund and Bo Reyes</p><p>Published: March 14, 2031, 10:32</p>"
    let metadata = try Self.metadata(Self.page(below: lines))
    #expect(metadata.authors.map(\.value) == ["Ada Lund", "Bo Reyes"])
    #expect(metadata.authors.first?.evidence.kind == .byline)
    #expect(metadata.published?.value.description == "2031-03-14")
    #expect(metadata.published?.evidence.kind == .headerLine)
  }

  @Test(arguments: [
    "<a rel=\"author\" href=\"/ada\">Ada Lund</a>", "<span class=\"author-name\">Ada Lund</span>",
    "<span itemprop=\"author\"><b itemprop=\"name\">Ada Lund</b>, Port Lune</span>",
  ])
  func `reads an author by the mark`(mark: String) throws {
    let metadata = try Self.metadata(Self.page(below: "<div>\(mark)</div>"))
    #expect(metadata.authors.map(\.value) == ["Ada Lund"])
  }

  @Test(arguments: [
    ("https://t.example/2031/03/14/ferry", "2031-03-14"),
    ("https://t.example/2031/03/ferry", "2031-03"),
    ("https://t.example/ferry-20310314-2", "2031-03-14"),
    ("https://t.example/2031-03-14-ferry", "2031-03-14"),
  ])
  func `reads the day from the address`(address: String, day: String) throws {
    let canonical = "<link rel=\"canonical\" href=\"\(address)\">"
    let published = try Self.metadata(Self.page(head: canonical)).published
    #expect(published?.value.description == day)
    #expect(published?.evidence.kind == .address)
  }

  @Test(arguments: [
    "https://t.example/1234567890", "https://t.example/20310314120000/a",
    "https://t.example/2031/99/14/a",
    "https://t.example/a-2031",
  ])
  func `takes no other number of an address for a day`(address: String) throws {
    let canonical = "<link rel=\"canonical\" href=\"\(address)\">"
    #expect(try Self.metadata(Self.page(head: canonical)).published == nil)
  }

  @Test func `reads the day from the file's name where nothing else tells`() throws {
    let published = try Self.metadata(Self.page(), file: "in/2031-03-14-ferry.html").published
    #expect(published?.value.description == "2031-03-14")
    #expect(published?.evidence.kind == .fileName)
  }

  @Test func `reads the dateline and its agency`() throws {
    let page = """
      <html><body><article><h1>Boats</h1>
      <p>PORT LUNE, March 14 (Reuters) - \(MainTextTests.paragraph("The"))</p>\(Self.text)</article></body></html>
      """
    let metadata = try Self.metadata(page)
    #expect(metadata.dateline?.value.place == "PORT LUNE")
    #expect(metadata.agency?.value == "Reuters")
  }

  @Test func `names the agency that stands as author`() throws {
    let metadata = try Self.metadata(Self.page(head: "<meta name=\"author\" content=\"Reuters\">"))
    #expect(metadata.agency?.value == "Reuters")
  }

  @Test func `reads the publisher from the copyright line where nothing else tells`() throws {
    let metadata = try Self.metadata(
      Self.page(after: "<footer>\u{A9} 2031 Tidewatch. All rights reserved.</footer>")
    )
    #expect(metadata.publisher?.value == "Tidewatch")
    #expect(metadata.publisher?.evidence.kind == .footer)
  }

  @Test func `reports places that disagree about the day`() throws {
    let head =
      Self.data("{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-03-14\"}")
      + "<link rel=\"canonical\" href=\"https://t.example/2031/02/01/a\">"
    #expect(
      try Self.findings(Self.page(head: head))
        == ["published 2031-03-14 by its structured data, 2031-02-01 by its address"]
    )
    let near =
      Self.data("{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-03-14\"}")
      + "<link rel=\"canonical\" href=\"https://t.example/2031/03/15/a\">"
    #expect(try Self.findings(Self.page(head: near)).isEmpty)
  }

  @Test func `keeps the title out of the text, and in the metadata`() throws {
    let documents = try ArticleReader().documents(in: Array(Self.page().utf8), file: "a.html")
    #expect(documents[0].text.string.hasPrefix("The ministers"))
    #expect(documents[0].metadata.title?.value == "Boats sail on Monday")
    #expect(documents[0].metadata.title?.evidence.kind == .headerLine)
  }
}
