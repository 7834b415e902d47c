import Documents
import Testing

@testable import ArticleReading

/// Pages made to be costly, each of which is read in time that grows with its length alone.
struct PageLimitTests {
  static let many = 4_000

  static func times(_ text: String) -> String { String(repeating: text, count: many) }

  static let pages: [(name: String, html: String)] = [
    ("open tags", times("<p><b>")), ("open blocks", times("<div>a")),
    ("open tables", times("<table><tr><td>")),
    ("closed tags", times("<i>a</i>")), ("end tags", times("</x></div>")),
    ("lists", times("<ul><li>a")),
    ("links", times("<a href=\"#\">a</a> ")), ("breaks", times("a<br>")),
    ("headings", times("<h1>Boats sail on</h1>")),
    ("titles", "<title>" + times("Boats ") + "</title>" + times("<h2>Boats sail</h2>")),
    ("entities", times("&amp;&bogus;&#65;")), ("comments", times("<!-- a -->")),
    ("scripts", times("<script>a<b</script>")), ("an open comment", "<!--" + times("a")),
    ("an open script", "<script>" + times("<p>")),
    ("an open attribute", "<p class=\"" + times("a ")),
    ("classes", "<p class=\"" + times("share-") + "\">a</p>"), ("NULs", times("\0a")),
    ("times", times("<time datetime=\"2031-03-14\">a</time>")),
    ("metas", times("<meta name=\"date\" content=\"2031-01-01\">")),
    (
      "data",
      "<script type=\"application/ld+json\">" + times("[{\"@type\":\"Article\",\"author\":")
        + "</script>"
    ),
    ("lines", times("<p>Read more: a b c</p>")), ("posts", times("<p>\u{2014} (@a) b</p>")),
    ("quotations", times("<blockquote>\u{201C}a.\u{201D} ")), ("marks", times("a. \"b\" ")),
    ("brackets", times("<")), ("points", "<p>" + times(".") + "</p>"),
  ]

  @Test(arguments: pages.indices)
  func `reads a costly page to its end`(number: Int) {
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = HTMLReader().documents(in: Self.pages[number].html, file: "a.html")
    }
    #expect(time < .seconds(30), "\(Self.pages[number].name): \(time)")
  }

  @Test func `says where it stopped on a page that nests too deeply`() throws {
    let page = "<p>\(MainTextTests.paragraph("The"))</p>" + Self.times("<div>")
    let document = try #require(HTMLReader().documents(in: page, file: "a.html").first)
    #expect(document.findings.map(\.message).contains { $0.contains("nests deeper than 800") })
  }

  @Test(arguments: 1...40)
  func `keeps its promises on pages cut anywhere`(part: Int) {
    let page = MainTextTests.page(
      "<article><h1>Boats</h1><p>By Ada Lund</p><p>\(MainTextTests.paragraph("The"))</p>"
        + "<ul><li>One &amp; two</li></ul><table><tr><td>A</td><td>B</td></tr></table></article>",
      head:
        "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"B\"}</script>"
    )
    let cut = String(decoding: page.utf8.prefix(page.utf8.count * part / 40), as: UTF8.self)
    for document in HTMLReader().documents(in: cut, file: "a.html") {
      for passage in document.passages { #expect(document.text.span.contains(passage.span)) }
    }
  }
}
