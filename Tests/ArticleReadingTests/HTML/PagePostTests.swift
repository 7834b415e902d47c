import ArticleReading
import Chronology
import Documents
import Testing

/// Posts of invented people that invented pages embed.
struct PagePostTests {
  static func documents(_ post: String) throws -> [Document] {
    let page = MainTextTests.page(
      "<article><p>\(MainTextTests.paragraph("The"))</p>\(post)<p>\(MainTextTests.paragraph("Both"))</p>"
        + "</article>"
    )
    return try ArticleReader().documents(in: Array(page.utf8), file: "a.html")
  }

  static let posts = [
    """
    <blockquote class="twitter-tweet"><p lang="en" dir="ltr">Premier: &quot;The boats will sail.&quot;
    <a href="https://t.example/a">pic.twitter.com/abc123</a></p>&mdash; Ida Voss (@idavoss)
    <a href="https://network.example/idavoss/status/1">March 13, 2031</a></blockquote>
    """,
    """
    <blockquote class="bluesky-embed"><p>Premier: &quot;The boats will sail.&quot;</p>&mdash; Ida Voss
    (<a href="https://b.example/ida">@idavoss.b.example</a>) <a href="https://b.example/1">March 13,
    2031 at 3:04 PM</a></blockquote>
    """,
  ]

  @Test(arguments: posts)
  func `makes an embedded post a document of its own`(post: String) throws {
    let documents = try Self.documents(post)
    try #require(documents.count == 2)
    #expect(documents[1].publicationDate?.description == "2031-03-13")
    #expect(documents[1].metadata.authors.map(\.value) == ["Ida Voss"])
    #expect(documents[1].speaker?.value == "Premier")
    #expect(documents[1].embeddedIn == documents[0].key)
    #expect(documents[1].passages.map(\.role) == [.embed])
    #expect(!documents[0].readableText.contains("boats will sail"))
    #expect(documents[0].readableText.contains("Both ministers"))
  }

  @Test func `keeps a block quotation that is no post with its article`() throws {
    let quotation =
      "<blockquote><p>We are used to storms, said the harbour master.</p></blockquote>"
    let documents = try Self.documents(quotation)
    #expect(documents.count == 1)
    #expect(documents[0].passages.contains { $0.role == .quotation })
  }
}
