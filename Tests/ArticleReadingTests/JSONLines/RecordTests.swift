import Chronology
import Documents
import Testing

@testable import ArticleReading

struct RecordTests {
  static func documents(_ json: String) throws -> [Document] {
    try ArticleReader().documents(of: ArticleRecord(line: 1, bytes: Array(json.utf8)), file: "a")
  }

  @Test func `maps the members that exports use`() throws {
    let document = try Self.documents(
      """
      {"headline": "Ferry talks", "publish_date": "2031-03-12 10:00:00", "Source": {"id": 7, "name": "Lune Courier"},
       "authors": ["Ida Voss", {"name": "Jo Orlov"}], "URL": "http://lune.example/1", "lang": "en",
       "articleBody": "The islands met.\\n\\nThey spoke of \\u0141\\u00f3d\\u017a \\ud83d\\udea2.", "text": null}
      """
    )[0]
    #expect(
      document.text.string == "Ferry talks\n\nThe islands met.\n\nThey spoke of Łódź \u{1F6A2}."
    )
    #expect(document.metadata.title?.value == "Ferry talks")
    #expect(document.metadata.published?.value.description == "2031-03-12")
    #expect(document.metadata.publisher?.value == "Lune Courier")
    #expect(document.metadata.authors.map(\.value) == ["Ida Voss", "Jo Orlov"])
    #expect(document.metadata.url?.value == "http://lune.example/1")
    #expect(document.metadata.language?.value == "en")
    #expect(document.file == "a:1")
  }

  @Test func `gives no title twice that the text opens with`() throws {
    let document = try Self.documents(
      #"{"title": "Ferry talks", "text": "Ferry talks\n\nThey met."}"#
    )[0]
    #expect(document.text.string == "Ferry talks\n\nThey met.")
    #expect(document.passages.map(\.role) == [.headline, .lead])
  }

  @Test func `reads the articles inside an answer, and HTML in them`() throws {
    let documents = try Self.documents(
      #"{"status": "ok", "items": [{"title": "A", "content_html": "<p>The islands met on Monday.</p>"}, 5, {"text": "They left."}]}"#
    )
    #expect(documents.map(\.file) == ["a:1:1", "a:1:3"])
    #expect(documents[0].text.string.contains("The islands met on Monday.") == true)
    #expect(!documents[0].text.string.contains("<p>"))
  }

  @Test(arguments: [
    ("2031-03-12", "2031-03-12"), ("2031-03-12T23:59:59-05:00", "2031-03-12"),
    ("20310312T101500Z", "2031-03-12"), ("2031/03/12 10:15", "2031-03-12"), ("2031-03", "2031-03"),
    ("2031", "2031"), ("1931036400", "2031-03-11"), ("1931036400000", "2031-03-11"),
    ("Wed, 12 Mar 2031 10:15:00 GMT", "2031-03-12"), ("Wed Mar 12 10:15:00 2031", "2031-03-12"),
    ("12 March 2031", "2031-03-12"), ("March 12, 2031", "2031-03-12"),
    ("12 Mar 31 10:15", "2031-03-12"),
    ("20310312", "2031-03-12"), ("soon", nil), ("2031-13-40", nil), ("99999999999999999999", nil),
  ])
  func `reads the day of a moment as machines write it`(_ text: String, _ day: String?) {
    #expect(Timestamp.day(text)?.description == day)
  }

  @Test(arguments: [
    ("{\"text\": \"a\"", 13), ("{\"text\": }", 10), ("{\"text\" \"a\"}", 9), ("{\"a\": 1} x", 10),
    ("{\"a\": \"\\u12", 12), ("{\"a\": +}", 7), ("{\"a\": tru}", 7), ("[1, 2", 6),
  ])
  func `says where JSON is broken`(_ json: String, _ column: Int) {
    #expect(throws: RecordFault.invalid(column: column)) { try Self.documents(json) }
  }

  @Test func `forgives what exports get wrong`() throws {
    let bytes =
      Array("{\"text\": \"They met\u{9}on\u{1}Monday".utf8) + [0xFF]
      + Array("\\ud800 at noon.\", \"n\": NaN, \"l\": [1,],}".utf8)
    let document = try ArticleReader().documents(
      of: ArticleRecord(line: 3, bytes: bytes),
      file: "a"
    )[0]
    #expect(document.text.string == "They met\ton\u{1}Monday\u{FFFD}\u{FFFD} at noon.")
  }

  @Test func `refuses what nests too deeply, without a fall`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: RecordFault.tooDeep) { try Self.documents("{\"a\": \(deep)}") }
  }

  static func records(_ text: String, piece: Int) -> [String]? {
    let bytes = Array(text.utf8)
    guard var splitter = RecordSplitter(head: bytes) else { return nil }
    var records: [ArticleRecord] = []
    for start in stride(from: 0, to: bytes.count, by: piece) {
      records += splitter.add(Array(bytes[start..<min(start + piece, bytes.count)]))
    }
    records += splitter.finish()
    return records.map { "\($0.line) \(String(decoding: $0.bytes, as: UTF8.self))" }
  }

  @Test(arguments: [1, 3, 1_000])
  func `cuts records in whatever pieces they come`(piece: Int) {
    #expect(
      Self.records("\u{FEFF}{\"a\":1}\n\n{bad\n {\"b\":2}", piece: piece)
        == ["1 \u{FEFF}{\"a\":1}", "3 {bad", "4  {\"b\":2}"]
    )
    #expect(
      Self.records("[\n{\"a\":\"}]\\\"\"},\n {\"b\":[{}]}\n]\n", piece: piece)
        == ["2 {\"a\":\"}]\\\"\"}", "3 {\"b\":[{}]}"]
    )
    #expect(
      Self.records("{\n \"a\": 1\n}\n{\n \"b\": 2}\n", piece: piece)
        == ["1 {\n \"a\": 1\n}", "4 {\n \"b\": 2}"]
    )
    #expect(Self.records("{\"a\":1}\n{\"b\":", piece: piece) == ["1 {\"a\":1}", "2 {\"b\":"])
  }

  @Test(arguments: ["The {boat}", "[Moscow] said", "{boat}", "", "[1, 2]", "[[\"a\"]]", "  "])
  func `takes no text for records`(text: String) {
    #expect(RecordSplitter(head: Array(text.utf8)) == nil)
  }
}
