/// The lines at the head of a mail or of one of its parts, unfolded.
struct MailHeader: Hashable {
  /// One line.
  struct Field: Hashable {
    /// The name in lower case.
    var name: String
    /// What stands behind the colon, its folding undone.
    var value: [UInt8]
  }

  /// The lines in order.
  private(set) var fields: [Field] = []
  /// Where the body starts.
  private(set) var end: Int

  /// The longest head that is read, in bytes.
  private static let longest = 1 << 18

  /// Reads a head; it ends at the first blank line, or before the first line that is none of it.
  init(_ bytes: Bytes, in range: Range<Int>) {
    var position = range.lowerBound
    let limit = min(range.upperBound, range.lowerBound + Self.longest)
    end = position
    while position < limit {
      var next = position
      while next < range.upperBound, bytes[next] != 0x0A { next += 1 }
      let line = position..<(next > position && bytes[next - 1] == 0x0D ? next - 1 : next)
      if line.isEmpty {
        end = min(next + 1, range.upperBound)
        return
      }
      if bytes[position] == 0x20 || bytes[position] == 0x09, !fields.isEmpty {
        fields[fields.count - 1].value += bytes.buffer[line]
      } else if let colon = Self.colon(in: line, bytes) {
        let value = bytes.trimmed(colon + 1..<line.upperBound)
        let name = String(decoding: bytes.buffer[line.lowerBound..<colon], as: UTF8.self)
        fields.append(
          Field(
            name: name.split(separator: " ").joined().lowercased(),
            value: Array(bytes.buffer[value])
          )
        )
      } else {
        return
      }
      position = next + 1
      end = min(position, range.upperBound)
    }
  }

  /// Where the colon behind a name of printable ASCII stands.
  private static func colon(in line: Range<Int>, _ bytes: Bytes) -> Int? {
    for position in line {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":") { return position > line.lowerBound ? position : nil }
      if byte <= 0x20 || byte >= 0x7F {
        let rest = bytes.skippingSpace(from: position, to: line.upperBound)
        return bytes[rest] == UInt8(ascii: ":") && position > line.lowerBound ? rest : nil
      }
    }
    return nil
  }

  /// The value of the first line of a name, with its encoded words read; `nil` where there is none.
  subscript(name: String) -> String? {
    guard let field = fields.first(where: { $0.name == name }) else { return nil }
    let text = EncodedWords.text(of: field.value)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// Whether the lines are those of a mail: it comes from somebody, and is dated, titled or
  /// delivered.
  var isOfMail: Bool {
    let names = Set(fields.map(\.name))
    return names.contains("from")
      && !names.isDisjoint(with: ["date", "subject", "message-id", "received", "mime-version"])
      && names.count > 2
  }
}
