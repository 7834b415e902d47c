import ArticleReading
import Chronology
import Documents
import Testing

/// Pages of invented sites about invented islands, saved as text from a browser.
struct PageTests {
  static func documents(_ text: String) throws -> [Document] {
    try ArticleReader().documents(in: Array(text.utf8), file: "a.txt")
  }

  static func passages(_ document: Document) -> [String] {
    document.passages.map { "\($0.role.rawValue): \(document.text[$0.span])" }
  }

  static let long =
    "The ministers of both islands met in the customs house and spoke for nine hours about boats, "
    + "mail and fish, while a crowd waited at the quay and sang. Nobody left before midnight."

  static let page = """
      \u{2022} About
      \u{2022} Contact
    Saturday, August 2, 2031
    Tidewatch
    No Result
    View All Result
      \u{2022} Home
      \u{2022} Politics
      \u{2022} Harbours
      \u{2022} Fishing
      \u{2022} Weather
    Home Harbours

    Lune\u{2019}s Ferry Offer: Bridge or Bait?

    Ada Lund by Ada Lund
    March 14, 2031
    in Harbours
    Reading Time: 4 mins read
    A A
    0
    Lune's Ferry Offer Bridge or Bait

    Lune's Ferry Offer Bridge or Bait

    Share on FacebookShare on Twitter

    \(long)

    RelatedArticles

    Why the Northern Lighthouse Went Dark Again Last Winter

    Six Captains Who Refused to Sail for the Company

    A narrow door

    \(long) Then they slept.

    \u{2022} Boats sail on Monday.
    \u{2022} Mail goes with them.

    \(long) There is no other way. Reuters reporting by Bo Reyes and Cy Tan. Editing by Di Ode.

    Related Articles

    Why the Northern Lighthouse Went Dark Again Last Winter

    by Eli Frost
    July 30, 2031

    In the deep of last winter the lamp that had burned for two hundred years went out...

    Leave a Reply Cancel reply

    Your email address will not be published. Required fields are marked *

    Tidewatch

    \u{A9} 2030 Tidewatch - News from the quay

    Follow Us
      \u{2022} Home
      \u{2022} Politics
    """

  @Test func `keeps the article and drops the page around it`() throws {
    let document = try #require(try Self.documents(Self.page).first)
    let sentences = Self.long.components(endingIn: ". ")
    #expect(
      Self.passages(document) == ["headline: Lune\u{2019}s Ferry Offer: Bridge or Bait?"]
        + sentences.map { "lead: \($0)" } + ["subheading: A narrow door"]
        + sentences.map { "body: \($0)" } + ["body: Then they slept."]
        + ["list: Boats sail on Monday.", "list: Mail goes with them."]
        + sentences.map { "body: \($0)" } + ["body: There is no other way."]
    )
  }

  @Test func `reads title, author, day, publisher and agency with their evidence`() throws {
    let document = try #require(try Self.documents(Self.page).first)
    let metadata = document.metadata
    #expect(metadata.title?.value == "Lune\u{2019}s Ferry Offer: Bridge or Bait?")
    #expect(metadata.authors.map(\.value) == ["Ada Lund"])
    #expect(metadata.published?.value.description == "2031-03-14")
    #expect(
      metadata.published?.evidence
        == Evidence(
          .byline,
          text: "March 14, 2031",
          span: metadata.published?.evidence.span
        )
    )
    #expect(metadata.publisher?.value == "Tidewatch")
    #expect(metadata.agency?.value == "Reuters")
    let credit = try #require(metadata.agency?.evidence.span)
    #expect(document.text[credit] == "Reuters reporting by Bo Reyes and Cy Tan.")
  }

  @Test func `does not take the day of the visit for that of publication`() throws {
    let page = Self.page.replacing("Ada Lund by Ada Lund\nMarch 14, 2031\n", with: "")
    let document = try #require(try Self.documents(page).first)
    #expect(document.publicationDate == nil)
    #expect(document.findings.map(\.message).contains { $0.contains("the day of the visit") })
  }

  static let bare = """
     date 2031-03-14 Lune wants to talk: Is this a turn or another trick of its premier? LIGHTBOX PHOTO

    What does it mean that Lune now offers talks without conditions? Or is it only another feint?

    Stefan Orr

    No time? Quay Daily sums up for you Lune has offered talks without conditions.

    It rejects the proposal of a month without blockade. Show more

    \(long)

    Offers create pressure

    \(long)

    Premier: \u{201C}The boats will sail. It will be a good day.\u{2026}\u{201D} pic.twitter.com/abc123 \u{2014} Ida Voss (@idavoss) March 13, 2031

    \(long)

    Orlov to Radio Lune



    \u{1F981}We are used to storms.



    We are open to every proposal that is made in earnest.

    We do\u{2026} pic.twitter.com/def456 \u{2014} Quay_Watch (@quaywatch) March 12, 2031

    The ball lies in another court

    \(long)
    """

  @Test func `reads a page without a title, and says what stands nearest to one`() throws {
    let document = try #require(try Self.documents(Self.bare).first)
    #expect(document.metadata.title == nil)
    #expect(document.findings.map(\.message).contains { $0.hasPrefix("no title; nearest is") })
    #expect(document.publicationDate?.description == "2031-03-14")
    #expect(document.metadata.authors.map(\.value) == ["Stefan Orr"])
    #expect(document.metadata.publisher?.value == "Quay Daily")
    let passages = Self.passages(document)
    #expect(
      passages.first
        == "caption: Lune wants to talk: Is this a turn or another trick of its premier?"
    )
    #expect(passages.contains("body: Lune has offered talks without conditions."))
    #expect(passages.contains("subheading: Offers create pressure"))
    let words = passages.joined(separator: "\n")
    for frame in [
      "Show more", "PHOTO", "Stefan", "No time?", "Voss", "storms", "pic.", "date 2031",
    ] {
      #expect(!words.contains(frame))
    }
  }

  @Test func `takes embedded posts out, each with its day, its author and who speaks`() throws {
    let documents = try Self.documents(Self.bare)
    #expect(documents.count == 3)
    #expect(
      documents.dropFirst().map { $0.publicationDate?.description } == ["2031-03-13", "2031-03-12"]
    )
    #expect(
      documents.dropFirst().map { $0.metadata.authors.first?.value } == ["Ida Voss", "Quay_Watch"]
    )
    #expect(documents.dropFirst().map { $0.speaker?.value } == ["Premier", "Orlov"])
    #expect(
      Self.passages(documents[2]) == [
        "embed: Orlov to Radio Lune", "embed: We are used to storms.",
        "embed: We are open to every proposal that is made in earnest.", "embed: We do\u{2026}",
      ]
    )
  }

  @Test func `keeps every paragraph of a text without a frame`() throws {
    let text = "Kwame Tan\n\nShort.\n\n\(Self.long)\n\nHome\n\nBoats: 4\n\n\(Self.long)\n\nEnd"
    let document = try #require(try Self.documents(text).first)
    #expect(document.passages.count == 9)
    #expect(document.readableText == text)
  }

  @Test(arguments: [
    ("KYLE BAY, March 14 (Reuters) - The boats sail.", "KYLE BAY", "2031-03-14", "Reuters"),
    ("NAIROBI, Kenya (AP) _ The boats sail.", "NAIROBI Kenya", nil, "AP"),
    ("Geneva, 14 March 2031 (AFP) \u{2013} The boats sail.", "Geneva", "2031-03-14", "AFP"),
    ("LUNE \u{2014} The boats sail.", "LUNE", nil, nil),
    ("Port Lune , Oria -LRB- QBC -RRB- -- The boats sail.", "Port Lune Oria", nil, nil),
  ])
  func `reads a dateline`(line: String, place: String, day: String?, agency: String?) throws {
    let text = "---\ndate: 2031-03-15\ntitle: A\n---\n\(line)"
    let document = try #require(try Self.documents(text).first)
    #expect(document.metadata.dateline?.value.place == place)
    #expect(document.metadata.dateline?.value.date?.description == day)
    #expect(document.metadata.agency?.value == agency)
    #expect(document.passages.map(\.role) == [.dateline, .lead])
    #expect(Self.passages(document).last == "lead: The boats sail.")
  }

  @Test(arguments: [
    "Talks - if there are any - begin soon.", "BREAKING - The boats sail.",
    "NATO \u{2014} the old one.",
    "The minister (no friend of boats) - a captain - left.", "U.S. - Lune talks fail.",
  ])
  func `takes no other dash for a dateline's`(line: String) throws {
    let document = try #require(try Self.documents("---\ntitle: A\n---\n\(line)").first)
    #expect(document.metadata.dateline == nil)
  }

  @Test(arguments: [
    ("By Ada Lund and Bo de Reyes | March 14, 2031", ["Ada Lund", "Bo de Reyes"], "2031-03-14"),
    ("Written by Ada Lund", ["Ada Lund"], nil),
    ("By Ada Lund, Bo Reyes and Cy O'Tan", ["Ada Lund", "Bo Reyes", "Cy O'Tan"], nil),
    ("By ADA LUND, chief correspondent", ["ADA LUND"], nil),
    ("By Ada Lund , QBC", ["Ada Lund", "QBC"], nil),
  ])
  func `reads a byline`(line: String, names: [String], day: String?) throws {
    let text = "The Ferry Offer of Lune\n\n\(line)\n\n\(Self.long)\n"
    let document = try #require(try Self.documents(text).first)
    #expect(document.metadata.title?.value == "The Ferry Offer of Lune")
    #expect(document.metadata.authors.map(\.value) == names)
    #expect(document.publicationDate?.description == day)
  }

  @Test func `bears a post that is nothing but a link`() throws {
    let post = "pic.twitter.com/abc123 \u{2014} Ida Voss (@idavoss) March 13, 2031"
    for text in [post, "\(post)\n\n\(Self.long)", "\(Self.long)\n\nhttps://a.b \(post)"] {
      let documents = try Self.documents(text)
      #expect(documents.count == 1)
      #expect(!documents[0].readableText.contains("Voss"))
    }
  }

  @Test func `takes no passage twice and none outside the text`() throws {
    for text in [Self.page, Self.bare] {
      let documents = try Self.documents(text)
      let spans = documents.flatMap(\.passages).map(\.span).sorted()
      #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
      #expect(spans.allSatisfy { documents[0].text.span.contains($0) && $0.count > 0 })
    }
  }
}

extension String {
  fileprivate func components(endingIn mark: String) -> [String] {
    guard let end = firstRange(of: mark) else { return [self] }
    return ["\(self[..<end.lowerBound]).", String(self[end.upperBound...])]
  }
}
