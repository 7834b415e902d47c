/// A row of tab-separated values: fields without tabs and line ends, because the format has no quotes.
public struct TabSeparatedRow: Hashable, Sendable {
  /// The fields as given.
  public var fields: [String]

  /// Makes a row.
  public init(_ fields: [String]) {
    self.fields = fields
  }

  /// The row on one line; a tab, carriage return or line feed inside a field becomes a space.
  public var line: String {
    var bytes: [UInt8] = []
    for (position, field) in fields.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: "\t")) }
      for byte in field.utf8 {
        let endsField = byte == 0x09 || byte == 0x0A || byte == 0x0D
        bytes.append(endsField ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
