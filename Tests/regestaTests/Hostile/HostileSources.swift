import Foundation

/// Sources in every format, with hostile signs in every field.
enum HostileSources {
  private static let line = HostileSigns.line

  /// Runs a test in a folder that holds the sources in `in`, and a home with hostile settings.
  static func withFolder(_ body: (URL) throws -> Void) throws {
    try Scratch.withFolder(
      holding: [
        "in/plain.txt": plain, "in/raw.md": raw, "in/escaped.md": escaped, "in/page.html": page,
        "in/references.html": references, "in/feed.rss": feed, "in/feed.atom": atom,
        "in/letter.eml": letter, "in/records.jsonl": records, "in/broken.txt": broken,
        "in/\(HostileSigns.name)/\(HostileSigns.name).txt": named,
        "home/.config/regesta/actors.toml": actors, "home/.config/regesta/config.toml": settings,
      ]
    ) { folder in
      for (name, data) in HostileRecords.files {
        try data.write(to: folder.appending(path: "in").appending(path: name))
      }
      try body(folder)
    }
  }

  /// Sentences that tell of acts, with signs between their words.
  private static func body(_ signs: String, day: Int) -> String {
    """
    Kenya accused Somalia \(signs) of closing the \(signs) border on \(day) March 2031.
    Somalia rejected the \(signs) accusation on Thursday.

    The Great Lakes Commission warned Somalia on \(day) March 2031. \(signs)

    Kenya demanded that Somalia open the border post by 20 March 2031 \(signs).
    “We will bring the maps \(signs),” Mr Wako \(signs) said. Sudan offered Egypt talks in Khartoum.
    """
  }

  private static let plain = Data(
    "Envoys meet \(line)\n\nBy Ana \(line)\n\nNAIROBI \(line), March 14, 2031 (Reuters \(line)) - "
      + body(HostileSigns.lines, day: 11)
  )

  private static let raw = Data(
    """
    ---
    title: Talks at the border \(line)
    publisher: Lake \(line) Courier
    author: Ana \(line)
    date: 2031-03-14 \(line)
    url: https://example.org/\(line)
    agency: Wire \(line)
    language: en \(line)
    \(line): \(line)
    ---

    \(body(line, day: 12))
    """
  )

  private static let escaped = Data(
    """
    ---
    title: "Talks at the border \(line.escapedInQuotes)"
    publisher: "Lake \(line.escapedInQuotes) Courier"
    authors: ["Ana \(line.escapedInQuotes)", "\(line.escapedInQuotes)"]
    date: 2031-03-14
    modified: "\(line.escapedInQuotes)"
    url: "https://example.org/\(line.escapedInQuotes)"
    agency: "Wire \(line.escapedInQuotes)"
    ---

    \(body(line, day: 13))
    """
  )

  private static func html(_ signs: String, _ day: Int) -> Data {
    Data(
      """
      <!doctype html><html lang="\(signs)"><head><meta charset="utf-8">
      <title>Talks at the lake \(signs)</title>
      <meta property="og:site_name" content="Page \(signs) Courier">
      <meta name="author" content="Ana \(signs)">
      <meta property="article:published_time" content="2031-03-14T10:00:00Z">
      <link rel="canonical" href="https://example.org/\(signs)">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lake \(line.escapedInJSON)",
        "author": {"name": "\(line.escapedInJSON)"}, "datePublished": "\(line.escapedInJSON)"}</script>
      </head><body><article><h1>Talks at the lake \(signs)</h1><p class="byline">By Ana \(signs)</p>
      <figure><img alt="\(signs)"><figcaption>Envoys \(signs) at the lake.</figcaption></figure>
      <p>\(body(signs, day: day).replacing("\n\n", with: "</p>\n<p>"))</p>
      <blockquote class="twitter-tweet"><p>Kenya thanked Somalia \(signs).</p>&mdash; Ana \(signs)
      (@ana) <a href="https://twitter.com/ana/status/1">March 12, 2031</a></blockquote>
      </article></body></html>
      """
    )
  }

  private static let page = html(line.asMarkup, 14)
  private static let references = html(line.asReferences, 15)

  private static let feed = Data(
    """
    <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Feed \(line.asMarkup)</title><item><title>Lake \(line.asReferences)</title>
    <dc:creator>Ana \(line.asMarkup)</dc:creator><pubDate>Fri, 14 Mar 2031 10:00:00 GMT</pubDate>
    <link>https://example.org/\(line.asMarkup)</link><guid>\(line.asReferences)</guid>
    <description><![CDATA[<p>\(body(line, day: 16))</p>]]></description></item>
    <item><title>\(line.asMarkup)</title><pubDate>\(line.asMarkup)</pubDate>
    <description>\(body(line.asReferences, day: 17))</description></item></channel></rss>
    """
  )

  private static let atom = Data(
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>\(line.asMarkup)</title>
    <entry><title type="text">\(line.asMarkup)</title><author><name>\(line.asReferences)</name></author>
    <updated>2031-03-14T00:00:00Z</updated><link href="\(line.asMarkup)"/>
    <content type="html">&lt;p&gt;\(body(line.asMarkup, day: 18))&lt;/p&gt;</content></entry></feed>
    """
  )

  private static let letter = Data(
    """
    From: "Ana \(word)" <ana@example.org>
    Subject: Lake \(word) \(line)
    Date: Fri, 14 Mar 2031 10:00:00 +0000 (\(line))
    Message-ID: <\(line)>
    List-Id: \(word)
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=edge

    --edge
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: base64

    \(Data(body(line, day: 19)).base64EncodedString(options: .lineLength76Characters))
    --edge
    Content-Type: application/pdf; name="\(line)"
    Content-Disposition: attachment; filename="\(word)"

    x
    --edge--
    """.replacing("\n", with: "\r\n")
  )

  private static let word = "=?utf-8?B?\(Data(line).base64EncodedString())?="

  private static let records = Data(
    [20, 21].map { day in
      let signs = day == 20 ? line.escapedInJSON + "\\u0000" : line.escapedInJSON
      let text = body(line, day: day).escapedInJSON
      return """
        {"title":"Lake \(signs)","author":["Ana \(signs)"],"source":"Courier \(signs)",\
        "date":"\(day == 20 ? "2031-03-14" : signs)","url":"https://example.org/\(signs)",\
        "text":"\(text)","\(signs)":"\(signs)"}
        """
    }.joined(separator: "\n") + "\n{\"\(line.escapedInJSON)\": }\n"
  )

  /// Bytes that are no UTF-8, C1 as single bytes among them.
  private static let broken =
    Data("Talks \u{1B}[41m at ".utf8)
    + Data([0x9B, 0x34, 0x31, 0x6D, 0xC3, 0x28, 0xF0, 0x80, 0xFF])
    + Data("\n\n\(body("at last", day: 22))".utf8)

  private static let named = Data(
    "Envoys meet again\n\nNAIROBI, March 14, 2031 - " + body("at noon", day: 23)
  )

  private static let actors = Data(
    """
    [[organisation]]
    name = "Commission \(line.escapedInQuotes) of the Lakes"
    short = "Lakes \(line.escapedInQuotes)"
    spellings = ["Great Lakes Commission", "\(line.escapedInQuotes)"]
    code = "IGOGLK"

    [[person]]
    name = "Otto Wako \(line.escapedInQuotes)"
    spellings = ["Mr Wako"]
    offices = ["KEN \(line.escapedInQuotes) 2020"]

    ["\(line.escapedInQuotes)"]
    "\(line.escapedInQuotes)" = "\(line.escapedInQuotes)"
    """
  )

  private static let settings = Data(
    """
    "\(line.escapedInQuotes)" = "\(line.escapedInQuotes)"
    theme = "\(line.escapedInQuotes)"
    = \(line)

    [keys]
    "\(line.escapedInQuotes)" = "\(line.escapedInQuotes)"
    filter = "\(line.escapedInQuotes)"
    """
  )
}
