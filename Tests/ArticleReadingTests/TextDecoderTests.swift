import ArticleReading
import Documents
import Testing

struct TextDecoderTests {
  static func document(_ bytes: [UInt8]) throws -> Document {
    try #require(try ArticleReader().documents(in: bytes, file: "a").first)
  }

  static func wide(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? pair : pair.reversed()
    }
  }

  static let sample = "Zoë came to Łódź at 5 \u{20AC}. \u{1F6A2}"

  @Test(arguments: [true, false])
  func `reads UTF-16 with its mark`(littleEndian: Bool) throws {
    let document = try Self.document(
      Self.wide("\u{FEFF}" + Self.sample, littleEndian: littleEndian)
    )
    #expect(document.text.string == Self.sample)
    #expect(document.findings.isEmpty)
  }

  @Test(arguments: [true, false])
  func `reads UTF-16 without a mark and says so`(littleEndian: Bool) throws {
    let text = "The ferry sailed at noon. It came back late."
    let document = try Self.document(Self.wide(text, littleEndian: littleEndian))
    #expect(document.text.string == text)
    #expect(document.findings.count == 1)
  }

  @Test(arguments: [true, false])
  func `reads UTF-32 with its mark`(littleEndian: Bool) throws {
    let bytes = ("\u{FEFF}" + Self.sample).unicodeScalars.flatMap { scalar in
      let four = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
      return littleEndian ? four : four.reversed()
    }
    #expect(try Self.document(bytes).text.string == Self.sample)
  }

  @Test func `falls back to windows-1252 and says so`() throws {
    let document = try Self.document(
      Array("Caf\u{E9} ".unicodeScalars.map { UInt8($0.value) }) + [0x93, 0x61, 0x94, 0x85]
    )
    #expect(document.text.string == "Café \u{201C}a\u{201D}\u{2026}")
    #expect(document.findings.map(\.message) == ["not UTF-8; read as windows-1252"])
  }

  @Test func `repairs UTF-8 with a broken place and says so`() throws {
    let document = try Self.document(Array("Zoë and Łódź".utf8) + [0xFF, 0x2E])
    #expect(document.text.string == "Zoë and Łódź\u{FFFD}.")
    #expect(document.findings.count == 1)
  }

  @Test func `keeps a byte order mark of UTF-8 as a character`() throws {
    #expect(try Self.document(Array("\u{FEFF}Zoë.".utf8)).text.string == "\u{FEFF}Zoë.")
  }

  @Test func `reads text with odd controls but not what is full of them`() throws {
    let text =
      "The \u{1B}[31mferry\u{1B}[0m sailed at noon, and \u{7}nobody came back to tell of it."
    #expect(try Self.document(Array(text.utf8)).text.string == text)
    #expect(throws: ArticleReadingError.binary(nil)) { try Self.document([1, 2, 3, 0x41, 0x42]) }
  }

  @Test func `refuses binary files and names them`() {
    func format(_ bytes: [UInt8]) -> String? {
      do {
        _ = try ArticleReader().documents(in: bytes, file: "a")
        return nil
      } catch .binary(let format?) {
        return format.name
      } catch {
        return "unknown"
      }
    }
    #expect(format(Array("%PDF-1.7\n".utf8)) == "a PDF")
    #expect(format(Array("PK\u{3}\u{4}....word/document.xml".utf8)) == "a Word document")
    #expect(format(Array("PK\u{3}\u{4}....xl/workbook.xml".utf8)) == "an Excel workbook")
    #expect(format(Array("PK\u{3}\u{4}....data".utf8)) == "a zip archive")
    #expect(format([0xD0, 0xCF, 0x11, 0xE0, 0]) == "an old Office document")
    #expect(format([0x89, 0x50, 0x4E, 0x47, 0]) == "a PNG picture")
    #expect(format(Array("WARC/1.0\r\n".utf8)) == "a WARC archive")
    #expect(format(Array("{\\rtf1 a}".utf8)) == "an RTF file")
    #expect(format(Array(" <!DOCTYPE html><p>Hi".utf8)) == nil)
    #expect(format(Array("\u{FEFF}<?xml version='1.0'?>".utf8)) == "an XML file")
    #expect(format(Array("{\"id\": 1}".utf8)) == "a JSON file")
    #expect(format([0x41, 0, 0x42]) == "unknown")
    let remedy = BinaryFormat(of: Array("%PDF-1.7".utf8))?.remedy
    #expect(remedy == "run pdftotext first")
  }
}
