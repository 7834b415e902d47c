/// How much of a byte string is UTF-8 beyond ASCII, and how much is neither.
struct UTF8Census {
  /// How many characters of several bytes there are.
  var sequences = 0
  /// How many bytes belong to none.
  var errors = 0

  init(_ bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let length =
        switch byte {
        case 0..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
      if length == 1 {
        position += 1
      } else if length > 1, position + length <= bytes.count,
        bytes[position + 1..<position + length].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        sequences += 1
        position += length
      } else {
        errors += 1
        position += 1
      }
    }
  }
}
