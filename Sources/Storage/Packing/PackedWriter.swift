/// Writes values as bytes, one after another, for the bodies of rows.
///
/// Numbers take seven bits a byte, texts and lists begin with their length; nothing is aligned.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  /// Makes room, so that few small values need no more.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes a number that isn't negative in as few bytes as it takes.
  mutating func write(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes a number; small ones of either sign are short.
  mutating func write(_ value: Int) {
    write(unsigned: UInt64(bitPattern: Int64(value << 1) ^ Int64(value >> 63)))
  }

  mutating func write(_ truth: Bool) { bytes.append(truth ? 1 : 0) }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(unsigned: UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func write(_ number: Double) { write(unsigned: number.bitPattern) }

  mutating func write(_ value: some RawRepresentable<String>) { write(value.rawValue) }

  mutating func write<Value>(_ value: Value?, _ body: (inout PackedWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  mutating func write<Value>(
    _ values: some Collection<Value>,
    _ body: (inout PackedWriter, Value) -> Void
  ) {
    write(unsigned: UInt64(values.count))
    for value in values { body(&self, value) }
  }

  mutating func write(_ value: some Packable) { value.pack(into: &self) }

  mutating func write<Value: Packable>(_ value: Value?) {
    write(value) { $1.pack(into: &$0) }
  }

  mutating func write<Value: Packable>(_ values: [Value]) {
    write(values) { $1.pack(into: &$0) }
  }

  mutating func write(_ text: String?) { write(text) { $0.write($1) } }

  mutating func write(_ texts: [String]) { write(texts) { $0.write($1) } }

  /// Writes a set of texts in order, so that equal sets are equal bytes.
  mutating func write(_ texts: Set<String>) { write(texts.sorted()) }
}

/// What is kept as bytes in the body of a row.
protocol Packable {
  /// Writes the value.
  func pack(into writer: inout PackedWriter)
  /// Reads what ``pack(into:)`` wrote.
  init(from reader: inout PackedReader) throws(PackingError)
}

extension Packable {
  /// The value as bytes.
  var packed: [UInt8] {
    var writer = PackedWriter()
    writer.reserve(48)
    pack(into: &writer)
    return writer.bytes
  }

  /// Reads a value from all of some bytes.
  init(packed bytes: [UInt8]) throws(PackingError) {
    var reader = PackedReader(bytes)
    try self.init(from: &reader)
    guard reader.isAtEnd else { throw .unexpectedBytes }
  }
}

/// Why bytes are no value.
enum PackingError: Error, Hashable {
  /// They end too early; they go on after the end; a word is none of its list.
  case truncated, unexpectedBytes
  case unknownWord(String)
}
