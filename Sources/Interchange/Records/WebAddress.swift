/// What an address on the web tells about who publishes there.
enum WebAddress {
  /// The host, without the "www" that says nothing: "gazette.example".
  ///
  /// - Parameter url: An address with its scheme.
  /// - Returns: `nil` where it has no host.
  static func host(of url: String) -> String? {
    var url = url
    return url.withUTF8 { bytes in host(in: bytes).map { lowercased(bytes[$0]) } }
  }

  /// Where the host stands in an address, without the "www".
  static func host(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
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
    if port - start > 4, bytes[start..<start + 4].elementsEqual("www.".utf8) { start += 4 }
    return start < port ? start..<port : nil
  }

  /// A host in small letters.
  static func lowercased(_ host: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(unsafeUninitializedCapacity: host.count) { letters in
      for (place, byte) in host.enumerated() {
        letters[place] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return host.count
    }
  }
}
