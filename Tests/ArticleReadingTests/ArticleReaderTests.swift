import ArticleReading
import Documents
import Testing

struct ArticleReaderTests {
  static func document(_ text: String) throws -> Document {
    try #require(try ArticleReader().documents(in: Array(text.utf8), file: "a.txt").first)
  }

  static func passages(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.passages.map {
      "\($0.paragraph) \($0.role.rawValue): \(document.text[$0.span])"
    }
  }

  @Test func `numbers paragraphs and gives roles`() throws {
    let passages = try Self.passages(
      """
      Ferry talks resume in Port Lune

      The two islands met again on Monday. Both sides spoke of progress.

      A narrow door

      \u{201C}We want the boats back.\u{201D}

      Nobody named a date for the next round of talks.

      """
    )
    #expect(
      passages == [
        "1 headline: Ferry talks resume in Port Lune",
        "2 lead: The two islands met again on Monday.",
        "2 lead: Both sides spoke of progress.",
        "3 subheading: A narrow door",
        "4 quotation: \u{201C}We want the boats back.\u{201D}",
        "5 body: Nobody named a date for the next round of talks.",
      ]
    )
  }

  @Test func `joins lines that were wrapped by hand`() throws {
    let passages = try Self.passages(
      """
      The two islands met again on Monday in the old customs
      house of Port Lune, where the first round had failed in
      March. Both sides spoke of progress and agreed to send
      experts.
      Nobody named a date. The harbour stays closed until the
      experts have reported, the ministers of both islands
      said.
      """
    )
    #expect(passages.count == 4)
    #expect(passages[1].hasPrefix("1 lead: Both sides") && passages[1].hasSuffix("\nexperts."))
    #expect(passages[2] == "2 body: Nobody named a date.")
  }

  @Test func `takes each line as a paragraph where lines are paragraphs`() throws {
    let line = "The two islands met again on Monday, and the ministers spoke of progress at noon."
    let passages = try Self.passages("\(line)\n\(line)\n\(line)")
    #expect(passages.map { $0.prefix(1) } == ["1", "2", "3"])
  }

  @Test func `reads bullets as items`() throws {
    let passages = try Self.passages(
      "The islands agreed on three points after a week of talks.\n\u{2022} Boats\n- Mail\n* Fish.\n"
    )
    #expect(passages.dropFirst() == ["2 list: Boats", "3 list: Mail", "4 list: Fish."])
  }

  @Test func `keeps the text exactly, so that spans cut the file`() throws {
    let text = "\u{FEFF}The ferry sailed.\r\n\r\nIt came back \u{1F6A2} late.  It sank.\r\n"
    let document = try Self.document(text)
    #expect(document.text.string == text)
    #expect(document.passages.map(\.span) == [Span(3, 20), Span(24, 47), Span(49, 57)])
    #expect(document.text[document.passages[0].span] == "The ferry sailed.")
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{FEFF}\n"])
  func `refuses what is empty`(text: String) {
    #expect(throws: ArticleReadingError.empty) { try Self.document(text) }
  }

  @Test func `has no title where the first line is running text`() throws {
    let document = try Self.document("The ferry sailed.\n\nIt came back late, and then it sank.")
    #expect(document.metadata.title == nil)
  }
}
