/// Reads values from the bytes that a ``PackedWriter`` wrote.
///
/// Whatever the bytes are, reading ends with a value or an error.
struct PackedReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func unsigned() throws(PackingError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw .truncated
  }

  mutating func int() throws(PackingError) -> Int {
    let value = try unsigned()
    return Int(bitPattern: UInt(value >> 1)) ^ -Int(bitPattern: UInt(value & 1))
  }

  mutating func bool() throws(PackingError) -> Bool { try unsigned() != 0 }

  mutating func double() throws(PackingError) -> Double { Double(bitPattern: try unsigned()) }

  mutating func string() throws(PackingError) -> String {
    let count = try unsigned()
    guard count <= UInt64(bytes.count - position) else { throw .truncated }
    let end = position + Int(count)
    defer { position = end }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  /// A word of a closed list.
  mutating func word<Word: RawRepresentable<String>>(
    of type: Word.Type = Word.self
  ) throws(PackingError) -> Word {
    let text = try string()
    guard let word = Word(rawValue: text) else { throw .unknownWord(text) }
    return word
  }

  mutating func optional<Value>(
    _ body: (inout PackedReader) throws(PackingError) -> Value
  ) throws(PackingError) -> Value? {
    try bool() ? try body(&self) : nil
  }

  mutating func list<Value>(
    _ body: (inout PackedReader) throws(PackingError) -> Value
  ) throws(PackingError) -> [Value] {
    let count = try unsigned()
    // Every value takes at least a byte, so a damaged length can't ask for more memory than this.
    guard count <= UInt64(bytes.count - position) else { throw .truncated }
    var values: [Value] = []
    values.reserveCapacity(Int(count))
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  mutating func value<Value: Packable>(
    _ type: Value.Type = Value.self
  ) throws(PackingError) -> Value {
    try Value(from: &self)
  }

  mutating func values<Value: Packable>(
    _ type: Value.Type = Value.self
  ) throws(PackingError) -> [Value] {
    try list { (reader) throws(PackingError) in try Value(from: &reader) }
  }

  mutating func optionalValue<Value: Packable>(
    _ type: Value.Type = Value.self
  ) throws(PackingError) -> Value? {
    try optional { (reader) throws(PackingError) in try Value(from: &reader) }
  }

  mutating func optionalString() throws(PackingError) -> String? {
    try optional { (reader) throws(PackingError) in try reader.string() }
  }

  mutating func strings() throws(PackingError) -> [String] {
    try list { (reader) throws(PackingError) in try reader.string() }
  }
}
