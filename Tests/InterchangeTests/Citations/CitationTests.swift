import Chronology
import Documents
import Testing

@testable import Interchange

struct CitationTests {
  private static func reference(
    title: String = "Water first, then talks",
    author: String = "N. Osei",
    speaker: String? = nil,
    url: String? = "https://courier.example/water"
  ) -> Reference {
    let text = DocumentText("\"First the river, then the table,\" she said.")
    var metadata = Metadata()
    let evidence = Evidence(.frontMatter, text: title)
    metadata.title = Evidenced(title, from: evidence)
    metadata.authors = [Evidenced(author, from: evidence)]
    metadata.publisher = Evidenced("Harbour Courier", from: evidence)
    metadata.published = Evidenced(EDTF(CivilDate(dayNumber: 22_352)), from: evidence)
    metadata.url = url.map { Evidenced($0, from: evidence) }
    let document = Document(
      file: "courier/water.txt",
      text: text,
      metadata: metadata,
      passages: [Passage(span: text.span, paragraph: 3, role: .body)]
    )
    return Reference(
      Citation(Span(0, 34), of: document, paragraph: 3),
      of: document,
      speaker: speaker,
      read: CivilDate(year: 2031, month: 4, day: 1)
    )
  }

  @Test func `writes a plain citation with paragraph, day read and words`() {
    #expect(
      Self.reference().written(in: .plain)
        == "N. Osei, \"Water first, then talks\", Harbour Courier, Friday 14 March 2031, par. 3, "
        + "https://courier.example/water, read 1 April 2031: "
        + "\u{201C}First the river, then the table,\u{201D}"
    )
  }

  @Test(arguments: CitationStyle.allCases.filter { $0 != .cslJSON })
  func `says whose words a paper passes on`(style: CitationStyle) {
    let text = Self.reference(speaker: "Ida Brandt").written(in: style)
    #expect(text.contains("Ida Brandt, quoted in"))
  }

  @Test func `writes Markdown as a quotation with a link`() {
    let lines = Self.reference().written(in: .markdown).split(separator: "\n")
    #expect(lines.first == "> First the river, then the table,")
    #expect(
      lines.last?.contains("[Water first, then talks](<https://courier.example/water>)") == true
    )
  }

  @Test func `writes a note as Chicago does`() {
    #expect(
      Self.reference().written(in: .chicago)
        == "N. Osei, \u{201C}Water first, then talks,\u{201D} Harbour Courier, March 14, 2031, "
        + "par. 3, accessed April 1, 2031, https://courier.example/water."
    )
  }

  @Test func `writes BibTeX with a key of letters and digits`() {
    let text = Self.reference().written(in: .bibtex)
    #expect(text.hasPrefix("@article{osei2031water,\n  author = {N. Osei},\n  title = {{Water"))
    #expect(text.contains("  urldate = {2031-04-01},"))
    #expect(text.contains("  note = {SHA-256: \(Self.reference().digest ?? "none")},"))
  }

  @Test func `writes CSL-JSON with the day in parts`() {
    let text = Self.reference().written(in: .cslJSON)
    #expect(text.contains(#""issued":{"date-parts":[[2031,3,14]]}"#))
    #expect(text.contains(#""author":[{"literal":"N. Osei"}]"#))
    #expect(text.hasPrefix(#"[{"id":"\#(Self.reference().digest ?? "none")","type":"article-"#))
    #expect(text.contains(#""locator":"par. 3""#) && text.contains(#""note":"SHA-256: "#))
  }

  @Test func `lets no title break out of its form`() {
    let hostile =
      "A}, note = {\\input{x}} % [b](javascript:x) <i> \u{1B}]52;c;x\u{7}\n\"q\" \u{202E}"
    let reference = Self.reference(title: hostile, url: "javascript:alert(1)")
    let entry = reference.written(in: .bibtex)
    var depth = 0
    var escaping = false
    for character in entry {
      if escaping {
        escaping = false
      } else if character == "\\" {
        escaping = true
      } else {
        depth += character == "{" ? 1 : character == "}" ? -1 : 0
      }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(entry.contains("\\textbackslash{}input\\{x\\}"))
    #expect(entry.split(separator: "\n").count { $0.hasPrefix("  note = {") } == 1)
    let markdown = reference.written(in: .markdown)
    #expect(markdown.contains("\\[b\\](javascript:x) \\<i\\>"))
    #expect(!markdown.contains("](<javascript"))
    let json = reference.written(in: .cslJSON)
    #expect(json.contains(#"\u001b]52"#) && json.contains(#"\u202e"#) && json.contains(#"\"q\""#))
    #expect(!json.contains("\n"))
  }
}
