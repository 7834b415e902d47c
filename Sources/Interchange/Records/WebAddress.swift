/// What an address on the web tells about who publishes there.
enum WebAddress {
  /// The host, without the "www" that says nothing: "gazette.example".
  ///
  /// - Parameter url: An address with its scheme.
  /// - Returns: `nil` where it has no host.
  static func host(of url: String) -> String? {
    var url = url
    return url.withUTF8 { bytes -> String? in
      guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 3 < bytes.count,
        bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
      else { return nil }
      var start = colon + 3
      let end =
        bytes[start...].firstIndex {
          $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        } ?? bytes.count
      if let user = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")) { start = user + 1 }
      let port = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")) ?? end
      var host = bytes[start..<port]
      if host.count > 4, host.prefix(4).elementsEqual("www.".utf8) { host = host.dropFirst(4) }
      guard !host.isEmpty else { return nil }
      return String(unsafeUninitializedCapacity: host.count) { letters in
        for (place, byte) in host.enumerated() {
          letters[place] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        }
        return host.count
      }
    }
  }
}
