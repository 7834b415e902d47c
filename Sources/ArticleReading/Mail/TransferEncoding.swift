/// How the bytes of a mail's part travel.
enum TransferEncoding {
  /// The bytes of a part as they were before they travelled; unknown encodings change nothing.
  static func decoded(_ bytes: ArraySlice<UInt8>, as encoding: String?) -> [UInt8] {
    switch encoding?.lowercased() {
    case "base64": base64(bytes)
    case "quoted-printable": quotedPrintable(bytes)
    default: Array(bytes)
    }
  }

  /// Decodes base64; what doesn't belong to it is passed over, padding ends a stretch.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): digit = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): digit = 63
      case UInt8(ascii: "="):
        bits = 0
        count = 0
        continue
      default: continue
      }
      bits = bits << 6 & 0xFF_FFFF | UInt32(digit)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  /// Decodes quoted-printable; an equals sign that encodes nothing stays.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      guard byte == UInt8(ascii: "=") else {
        decoded.append(byte)
        position += 1
        continue
      }
      if let high = digit(bytes, position + 1), let low = digit(bytes, position + 2) {
        decoded.append(high << 4 | low)
        position += 3
      } else if let end = lineEnd(bytes, after: position + 1) {
        position = end
      } else {
        decoded.append(byte)
        position += 1
      }
    }
    return decoded
  }

  private static func digit(_ bytes: ArraySlice<UInt8>, _ position: Int) -> UInt8? {
    guard position < bytes.endIndex else { return nil }
    return switch bytes[position] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): bytes[position] - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): bytes[position] - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): bytes[position] - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// The start of the next line where only blanks stand before it.
  private static func lineEnd(_ bytes: ArraySlice<UInt8>, after position: Int) -> Int? {
    var position = position
    while position < bytes.endIndex {
      switch bytes[position] {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x0A: return position + 1
      default: return nil
      }
    }
    return position
  }
}
