import ArticleReading
import Chronology
import Codebooks
import Documents
import Extraction
import Timelines

/// An input that is made to cost a parser as much as it can, of any size.
struct WorstInput: Sendable {
  /// What parser reads what.
  var name: String
  /// The largest size that is of use, in bytes.
  var limit = Int.max
  /// Makes one of about so many bytes.
  var make: @Sendable (Int) -> [UInt8]
  /// Has it read.
  var read: @Sendable ([UInt8]) -> Void

  static let all = text + markup + records + mail + sentences + short + events
}

extension WorstInput {
  /// One that repeats some words between a head and a tail.
  init(
    _ name: String,
    head: String = "",
    _ words: String,
    tail: String = "",
    limit: Int = Int.max,
    read: @escaping @Sendable ([UInt8]) -> Void = { WorstInput.readArticle($0) }
  ) {
    self.name = name
    self.limit = limit
    make = { size in
      let unit = Array(words.utf8)
      var bytes = Array(head.utf8)
      bytes.reserveCapacity(size + unit.count + tail.utf8.count)
      while bytes.count < size { bytes += unit }
      return bytes + tail.utf8
    }
    self.read = read
  }

  private static func readArticle(_ bytes: [UInt8]) {
    _ = try? ArticleReader().documents(in: bytes, file: "worst")
  }

  private static let extractor = Extractor()
  private static let day = CivilDate(year: 2031, month: 3, day: 14)

  /// Reads text as one body, finds what it tells, and merges it.
  private static func extract(_ bytes: [UInt8]) {
    let text = DocumentText(String(decoding: bytes, as: UTF8.self))
    let documents = ArticleReader().documents(in: text, file: "worst")
    let claims = documents.flatMap { extractor.reading(of: $0, referenceDate: day).claims }
    _ = Timeline(merging: claims, documents: documents, directory: ActorCodebook.builtIn)
  }

  private static func parse(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let day else { return }
    _ = try? Query(parsing: text, today: day)
    _ = try? EDTF(text)
    _ = try? CalendarPhrase(text, today: day)
  }

  private static let text: [WorstInput] = [
    WorstInput("text: one line", "words and more words, "),
    WorstInput("text: one word", "word"),
    WorstInput("text: one sentence a line", "A sentence stands here.\n"),
    WorstInput("text: blank lines", "\n"),
    WorstInput("text: initials", "A. B. "),
    WorstInput("text: quotation marks", "\u{201C}"),
    WorstInput("text: closed quotations", "\u{201C}word\u{201D} "),
    WorstInput("text: marks on one letter", "e\u{301}\u{301}"),
    WorstInput("text: broken UTF-8 by one end", "Zm\u{E9}a \u{9B}"),
    WorstInput("text: rules", "---\n"),
    WorstInput("front matter", head: "---\ntitle: x\n", "key: value\n", tail: "---\n\nBody.\n"),
    WorstInput("markdown: quotes in quotes", head: "# T\n\n", "> "),
    WorstInput("markdown: brackets", head: "# T\n\n", "[("),
    WorstInput("markdown: stars", head: "# T\n\n", "**_"),
    WorstInput("markdown: lists", head: "# T\n\n", "- item\n"),
    WorstInput("markdown: cells", head: "# T\n\n", "| a | b |\n"),
  ]

  private static let markup: [WorstInput] = [
    WorstInput("html: paragraphs", head: page, "<p>Words stand here.</p>"),
    WorstInput("html: open tags", head: page, "<b>"),
    WorstInput("html: open divisions", head: page, "<div>x"),
    WorstInput("html: ends alone", head: page, "</div>x"),
    WorstInput("html: quotes in quotes", head: page, "<blockquote>x"),
    WorstInput("html: lists in lists", head: page, "<ul><li>x"),
    WorstInput("html: cells", head: page, "<table><tr><td>x"),
    WorstInput("html: links", head: page, "<a href='/x'>word</a> "),
    WorstInput("html: text", head: page, "words and more words, "),
    WorstInput("html: references", head: page, "&amp;&#x41;&nosuch;"),
    WorstInput("html: attributes", head: page + "<p ", "a='b' "),
    WorstInput("html: comments", head: page, "<!-- x"),
    WorstInput("html: meta", head: "<!doctype html><head>", "<meta name='author' content='A B'>"),
    WorstInput("html: times", head: page, "<time datetime='2031-03-14'>x</time>"),
    WorstInput("html: data", head: page, "<script type='application/ld+json'>{}</script>"),
    WorstInput("html: nested data", head: page + "<script type='application/ld+json'>", "[{\"a\":"),
    WorstInput(
      "html: posts",
      head: page,
      "<blockquote class='twitter-tweet'><p>x</p></blockquote>"
    ),
    WorstInput(
      "feed: items",
      head: feed,
      "<item><title>T</title><description>D.</description></item>"
    ),
    WorstInput("feed: tags in a field", head: feed + "<item><description>", "<b>x</b>"),
    WorstInput("feed: open tags in a field", head: feed + "<item><description>", "<b>x"),
    WorstInput("feed: fields", head: feed + "<item>", "<title>x</title>"),
    WorstInput("feed: skipped tags", head: feed + "<item><media:x>", "<m>"),
    WorstInput("feed: attributes", head: feed + "<item ", "a='b' "),
    WorstInput("feed: other attributes", head: feed + "<item>", "<link a='1' b='2' c='3'/>"),
    WorstInput("feed: ampersands", head: feed + "<item><description>", "&&x;"),
    WorstInput("feed: sections", head: feed + "<item><description>", "<![CDATA[x]]>"),
    WorstInput("feed: types", head: "<!DOCTYPE rss [", "<!ENTITY a 'b'>"),
    WorstInput("feed: calls in an entity", head: "<!DOCTYPE rss [<!ENTITY a '", "&b;", tail: "'>]>"),
    WorstInput(
      "feed: calls of an entity",
      head: "<!DOCTYPE rss [<!ENTITY a ''>]>" + feed + "<item><description>",
      "&a;"
    ),
  ]

  private static let page = "<!doctype html><title>T</title><body><article><h1>T</h1>"
  private static let feed = "<rss version='2.0'><channel>"

  private static let records: [WorstInput] = [
    WorstInput("json: lines", #"{"title":"T","text":"Words stand here."}"# + "\n"),
    WorstInput("json: one text", head: #"{"text":""#, "words and words ", tail: "\"}"),
    WorstInput("json: escapes", head: #"{"text":""#, #"\u0041\n"#, tail: "\"}"),
    WorstInput("json: brackets", "["),
    WorstInput("json: members", head: "{", #""a":1,"#, tail: #""text":"x"}"#),
    WorstInput("json: other members", head: #"{"text":"x","m":["#, "{},", tail: "{}]}"),
    WorstInput("json: array", head: "[", #"{"text":"Words."},"#, tail: "{}]"),
    WorstInput("json: quotation marks", head: "{", #""\""#),
  ]

  private static let mail: [WorstInput] = [
    WorstInput("mail: head", head: letter, "X-Word: words\n"),
    WorstInput("mail: folded head", head: letter + "Subject: x", "\n words"),
    WorstInput("mail: encoded words", head: letter + "Subject: ", "=?utf-8?q?x?= "),
    WorstInput("mail: open words", head: letter + "Subject: ", "=?utf-8?q?x"),
    WorstInput("mail: parts", head: parted, "--e\n\nx\n"),
    WorstInput(
      "mail: parts in parts",
      head: parted,
      "--e\nContent-Type: multipart/mixed; boundary=e\n\n"
    ),
    WorstInput("mail: quoted lines", head: letter + "\n", "> > words\n"),
    WorstInput(
      "mail: base64",
      head: letter + "Content-Transfer-Encoding: base64\n\n",
      "d29yZHMg\n"
    ),
    WorstInput(
      "mail: equals",
      head: letter + "Content-Transfer-Encoding: quoted-printable\n\n",
      "= "
    ),
  ]

  private static let letter = "From: a@example.org\nSubject: T\nDate: 14 Mar 2031\n"
  private static let parted = letter + "Content-Type: multipart/mixed; boundary=e\n\n"

  /// Sentences for all layers of the reading; nobody writes more of them in one document.
  private static let sentences: [WorstInput] = [
    ("acts", "Kenya accused Somalia of closing the border on 3 March 2031. "),
    (
      "acts of days",
      "Kenya met Somalia. Uganda, Rwanda and Burundi rejected the offer of Ghana.\n\n"
    ),
    ("actors in one", "Kenya, Somalia and "),
    ("people in one", "Mr Wako, Ana Quiroga, "),
    ("capitals in one", "Aba Bec Cid "),
    ("dates in one", "3 March 2031, next week, "),
    ("clauses in one", "Kenya said that Somalia said that "),
    ("verbs in one", "accused rejected offered "),
    ("ands in one", "and "),
    ("quotations in one", "said \u{201C}yes\u{201D}, "),
    ("open quotations", "Kenya said: \u{201C}no, "),
    ("commas", ", "),
    ("hyphens", "a-b-"),
    ("numbers", "1,000.5 % "),
  ].map { name, words in
    WorstInput("sentence: \(name)", words, limit: 10_000_000, read: { extract($0) })
  }

  private static let short: [WorstInput] = [
    WorstInput("query: words", "words ", limit: 10_000_000, read: { parse($0) }),
    WorstInput("query: alternatives", "a OR ", tail: "b", limit: 10_000_000, read: { parse($0) }),
    WorstInput(
      "query: values",
      head: "actor:",
      "kenya,",
      tail: "x",
      limit: 10_000_000,
      read: { parse($0) }
    ),
    WorstInput("query: groups", "(", limit: 10_000_000, read: { parse($0) }),
    WorstInput("query: negations", "-", tail: "x", limit: 10_000_000, read: { parse($0) }),
    WorstInput("query: unknown key", "a", tail: ":x", limit: 10_000_000, read: { parse($0) }),
    WorstInput(
      "dates: set",
      head: "{",
      "2031-03-14,",
      tail: "2032}",
      limit: 10_000_000,
      read: { parse($0) }
    ),
    WorstInput("dates: words", "last week ", limit: 10_000_000, read: { parse($0) }),
    WorstInput("dates: digits", "9", limit: 10_000_000, read: { parse($0) }),
  ]
}
