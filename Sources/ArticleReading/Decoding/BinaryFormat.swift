/// A format that is no plain text, told by its first bytes.
public struct BinaryFormat: Hashable, Sendable, Codable {
  /// The format with its article: "a PDF".
  public let name: String
  /// What makes a text of it: "run pdftotext first"; `nil` where nothing does.
  public let remedy: String?

  /// XML that is neither a feed nor a page.
  static let xml = BinaryFormat("an XML file", remedy: "feeds are RSS or Atom")

  /// JSON whose objects aren't articles.
  public static let jsonWithoutArticles = BinaryFormat(
    "a JSON file",
    remedy: "articles are objects with a member “text”"
  )

  /// A gzip file; a source is unpacked once, so what is told as one was packed twice.
  public static let gzip = BinaryFormat("a gzip file", remedy: "run gunzip first")

  init(_ name: String, remedy: String? = nil) {
    self.name = name
    self.remedy = remedy
  }

  /// Tells the format of a source; `nil` where the first bytes tell none that is known.
  ///
  /// - Parameter bytes: The whole source, or its first 4 kB.
  public init?(of bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(4096))
    if head.starts(with: [0x50, 0x4B, 3, 4]) {
      self = Self.zipped(head)
      return
    }
    for (mark, format) in Self.marks where head.starts(with: mark) {
      self = format
      return
    }
    guard head.count > 262, head[257..<262].elementsEqual("ustar".utf8) else { return nil }
    self.init("a tar archive", remedy: "unpack it first")
  }

  private static let marks: [([UInt8], BinaryFormat)] = [
    (Array("%PDF".utf8), BinaryFormat("a PDF", remedy: "run pdftotext first")),
    (Array("%!PS".utf8), BinaryFormat("a PostScript file", remedy: "run ps2txt first")),
    (Array("{\\rtf".utf8), BinaryFormat("an RTF file", remedy: "run unrtf --text first")),
    (Array("WARC/".utf8), BinaryFormat("a WARC archive", remedy: "unpack its pages first")),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      BinaryFormat("an old Office document", remedy: "run antiword or libreoffice first")
    ),
    ([0x1F, 0x8B], gzip),
    (Array("BZh".utf8), BinaryFormat("a bzip2 file", remedy: "run bunzip2 first")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], BinaryFormat("an xz file", remedy: "run unxz first")),
    ([0x28, 0xB5, 0x2F, 0xFD], BinaryFormat("a zstd file", remedy: "run unzstd first")),
    ([0x37, 0x7A, 0xBC, 0xAF], BinaryFormat("a 7z archive", remedy: "unpack it first")),
    (Array("Rar!".utf8), BinaryFormat("a RAR archive", remedy: "unpack it first")),
    ([0x89, 0x50, 0x4E, 0x47], BinaryFormat("a PNG picture")),
    ([0xFF, 0xD8, 0xFF], BinaryFormat("a JPEG picture")),
    (Array("GIF8".utf8), BinaryFormat("a GIF picture")),
    (Array("SQLite format 3".utf8), BinaryFormat("an SQLite database")),
    ([0x7F, 0x45, 0x4C, 0x46], BinaryFormat("a program")),
  ]

  private static func zipped(_ head: [UInt8]) -> BinaryFormat {
    let names = String(decoding: head, as: Unicode.ASCII.self)
    if names.contains("word/") {
      return BinaryFormat("a Word document", remedy: "run pandoc -t plain first")
    }
    if names.contains("xl/") {
      return BinaryFormat("an Excel workbook", remedy: "save it as CSV first")
    }
    if names.contains("opendocument") {
      return BinaryFormat("an OpenDocument file", remedy: "run pandoc -t plain first")
    }
    if names.contains("epub") {
      return BinaryFormat("an EPUB book", remedy: "run pandoc -t plain first")
    }
    return BinaryFormat("a zip archive", remedy: "unpack it first")
  }
}
