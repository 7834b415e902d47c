internal import Timelines

/// Columns as the blobs that an archive keeps, one a part.
///
/// Numbers lie in little-endian order one after another, so that a part is read by one copy.
enum ColumnBlobs {
  /// What the layout of the blobs is called; another name means that they are made anew.
  static let layout = "columns-1"

  /// The blobs of columns, by name.
  static func blobs(of columns: Columns) -> [(name: String, bytes: [UInt8])] {
    let parts = columns.parts
    var blobs: [(name: String, bytes: [UInt8])] = []
    for (number, values) in parts.numbers.enumerated() {
      blobs.append(("numbers-\(number)", bytes(of: values)))
    }
    for (number, values) in parts.marks.enumerated() { blobs.append(("marks-\(number)", values)) }
    blobs.append(("flags", bytes(of: parts.flags)))
    for (number, list) in parts.lists.enumerated() {
      blobs.append(("starts-\(number)", bytes(of: list.starts)))
      blobs.append(("rows-\(number)", bytes(of: list.rows)))
    }
    blobs.append(("dues", bytes(of: parts.dues)))
    var names = PackedWriter()
    names.write(parts.actors)
    names.write(parts.topics)
    names.write(parts.places)
    names.write(parts.sources) { writer, source in
      writer.write(source.label)
      writer.write(source.names)
    }
    blobs.append(("names", names.bytes))
    return blobs
  }

  /// The columns of blobs, or `nil` where one is missing or they don't fit together.
  ///
  /// - Parameter blob: Gives the bytes of a name to a function.
  /// - Returns: The columns.
  /// - Throws: What keeps the bytes from being read.
  static func columns(
    _ blob: (_ name: String, _ take: (UnsafeRawBufferPointer) -> Void) throws -> Bool
  ) throws -> Columns? {
    func numbers<Number: FixedWidthInteger>(_ name: String) throws -> [Number]? {
      var values: [Number]?
      guard try blob(name, { values = Self.numbers(in: $0) }) else { return nil }
      return values
    }
    var columns: [[Int32]] = []
    for number in 0..<4 {
      guard let values: [Int32] = try numbers("numbers-\(number)") else { return nil }
      columns.append(values)
    }
    // Where every act has one day, as in event data, its first and last take the room of one.
    if columns[1] == columns[0] { columns[1] = columns[0] }
    var marks: [[UInt8]] = []
    for number in 0..<4 {
      guard let values: [UInt8] = try numbers("marks-\(number)") else { return nil }
      marks.append(values)
    }
    var lists: [(starts: [Int32], rows: [Int32])] = []
    for number in 0..<6 {
      guard let starts: [Int32] = try numbers("starts-\(number)"),
        let rows: [Int32] = try numbers("rows-\(number)")
      else { return nil }
      lists.append((starts, rows))
    }
    guard let flags: [UInt16] = try numbers("flags"), let dues: [Int32] = try numbers("dues"),
      let names: [UInt8] = try numbers("names")
    else { return nil }
    var reader = PackedReader(names)
    let parts = Columns.Parts(
      numbers: columns,
      marks: marks,
      flags: flags,
      lists: lists,
      actors: try reader.values(),
      topics: try reader.strings(),
      places: try reader.strings(),
      sources: try reader.list { (reader) throws(PackingError) in
        Columns.SourceNames(named: try reader.string(), names: try reader.strings())
      },
      dues: dues
    )
    return Columns(parts)
  }

  /// Numbers as bytes, the lowest first.
  static func bytes<Number: FixedWidthInteger>(of numbers: [Number]) -> [UInt8] {
    numbers.map(\.littleEndian).withUnsafeBytes { Array($0) }
  }

  /// Bytes as numbers, or `nil` where a number is cut off.
  static func numbers<Number: FixedWidthInteger>(in bytes: UnsafeRawBufferPointer) -> [Number]? {
    let width = MemoryLayout<Number>.stride
    guard bytes.count % width == 0 else { return nil }
    let count = bytes.count / width
    var numbers = [Number](unsafeUninitializedCapacity: count) { buffer, filled in
      if bytes.count > 0 { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: bytes) }
      filled = count
    }
    if Number(1).littleEndian != 1 {
      for index in numbers.indices { numbers[index] = Number(littleEndian: numbers[index]) }
    }
    return numbers
  }
}
