/// Cuts a file of JSON records into them while it is read: JSON Lines, one array of objects, or
/// objects in a row, each over several lines.
public struct RecordSplitter: Sendable {
  /// How records are told apart.
  private enum Form { case lines, objects }

  private let form: Form
  private var line = 1
  private var recordLine = 1
  private var record: [UInt8] = []
  private var isTooLong = false
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// The longest record, in bytes.
  static let longest = 1 << 26

  /// Looks at how a file begins; `nil` where it isn't JSON.
  ///
  /// - Parameter head: Its first bytes, a few kilobytes or all.
  public init?(head: [UInt8]) {
    let bytes = head.withoutByteOrderMark
    var opening = bytes.drop { $0 <= 0x20 }
    let isArray = opening.first == UInt8(ascii: "[")
    if isArray { opening = opening.dropFirst().drop { $0 <= 0x20 } }
    guard opening.first == UInt8(ascii: "{") else { return nil }
    opening = opening.dropFirst().drop { $0 <= 0x20 }
    guard opening.first == UInt8(ascii: "\"") || opening.first == UInt8(ascii: "}")
    else { return nil }
    let lines = bytes.split(separator: 0x0A).lazy
      .map { $0.drop { $0 <= 0x20 } }.filter { !$0.isEmpty }.prefix(2)
    let second = lines.dropFirst().first?.first
    let isLongFirst = lines.first.map { $0.count > 1 } ?? false
    let isLines = !isArray && (second.map { $0 == UInt8(ascii: "{") } ?? isLongFirst)
    form = isLines ? .lines : .objects
  }

  /// The records that more bytes end.
  public mutating func add(_ bytes: [UInt8]) -> [ArticleRecord] {
    var records: [ArticleRecord] = []
    bytes.withUnsafeBufferPointer { buffer in
      switch form {
      case .lines: addLines(buffer, to: &records)
      case .objects: addObjects(buffer, to: &records)
      }
    }
    return records
  }

  /// The record that the end of the file ends.
  public mutating func finish() -> [ArticleRecord] {
    var records: [ArticleRecord] = []
    if form == .lines || depth > 0 { end(&records) }
    return records
  }

  private mutating func addLines(
    _ buffer: UnsafeBufferPointer<UInt8>,
    to records: inout [ArticleRecord]
  ) {
    var start = 0
    while start < buffer.count {
      let rest = buffer[start...]
      let end = rest.firstIndex(of: 0x0A) ?? buffer.count
      take(buffer[start..<end])
      if end < buffer.count {
        self.end(&records)
        line += 1
        recordLine = line
      }
      start = end + 1
    }
  }

  private mutating func addObjects(
    _ buffer: UnsafeBufferPointer<UInt8>,
    to records: inout [ArticleRecord]
  ) {
    var start = 0
    for position in 0..<buffer.count {
      let byte = buffer[position]
      if byte == 0x0A { line += 1 }
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isInString = depth > 0
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") && depth > 0 {
        if depth == 0 {
          start = position
          recordLine = line
        }
        depth += 1
      } else if depth > 0, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 {
          take(buffer[start...position])
          end(&records)
        }
      }
    }
    if depth > 0 { take(buffer[start...]) }
  }

  private mutating func take(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if isTooLong { return }
    if record.count + bytes.count > Self.longest {
      isTooLong = true
      record = []
    } else {
      record.append(contentsOf: bytes)
    }
  }

  private mutating func end(_ records: inout [ArticleRecord]) {
    if isTooLong || record.contains(where: { $0 > 0x20 }) {
      records.append(ArticleRecord(line: recordLine, bytes: record))
    }
    record = []
    isTooLong = false
  }
}
