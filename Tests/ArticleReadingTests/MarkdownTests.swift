import ArticleReading
import Chronology
import Documents
import Testing

struct MarkdownTests {
  static func documents(_ text: String) throws -> [Document] {
    try ArticleReader().documents(in: Array(text.utf8), file: "a.md")
  }

  static func passages(_ document: Document) -> [String] {
    document.passages.map { "\($0.paragraph) \($0.role.rawValue): \(document.text[$0.span])" }
  }

  @Test func `reads front matter as metadata, with its lines as evidence`() throws {
    let document = try #require(
      try Self.documents(
        """
        ---
        title: "Ferries: who sails first"
        authors: [Ada Lund, Bo Reyes]
        publisher: The Strait Times
        date: 2031-03-14
        updated: March 15, 2031
        language: en
        url: https://example.org/ferries
        based on: Reuters
        ---

        The islands talked.
        """
      ).first
    )
    let metadata = document.metadata
    #expect(metadata.title?.value == "Ferries: who sails first")
    #expect(metadata.title?.evidence.kind == .frontMatter)
    let evidence = try #require(metadata.title?.evidence)
    #expect(try String(document.text[#require(evidence.span)]) == evidence.text)
    #expect(metadata.authors.map(\.value) == ["Ada Lund", "Bo Reyes"])
    #expect(metadata.publisher?.value == "The Strait Times")
    #expect(document.publicationDate?.description == "2031-03-14")
    #expect(metadata.modified?.value.description == "2031-03-15")
    #expect(metadata.language?.value == "en")
    #expect(metadata.url?.value == "https://example.org/ferries")
    #expect(metadata.agency?.value == "Reuters")
    #expect(Self.passages(document) == ["1 lead: The islands talked."])
    #expect(document.findings.isEmpty)
  }

  @Test func `reads the text behind broken front matter and names the line`() throws {
    let document = try #require(
      try Self.documents("---\ntitle: Ferries: again\ndate: 2031-03-14\n---\nThe islands talked.")
        .first
    )
    #expect(document.findings.map(\.message).contains { $0.hasPrefix("front matter, line 2: ") })
    #expect(document.metadata.title?.value == "Ferries: again")
    #expect(document.publicationDate?.description == "2031-03-14")
    #expect(Self.passages(document) == ["1 lead: The islands talked."])
  }

  @Test func `says that a date is none`() throws {
    let document = try #require(
      try Self.documents("---\ntitle: A\ndate: someday\n---\nThe islands talked.").first
    )
    #expect(document.publicationDate == nil)
    #expect(document.findings.map(\.message) == ["front matter, line 3: no date: someday"])
  }

  @Test func `bears front matter made to break a parser`() throws {
    let nested = String(repeating: "[", count: 3000)
    let document = try #require(
      try Self.documents("---\ntitle: \(nested)\n---\nThe islands.").first
    )
    #expect(document.findings.count == 1)
    #expect(Self.passages(document) == ["1 lead: The islands."])
  }

  @Test func `takes a rule at the top for a rule`() throws {
    let document = try #require(
      try Self.documents("---\nThe islands talked.\n---\nThey left.").first
    )
    #expect(document.metadata == Metadata())
    #expect(document.passages.count >= 2)
  }

  @Test func `gives headings, lists, quotations, pictures and tables their roles`() throws {
    let document = try #require(
      try Self.documents(
        """
        # Ferries sail again

        ![The harbour of Port Lune at dawn.](harbour.jpg)

        The islands talked
        for a day. They agreed.

        ## What they signed ##

        - Boats sail on Monday.
        - Mail goes
          with them.
        1. Fish is free.

        > We want the boats back.

        | island | boats |
        | --- | --- |
        | Lune | 4 |

        ```
        code is no article
        ```
        <!-- nor is a comment -->

        Afterword
        ---------

        Nobody was surprised.
        """
      ).first
    )
    #expect(
      Self.passages(document) == [
        "1 headline: Ferries sail again",
        "2 caption: The harbour of Port Lune at dawn.",
        "3 lead: The islands talked\nfor a day.",
        "3 lead: They agreed.",
        "4 subheading: What they signed",
        "5 list: Boats sail on Monday.",
        "6 list: Mail goes\n  with them.",
        "7 list: Fish is free.",
        "8 quotation: We want the boats back.",
        "9 table: | island | boats |",
        "10 table: | Lune | 4 |",
        "11 subheading: Afterword",
        "12 body: Nobody was surprised.",
      ]
    )
    #expect(document.metadata.title?.value == "Ferries sail again")
  }

  @Test func `reads a block quotation that ends in a name, a handle and a date as a post`() throws {
    let documents = try Self.documents(
      """
      ---
      title: Ferries
      date: 2031-03-14
      ---
      The minister answered on her own page.

      > Premier: "The boats will sail.
      > We promise."
      >
      > — Ida Voss (@idavoss) March 12, 2031

      Nobody believed her.
      """
    )
    #expect(documents.count == 2)
    let (article, post) = (documents[0], documents[1])
    #expect(
      Self.passages(article) == [
        "1 lead: The minister answered on her own page.", "2 body: Nobody believed her.",
      ]
    )
    #expect(post.passages.map(\.role) == [.embed, .embed])
    #expect(post.embeddedIn == article.key)
    #expect(post.text == article.text)
    #expect(post.publicationDate?.description == "2031-03-12")
    #expect(post.metadata.authors.map(\.value) == ["Ida Voss"])
    #expect(post.speaker?.value == "Premier")
  }

  @Test func `drops a list of related articles at the end`() throws {
    let document = try #require(
      try Self.documents(
        """
        # Ferries
        The islands talked for a day and agreed.
        ## Related articles
        - [A winter without mail](https://example.org/mail) by another, June 27, 2032
        - [Who owns the strait?](https://example.org/strait)
        """
      ).first
    )
    #expect(document.passages.count == 2)
    #expect(document.publicationDate == nil)
  }
}
