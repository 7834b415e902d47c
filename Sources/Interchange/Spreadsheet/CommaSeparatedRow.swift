/// A row of comma-separated values, quoted where RFC 4180 asks for it.
public struct CommaSeparatedRow: Hashable, Sendable {
  /// The fields as given.
  public var fields: [String]

  /// Makes a row.
  public init(_ fields: [String]) {
    self.fields = fields
  }

  /// The row without its line end; a field that holds a line end spreads over several lines.
  public var line: String {
    fields.map(Self.quoted).joined(separator: ",")
  }

  private static func quoted(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard needsQuotes else { return field }
    var quoted = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
