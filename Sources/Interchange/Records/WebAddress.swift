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
    var end = start
    var port: Int?
    host: while end < bytes.count {
      switch bytes[end] {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): break host
      case UInt8(ascii: "@"): (start, port) = (end + 1, nil)
      case UInt8(ascii: ":"): port = port ?? end
      default: break
      }
      end += 1
    }
    end = port ?? end
    if end - start > 4, bytes[start..<start + 4].elementsEqual("www.".utf8) { start += 4 }
    return start < end ? start..<end : nil
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
