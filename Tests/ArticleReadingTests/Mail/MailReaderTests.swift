import ArticleReading
import Chronology
import Documents
import Testing

struct MailReaderTests {
  static func document(_ mail: String) throws -> Document {
    try #require(
      try ArticleReader().documents(
        in: Array(mail.replacing("\n", with: "\r\n").utf8),
        file: "m.eml"
      ).first
    )
  }

  static let head = """
    Received: from mail.example
    From: "Lune Courier" <news@lune.example>
    To: a@example.org
    Subject: Ferry talks
     resume
    Date: Wed, 12 Mar 2031 23:10:00 -0500 (EST)
    MIME-Version: 1.0

    """

  @Test func `reads a plain mail with its head`() throws {
    let document = try Self.document("\(Self.head)\nThe islands met on Monday.\n\n-- \nThe desk\n")
    #expect(document.text.string == "Ferry talks resume\n\nThe islands met on Monday.\n")
    #expect(document.metadata.title?.value == "Ferry talks resume")
    #expect(document.metadata.published?.value.description == "2031-03-12")
    #expect(document.metadata.publisher?.value == "Lune Courier")
    #expect(document.passages.map(\.role) == [.headline, .lead])
  }

  @Test func `takes a person who sends for the author`() throws {
    let mail =
      "From: Ida Voss <ida@lune.example>\nDate: 12 Mar 31 10:00 GMT\nSubject: Talks\n\nThey met."
    let document = try Self.document(mail)
    #expect(document.metadata.authors.map(\.value) == ["Ida Voss"])
    #expect(document.metadata.published?.value.description == "2031-03-12")
  }

  @Test(arguments: [
    ("=?utf-8?B?0JzQuNGA?= talks", "Мир talks"),
    ("=?koi8-r?Q?=ED=C9=D2?= =?koi8-r?Q?=2C_=ED=C9=D2?=", "Мир, Мир"),
    ("=?utf-8?Q?=D0=9C=D0?= =?utf-8?Q?=B8=D1=80?=", "Мир"),
    ("=?ISO-8859-1*en?q?Zo=EB?=\n =?utf-8?b?IMWBw7NkxbogPQ==?=", "Zoë Łódź ="),
    ("Talks =?nothing?X?a?= resume", "Talks =?nothing?X?a?= resume"),
    ("Zoë came = late?", "Zoë came = late?"),
  ])
  func `reads encoded words`(_ value: String, _ words: String) throws {
    let mail = "From: a@b.example\nMessage-ID: <1>\nSubject: \(value)\n\nThey met."
    #expect(try Self.document(mail).metadata.title?.value == words)
  }

  @Test func `decodes quoted-printable and base64 in their encodings`() throws {
    let quoted = """
      Content-Type: text/plain; charset=windows-1251
      Content-Transfer-Encoding: quoted-printable

      =CC=E8=F0 came to the tab=
      le. 1 =3D 1.
      """
    #expect(
      try Self.document(Self.head + quoted).text.string.hasSuffix("Мир came to the table. 1 = 1.")
    )
    let base64 = """
      Content-Type: text/plain; charset="koi8-r"
      Content-Transfer-Encoding: BASE64

      7cnSIGNhbWUg
      dG8gdGhlIHRhYmxlLg==
      """
    #expect(try Self.document(Self.head + base64).text.string.hasSuffix("Мир came to the table."))
  }

  static func alternative(plain: String) -> String {
    """
    Content-Type: multipart/mixed; boundary="out er"

    This is a message in MIME format.
    --out er
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/plain

    \(plain)
    --inner
    Content-Type: text/html; charset=utf-8

    <html><body><p>The islands met in the old customs house on Monday.</p></body></html>
    --inner--
    --out er
    Content-Type: application/pdf; name="=?utf-8?Q?pl=C3=A4n.pdf?="
    Content-Disposition: attachment

    JVBERi0=
    --out er
    Content-Type: image/png
    Content-Disposition: attachment; filename*0*=utf-8''%C5%81; filename*1=odz.png

    x
    --out er--
    --inner
    """
  }

  @Test func `prefers the plain form, and names what travels along`() throws {
    let document = try Self.document(Self.head + Self.alternative(plain: "They met on Monday."))
    #expect(document.text.string == "Ferry talks resume\n\nThey met on Monday.\n")
    #expect(
      document.findings.map(\.message) == [
        "attachment not read: plän.pdf (application/pdf)",
        "attachment not read: Łodz.png (image/png)",
      ]
    )
  }

  @Test func `takes the other form where the plain one is empty`() throws {
    let document = try Self.document(Self.head + Self.alternative(plain: " "))
    #expect(document.text.string.contains("The islands met in the old customs house on Monday."))
    #expect(document.metadata.publisher?.value == "Lune Courier")
  }

  @Test func `joins lines that flow`() throws {
    let mail =
      Self.head
      + "Content-Type: text/plain; format=flowed\n\nThe islands \nmet on \nMonday.\n  Two.\n"
    #expect(try Self.document(mail).text.string.hasSuffix("The islands met on Monday.\n Two.\n"))
  }

  @Test func `reads a mail that breaks off, and one out of a mailbox`() throws {
    let broken = """
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain

      They met on Monday, and
      """
    #expect(try Self.document(Self.head + broken).text.string.hasSuffix("They met on Monday, and"))
    #expect(try Self.document("From a@b Mon\n\(Self.head)\nThey met.").metadata.title != nil)
  }

  @Test func `takes no text for a mail that only opens with a name and a colon`() throws {
    let text = "From: the islands\n\nThey met on Monday."
    #expect(try Self.document(text).text.string.hasPrefix("From: the islands"))
  }
}
