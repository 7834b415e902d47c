/// The bytes of a stored text, read without ever stepping outside.
struct Bytes {
  let buffer: UnsafeBufferPointer<UInt8>

  var count: Int { buffer.count }

  /// The byte at an offset; zero outside the text.
  subscript(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < buffer.count ? buffer[offset] : 0
  }

  /// Whether ASCII words or marks stand at an offset.
  func stands(_ words: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + words.utf8CodeUnitCount <= buffer.count else { return false }
    for index in 0..<words.utf8CodeUnitCount
    where buffer[offset + index] != words.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether ASCII words, given in lower case, stand at an offset in any case.
  func standsFolded(_ words: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + words.utf8CodeUnitCount <= buffer.count else { return false }
    for index in 0..<words.utf8CodeUnitCount {
      let byte = buffer[offset + index]
      if (byte.isASCIIUppercase ? byte | 0x20 : byte) != words.utf8Start[index] { return false }
    }
    return true
  }

  /// The scalar that starts at an offset, with its length in bytes.
  ///
  /// A byte that starts none counts as a replacement character of one byte.
  func scalar(at offset: Int) -> (value: Unicode.Scalar, length: Int) {
    let first = self[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(self[offset + index] & 0x3F) }
    guard first >= 0xC0, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The offset of the scalar before an offset.
  func before(_ offset: Int) -> Int {
    var position = offset - 1
    while position > 0, self[position] & 0xC0 == 0x80 { position -= 1 }
    return max(0, position)
  }

  /// The length of the white space at an offset: ASCII blanks, no-break and other wide spaces, and
  /// the byte order mark.
  func spaceLength(at offset: Int) -> Int {
    switch self[offset] {
    case 0x20, 0x09...0x0D: offset < count ? 1 : 0
    case 0xC2: self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      self[offset + 1] == 0x80
        && (self[offset + 2] <= 0x8B || (0xA8...0xA9).contains(self[offset + 2])
          || self[offset + 2] == 0xAF)
        ? 3 : 0
    case 0xE3: self[offset + 1] == 0x80 && self[offset + 2] == 0x80 ? 3 : 0
    case 0xEF: self[offset + 1] == 0xBB && self[offset + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  /// The first offset from here that isn't white space, at most the end given.
  func skippingSpace(from offset: Int, to end: Int) -> Int {
    var position = offset
    while position < end {
      let length = spaceLength(at: position)
      if length == 0 { break }
      position += length
    }
    return min(position, end)
  }

  /// A range without the white space around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skippingSpace(from: range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    while end > start {
      let last = before(end)
      guard last >= start, spaceLength(at: last) == end - last else { break }
      end = last
    }
    return start..<end
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
  var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
}
