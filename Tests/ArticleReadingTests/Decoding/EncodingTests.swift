import ArticleReading
import Documents
import Testing

struct EncodingTests {
  static func documents(_ bytes: [UInt8]) throws -> [Document] {
    try ArticleReader().documents(in: bytes, file: "a")
  }

  static func page(_ label: String, _ words: [UInt8]) -> [UInt8] {
    Array("<html><head><meta charset=\"\(label)\"></head><body><p>".utf8) + words
      + Array("</p></body></html>".utf8)
  }

  /// A label, the bytes of a word in that encoding, and the word.
  static let samples: [(label: String, bytes: [UInt8], word: String)] = [
    ("windows-1250", [0xA3, 0xF3, 0x64, 0x9F], "Łódź"),
    ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"),
    ("cp1251", [0xCA, 0xE8, 0xBF, 0xE2], "Київ"),
    ("windows-1253", [0xE5, 0xE9, 0xF1, 0xDE, 0xED, 0xE7], "ειρήνη"),
    ("windows-1254", [0xDD, 0x73, 0x74, 0x61, 0x6E, 0x62, 0x75, 0x6C], "İstanbul"),
    ("windows-1255", [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
    ("windows-1256", [0xD3, 0xE1, 0xC7, 0xE3], "سلام"),
    ("windows-1257", [0xD0, 0x76, 0x65, 0x6E, 0x74, 0xFB], "Šventū"),
    ("latin1", [0x5A, 0x6F, 0xEB, 0x20, 0x80, 0x35], "Zoë €5"),
    ("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"),
    ("ISO-8859-5", [0xBC, 0xD8, 0xE0], "Мир"),
    ("iso-8859-7", [0xE5, 0xE9, 0xF1], "ειρ"),
    ("iso-8859-9", [0xFE, 0x69, 0xF0], "şiğ"),
    ("iso-8859-15", [0x80 | 0x24, 0x35], "€5"),
    ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"),
    ("koi8-u", [0xEB, 0xC9, 0xA7, 0xD7], "Київ"),
    ("macintosh", [0x43, 0x61, 0x66, 0x8E], "Café"),
    ("ibm866", [0x8C, 0xA8, 0xE0], "Мир"),
    ("gb2312", [0xBA, 0xCD, 0xC6, 0xBD], "和平"),
    ("gb18030", [0xBA, 0xCD, 0xC6, 0xBD], "和平"),
    ("big5", [0xA9, 0x4D, 0xA5, 0xAD], "和平"),
    ("euc-jp", [0xCA, 0xBF, 0xCF, 0xC2], "平和"),
    ("x-sjis", [0x95, 0xBD, 0x98, 0x61], "平和"),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x4A, 0x3F, 0x4F, 0x42, 0x1B, 0x28, 0x42], "平和"),
    ("ks_c_5601-1987", [0xC6, 0xF2, 0xC8, 0xAD], "평화"),
  ]

  @Test(arguments: samples)
  func `reads the encoding that a page declares`(
    _ sample: (label: String, bytes: [UInt8], word: String)
  ) throws {
    let words = sample.bytes + Array(" came to the table with both sides.".utf8)
    let document = try #require(try Self.documents(Self.page(sample.label, words)).first)
    let text = document.text.string
    #expect(text.hasPrefix("\(sample.word) came to the table"))
    #expect(document.findings.isEmpty)
  }

  @Test(arguments: [
    "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
    "<META CONTENT=\"text/html;charset = 'KOI8-R'\" HTTP-EQUIV=\"Content-Type\" />",
    "<!-- <meta charset=utf-8> --><title>a</title><meta name=x content=y><meta charset=koi8-r>",
    "<meta name='description' content='charset=utf-8'><meta charset=' koi8-r '>",
    "<script src='a>b.js'></script><meta charset=koi8-r charset=utf-8>",
  ])
  func `finds the declaration of a page as the standard does`(head: String) throws {
    let words: [UInt8] = [0xED, 0xC9, 0xD2] + Array(" came to the table with both sides.".utf8)
    let bytes = Array("<html><head>\(head)</head><body><p>".utf8) + words
    #expect(try Self.documents(bytes)[0].text.string.hasPrefix("Мир came"))
  }

  @Test func `takes a mark for more than a declaration`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Self.page("koi8-r", Array("Мир came to the table.".utf8))
    #expect(try Self.documents(bytes)[0].text.string.hasPrefix("Мир came"))
  }

  @Test func `takes a declaration of UTF-16 in ASCII for UTF-8`() throws {
    let bytes = Self.page("utf-16", Array("Мир came to the table.".utf8))
    #expect(try Self.documents(bytes)[0].text.string.hasPrefix("Мир came"))
  }

  @Test func `reads a page in UTF-16`() throws {
    let page = "<html><body><p>Мир came to the table with both sides.</p></body></html>"
    let bytes = TextDecoderTests.wide("\u{FEFF}" + page, littleEndian: true)
    #expect(try Self.documents(bytes)[0].text.string.hasPrefix("Мир came"))
  }

  @Test func `says so where UTF-8 was saved under an old declaration`() throws {
    let document = try Self.documents(
      Self.page("windows-1251", Array("Мир came to the table with both sides.".utf8))
    )[0]
    #expect(document.text.string.hasPrefix("Мир came"))
    #expect(document.findings.map(\.message) == ["says that it is windows-1251, and is UTF-8"])
  }

  @Test func `replaces what an encoding doesn't have, and reads the rest`() throws {
    let words: [UInt8] = [0xA9, 0x4D, 0xFF, 0x41] + Array(" came to the table with both.".utf8)
    let document = try Self.documents(Self.page("big5", words))[0]
    #expect(document.text.string.hasPrefix("和\u{FFFD}A came"))
    #expect(document.findings.count == 1)
  }

  @Test func `replaces a character that is cut off at the end`() throws {
    let bytes = Array("<meta charset=gbk><p>Both sides came to the table ".utf8) + [0xBA]
    #expect(try Self.documents(bytes)[0].text.string.contains("table \u{FFFD}"))
  }

  @Test func `passes an unknown declaration over`() throws {
    let bytes = Self.page("klingon", Array("Мир came to the table with both sides.".utf8))
    #expect(try Self.documents(bytes)[0].text.string.hasPrefix("Мир came"))
  }

  /// Text that names no encoding, in several.
  static let unlabelled: [(name: String, bytes: [UInt8], words: String)] = [
    (
      "windows-1251",
      [0xCC, 0xE8, 0xED, 0xE8, 0xF1, 0xF2, 0xF0, 0xFB, 0x20, 0xE2, 0xF1, 0xF2, 0xF0, 0xE5, 0xF2]
        + [0xE8, 0xEB, 0xE8, 0xF1, 0xFC, 0x2E],
      "Министры встретились."
    ),
    (
      "koi8-u",
      [0xED, 0xC9, 0xCE, 0xC9, 0xD3, 0xD4, 0xD2, 0xD9, 0x20, 0xD7, 0xD3, 0xD4, 0xD2, 0xC5, 0xD4]
        + [0xC9, 0xCC, 0xC9, 0xD3, 0xD8, 0x2E],
      "Министры встретились."
    ),
    (
      "windows-1253",
      [0xCF, 0xE9, 0x20, 0xF5, 0xF0, 0xEF, 0xF5, 0xF1, 0xE3, 0xEF, 0xDF, 0x20, 0xF3, 0xF5, 0xED]
        + [0xE1, 0xED, 0xF4, 0xDE, 0xE8, 0xE7, 0xEA, 0xE1, 0xED, 0x2E],
      "Οι υπουργοί συναντήθηκαν."
    ),
  ]

  @Test(arguments: unlabelled)
  func `tells another script by its letters`(
    _ sample: (name: String, bytes: [UInt8], words: String)
  ) throws {
    let document = try Self.documents(sample.bytes)[0]
    #expect(document.text.string == sample.words)
    #expect(
      document.findings.map(\.message) == ["not UTF-8; read as \(sample.name), by its letters"]
    )
  }

  @Test func `takes western letters for western`() throws {
    let words = "Él señaló que el Perú pedirá más garantías; también Bogotá, mañana, según él."
    let bytes = words.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try Self.documents(bytes)[0].text.string == words)
  }
}
