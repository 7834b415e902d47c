/// What is read of a mail or of one of its parts: a text, and what travels along.
struct MailPart {
  /// The texts to read, in order.
  var texts: [MailText] = []
  /// What isn't read: "plan.pdf (application/pdf)".
  var attachments: [String] = []
  /// Whether parts in it lie too deep to be read.
  var isTooDeep = false

  /// How deep parts may lie in one another.
  static let deepest = 16
  /// How many there may be at one place.
  private static let most = 1_000

  /// Reads the part that a stretch of a mail holds.
  init(_ bytes: Bytes, in range: Range<Int>, header: MailHeader, depth: Int = 0) {
    let type = ContentType(header["content-type"] ?? "text/plain")
    let disposition = ContentType(header["content-disposition"] ?? "")
    if type.name.hasPrefix("multipart/"), let boundary = type.parameters["boundary"] {
      guard depth < Self.deepest else {
        isTooDeep = true
        return
      }
      let parts = Self.split(bytes, in: range, at: boundary).prefix(Self.most).map { stretch in
        let header = MailHeader(bytes, in: stretch)
        let body = header.end..<max(header.end, stretch.upperBound)
        return MailPart(bytes, in: body, header: header, depth: depth + 1)
      }
      attachments = parts.flatMap(\.attachments)
      isTooDeep = parts.contains(where: \.isTooDeep)
      texts = type.name == "multipart/alternative" ? Self.best(of: parts) : parts.flatMap(\.texts)
      return
    }
    let isText = type.name == "text/plain" || type.name == "text/html" || !type.name.contains("/")
    guard isText, disposition.name != "attachment" else {
      let name = disposition.fileName("filename") ?? type.fileName("name")
      attachments = [name.map { "\($0) (\(type.name))" } ?? type.name]
      return
    }
    let decoded = TransferEncoding.decoded(
      bytes.buffer[range].withContiguousStorageIfAvailable { Array($0) }?[...] ?? [],
      as: header["content-transfer-encoding"]
    )
    texts = [MailText(decoded, type: type)]
  }

  /// The plain form of a text that comes in several, unless there is nothing in it.
  private static func best(of parts: [MailPart]) -> [MailText] {
    let filled = parts.map(\.texts).filter { $0.contains { !$0.isBlank } }
    return filled.first { !$0.contains(where: \.isHTML) } ?? filled.last ?? []
  }

  /// The stretches between the lines that part a mail.
  private static func split(
    _ bytes: Bytes,
    in range: Range<Int>,
    at boundary: String
  ) -> [Range<Int>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [Range<Int>] = []
    var start: Int?
    var position = range.lowerBound
    while position < range.upperBound {
      var end = position
      while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
      let line = bytes.buffer[position..<end]
      if line.starts(with: mark) {
        let rest = line.dropFirst(mark.count)
        let isLast = rest.starts(with: "--".utf8)
        if isLast || rest.allSatisfy({ $0 <= 0x20 }) {
          if let start { parts.append(start..<max(start, position)) }
          start = isLast ? nil : min(end + 1, range.upperBound)
          if isLast { return parts }
        }
      }
      position = end + 1
    }
    if let start, start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }
}
