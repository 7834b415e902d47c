/// Words on the screen that stand for an address, which terminals may let a person open (OSC 8).
public struct Link: Hashable, Sendable {
  /// The row of the screen.
  public let row: Int
  /// The columns of the words.
  public let columns: Range<Int>
  /// The whole address, in printable ASCII alone.
  public let address: String

  /// Makes a link; `nil` where the address is none of the web, for no other is opened from a text.
  public init?(row: Int, columns: Range<Int>, address: some StringProtocol) {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard scheme == "https" || scheme == "http", address.contains("://") else { return nil }
    self.row = row
    self.columns = columns
    self.address = Self.escaped(address)
  }

  /// The address with all that isn't printable ASCII in percent signs, so that nothing ends it early.
  private static func escaped(_ address: some StringProtocol) -> String {
    let digits = Array("0123456789ABCDEF")
    return address.utf8.reduce(into: "") { text, byte in
      if (0x21...0x7E).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
