import ArticleReading
import Documents
import Testing

struct QuotationSpeakersTests {
  /// The speaker of each passage of a text of paragraphs, "-" where there is none.
  static func speakers(_ text: String) throws -> [String] {
    let document = try #require(
      ArticleReader().documents(in: DocumentText(text), file: "a.txt").first
    )
    let speakers = QuotationSpeakers(document)
    return document.passages.indices.map { position in
      speakers.speaker(ofPassage: position).map { String(document.text[$0]) } ?? "-"
    }
  }

  @Test(arguments: [
    ("\u{201C}We are ready,\u{201D} Ana Diallo said on Friday in Lom\u{E9}.", "Ana Diallo"),
    ("\u{201C}We are ready,\u{201D} said Ana Diallo, the envoy of the union.", "Ana Diallo"),
    ("\"We are ready,\" the Chadian envoy told reporters after the talks.", "the Chadian envoy"),
    (
      "Foreign minister Ana Diallo wrote: \u{AB}We are ready for talks.\u{BB}",
      "Foreign minister Ana Diallo"
    ),
    ("``We are ready,'' she added, as the doors were closed behind her.", "she"),
    ("In Lom\u{E9}, Ana Diallo warned that it was \"no longer a truce\" at all.", "Ana Diallo"),
  ])
  func `finds the name beside the verb of saying`(text: String, speaker: String) throws {
    #expect(try Self.speakers("Talks in Lom\u{E9} go on\n\n\(text)\n").last == speaker)
  }

  @Test(arguments: [
    "Ana Diallo said that the envoys had left the town before the evening.",
    "The so-called \"peace road\" was closed again after the rain of last week.",
  ])
  func `tells no speaker where nothing is quoted or nobody says it`(text: String) throws {
    #expect(try Self.speakers("Talks in Lom\u{E9} go on\n\n\(text)\n").last == "-")
  }

  @Test func `keeps the speaker where a quotation goes on`() throws {
    let speakers = try Self.speakers(
      """
      Talks in Lomé go on

      The envoys met in the morning and parted at noon without a word. \u{201C}We are ready,\u{201D} \
      Ana Diallo said. \u{201C}They are not.\u{201D}

      \u{201C}They never were, and nobody in this town believes that they will be.\u{201D}
      """
    )
    #expect(speakers.suffix(3) == ["Ana Diallo", "Ana Diallo", "Ana Diallo"])
    #expect(speakers.dropLast(3).allSatisfy { $0 == "-" })
  }
}
