/// Text in units of two or four bytes.
enum WideText {
  /// Decodes UTF-16; half a unit at the end is dropped, half a pair becomes U+FFFD.
  static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var position = bytes.startIndex
    while position + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      position += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Decodes UTF-32.
  static func utf32(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    var units: [UInt32] = []
    units.reserveCapacity(bytes.count / 4)
    var position = bytes.startIndex
    while position + 3 < bytes.endIndex {
      let four = bytes[position..<position + 4]
      let ordered = littleEndian ? Array(four.reversed()) : Array(four)
      units.append(ordered.reduce(0) { $0 << 8 | UInt32($1) })
      position += 4
    }
    return String(decoding: units, as: UTF32.self)
  }

  /// Whether every second byte of the beginning is zero, as in UTF-16 of Latin letters, and the
  /// first of two is the one that isn't.
  static func isUnmarkedLittleEndian(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(512)
    guard head.count >= 8, head.count.isMultiple(of: 2) else { return nil }
    let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
    let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
    let most = head.count / 2 * 9 / 10
    if odd >= most, even == 0 { return true }
    if even >= most, odd == 0 { return false }
    return nil
  }
}
