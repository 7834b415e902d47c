/// One record of a file of many: the bytes of a JSON object.
public struct ArticleRecord: Hashable, Sendable {
  /// The line on which it starts, from 1.
  public var line: Int
  /// Its bytes; none where it is longer than any article.
  public var bytes: [UInt8]

  /// Makes a record.
  public init(line: Int, bytes: [UInt8]) {
    self.line = line
    self.bytes = bytes
  }
}

/// Why a record holds no article.
public enum RecordFault: Error, Hashable, Sendable, Codable {
  /// It is no JSON, at this byte of the record, from 1.
  case invalid(column: Int)
  /// It is JSON without a text.
  case withoutText
  /// It is longer than any article.
  case tooLong
  /// More of its lists and objects lie in one another than are read.
  case tooDeep
}
