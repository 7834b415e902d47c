import ArticleReading
import Documents
import Testing

/// Pages of invented sites about invented islands.
struct MainTextTests {
  static func documents(_ html: String) throws -> [Document] {
    try ArticleReader().documents(in: Array(html.utf8), file: "a.html")
  }

  static func text(_ html: String) throws -> String {
    try documents(html).first?.articleText ?? ""
  }

  static func passages(_ html: String) throws -> [String] {
    let document = try #require(try documents(html).first)
    return document.passages.map { "\($0.role.rawValue): \(document.text[$0.span])" }
  }

  /// A paragraph of a hundred words, told apart by its first.
  static func paragraph(_ name: String) -> String {
    "\(name) ministers of both islands met in the customs house and spoke for nine hours about boats, "
      + "mail and fish, while a crowd waited at the quay and sang until the lamps were put out."
  }

  static func page(_ body: String, head: String = "") -> String {
    "<!DOCTYPE html><html><head><title>A</title>\(head)</head><body>\(body)</body></html>"
  }

  @Test(arguments: [
    "<nav><p>\(paragraph("Not"))</p></nav>",
    "<div class=\"share-bar\"><p>\(paragraph("Not"))</p></div>",
    "<div class=\"relatedArticles\"><p>\(paragraph("Not"))</p></div>",
    "<section id=\"comments\"><p>\(paragraph("Not"))</p></section>",
    "<div id=\"cookie-notice\"><p>\(paragraph("Not"))</p></div>",
    "<footer><p>\(paragraph("Not"))</p></footer>",
    "<aside><p>\(paragraph("Not"))</p></aside>",
    "<form><p>\(paragraph("Not"))</p></form>",
    "<div style=\"display: none\"><p>\(paragraph("Not"))</p></div>",
    "<p hidden>\(paragraph("Not"))</p>",
    "<div class=\"newsletter-signup\"><p>\(paragraph("Not"))</p></div>",
    "<ul><li><a href=\"/a\">Not a boat</a></li><li><a href=\"/b\">Not a ship</a></li></ul>",
  ])
  func `leaves out what is no part of the article`(other: String) throws {
    let page = Self.page(
      "<div><h1>Boats</h1><p>\(Self.paragraph("The"))</p>\(other)<p>\(Self.paragraph("Both"))</p>"
        + "<p>\(Self.paragraph("All"))</p></div>"
    )
    let text = try Self.text(page)
    #expect(!text.contains("Not "))
    for name in ["The", "Both", "All"] { #expect(text.contains(Self.paragraph(name))) }
  }

  @Test func `keeps a page that puts all of itself into a form`() throws {
    let page = Self.page(
      "<form class=\"with-sidebar\"><p>\(Self.paragraph("The"))</p><p>\(Self.paragraph("Both"))</p></form>"
    )
    #expect(try Self.text(page).contains(Self.paragraph("Both")))
  }

  @Test func `keeps paragraphs, headings, items, quotations and rows in order`() throws {
    let page = Self.page(
      """
      <article><p>\(Self.paragraph("The"))</p><h2>A  narrow
      door</h2><p>It <b>opens</b>, at   last.<br>Slowly.</p>
      <ul><li>Boats sail on Monday.</li><li>Mail goes with them.</li></ul>
      <blockquote><p>We are used to storms, the harbour master said.</p></blockquote>
      <table><tr><th>Boat</th><th>Day</th></tr><tr><td>Ada</td><td>Monday</td></tr></table>
      <p>\(Self.paragraph("Both"))</p></article>
      """
    )
    #expect(
      try Self.passages(page) == [
        "lead: \(Self.paragraph("The"))", "subheading: A narrow door", "body: It opens, at last.",
        "body: Slowly.", "list: Boats sail on Monday.", "list: Mail goes with them.",
        "quotation: We are used to storms, the harbour master said.", "table: Boat | Day",
        "table: Ada | Monday", "body: \(Self.paragraph("Both"))",
      ]
    )
  }

  @Test func `sets the headline and the captions apart from the article`() throws {
    let page = Self.page(
      """
      <header><h1>Boats sail <em>again</em></h1></header><article><p>\(Self.paragraph("The"))</p>
      <figure><img src="a.jpg"><figcaption>The quay of Port Lune. Photo: Bo Reyes</figcaption></figure>
      <div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">A boat at noon</p></div>
      <p>\(Self.paragraph("Both"))</p></article>
      <div class="related-articles"><figure><figcaption>Not a boat</figcaption></figure></div>
      """
    )
    let document = try #require(try Self.documents(page).first)
    #expect(
      try Self.passages(page) == [
        "lead: \(Self.paragraph("The"))", "body: \(Self.paragraph("Both"))",
        "headline: Boats sail again", "caption: The quay of Port Lune.", "caption: Photo: Bo Reyes",
        "caption: A boat at noon",
      ]
    )
    #expect(document.passages.map(\.paragraph) == [1, 2, 3, 4, 4, 5])
    #expect(document.articleText == "\(Self.paragraph("The"))\n\n\(Self.paragraph("Both"))\n")
    #expect(document.article.passages.map(\.role) == [.lead, .body])
    #expect(document.text.string.hasPrefix(document.articleText))
  }

  @Test func `knows an article again whatever pictures it has`() throws {
    let article = "<h1>Boats</h1><p>\(Self.paragraph("The"))</p>"
    let other = "<figure><figcaption>The quay of Port Lune.</figcaption></figure>"
    let keys = try [article, article + other].map { try Self.documents(Self.page($0)).first?.key }
    #expect(keys[0] != nil && keys[0] == keys[1])
  }

  @Test func `takes no page break of a plain text for the end of its article`() throws {
    let text = "Boats\n\n\(Self.paragraph("The"))\n\u{C}\n\(Self.paragraph("Both"))\n"
    let document = try #require(
      try ArticleReader().documents(in: Array(text.utf8), file: "a.txt").first
    )
    #expect(document.articleText == text)
    #expect(document.article == document)
  }

  @Test func `stands in the stored text with every passage`() throws {
    let page = Self.page("<article><p>\(Self.paragraph("The"))</p><p>Short.</p></article>")
    let document = try #require(try Self.documents(page).first)
    #expect(document.text.string == "\(Self.paragraph("The"))\n\nShort.\n")
  }

  @Test func `keeps what there is of a page with little text`() throws {
    #expect(
      try Self.text(Self.page("<div><p>Boats sail on Monday.</p></div>"))
        == "Boats sail on Monday.\n"
    )
  }

  @Test(arguments: [
    "<p class=\"standfirst\">Boats will sail again, the harbour master says.</p>",
    "<div class=\"teaser-text\"><p>Boats will sail again, the harbour master says soon.</p></div>",
    "<h2 class=\"intro\">Boats will sail again, the harbour master says.</h2>",
    "<p>Boats will sail again before the winter comes, the harbour master says.</p>",
  ])
  func `keeps the words that open an article before the element that holds it`(lead: String) throws
  {
    let page = Self.page(
      "<div><h1>Boats</h1>\(lead)<div class=\"entry-content\"><p>\(Self.paragraph("The"))</p>"
        + "<p>\(Self.paragraph("Both"))</p></div></div>"
    )
    #expect(try Self.text(page).hasPrefix("Boats will sail again"))
  }

  @Test(arguments: [
    "Lesen Sie auch", "Artículos relacionados", "À lire aussi", "Related articles", "Leggi anche",
  ])
  func `leaves out lists of other articles under their headings`(heading: String) throws {
    let page = Self.page(
      """
      <article><p>\(Self.paragraph("The"))</p><p>\(Self.paragraph("Both"))</p><h3>\(heading)</h3>
      <p>Not a boat in the bay</p><p>Not a ship at the quay</p>
      <h3>A narrow door</h3><p>It opens at last, slowly.</p></article>
      """
    )
    let text = try Self.text(page)
    #expect(!text.contains("Not a"))
    #expect(!text.contains(heading))
    #expect(text.contains("A narrow door\n\nIt opens at last, slowly."))
  }

  @Test(arguments: [
    "Follow us on Facebook, Twitter and Telegram for more", "Letzte Änderung 14.02.2031",
    "Publié le 14 mars 2031", "Diesen Artikel teilen", "Subscribe now",
  ])
  func `leaves out lines by which a page speaks of itself`(line: String) throws {
    let page = Self.page(
      "<article><p>\(Self.paragraph("The"))</p><p>\(line)</p><p>\(Self.paragraph("Both"))</p></article>"
    )
    #expect(!(try Self.text(page).contains(line)))
  }

  @Test func `leaves out captions, bylines and keywords by their names`() throws {
    let page = Self.page(
      """
      <article><div class="byline">Ada Lund, Port Lune</div><p>\(Self.paragraph("The"))</p>
      <figure><img src="a.jpg"><figcaption>Not a boat. Photo: Bo Reyes</figcaption></figure>
      <p>\(Self.paragraph("Both"))</p><div class="tags-links">Not boats, not mail</div></article>
      """
    )
    #expect(try Self.text(page) == "\(Self.paragraph("The"))\n\n\(Self.paragraph("Both"))\n")
  }

  @Test func `takes no name of a page's keywords or layout for a sign against its article`() throws
  {
    let page = Self.page(
      """
      <div class="right-sidebar"><h1>The ferry offer of Lune</h1>
      <article class="post has-paywall category-social tag-newsletter"><p>\(Self.paragraph("The"))</p>
      <p>\(Self.paragraph("Both"))</p></article></div>
      <div class="widget"><p>\(Self.paragraph("Not"))</p><p>\(Self.paragraph("Not"))</p></div>
      """
    )
    #expect(try Self.text(page) == "\(Self.paragraph("The"))\n\n\(Self.paragraph("Both"))\n")
  }

  @Test func `drops headings and labels of which nothing is left`() throws {
    let page = Self.page(
      """
      <article><p>\(Self.paragraph("The"))</p><h3>Gallery</h3><div class="share">Not this</div>
      <h3>A narrow door</h3><p>It opens at last.</p><p>Contact:</p></article>
      """
    )
    #expect(
      try Self.text(page) == "\(Self.paragraph("The"))\n\nA narrow door\n\nIt opens at last.\n"
    )
  }
}
