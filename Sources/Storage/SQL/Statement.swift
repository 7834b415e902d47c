internal import GRDB
internal import GRDBSQLite

/// A value that goes into a row, or comes out of one.
enum SQLValue {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])

  /// A text, or null.
  init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }

  /// A number, or null.
  init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  init(stringLiteral text: String) { self = .text(text) }
  init(integerLiteral number: Int64) { self = .integer(number) }
}

/// A prepared statement of SQL, to be run many times with other values.
///
/// It belongs to the connection and the queue on which it was prepared, and ends with them.
final class Statement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer?
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ sql: String, on database: Database) throws {
    connection = database.sqliteConnection
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v2(connection, sql, -1, &handle, nil)
    guard code == SQLITE_OK, let handle else { throw Self.error(code, connection) }
    self.handle = handle
  }

  deinit { sqlite3_finalize(handle) }

  private static func error(_ code: CInt, _ connection: OpaquePointer?) -> DatabaseError {
    let message = connection.map { String(cString: sqlite3_errmsg($0)) }
    return DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }

  /// Starts anew with other values, from the first parameter on.
  func bind(_ values: [SQLValue]) {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() { bind(value, at: CInt(index + 1)) }
  }

  func bind(_ value: SQLValue, at index: CInt) {
    switch value {
    case .null: sqlite3_bind_null(handle, index)
    case .integer(let number): sqlite3_bind_int64(handle, index, number)
    case .text(let text): bind(text, at: index)
    case .bytes(let bytes): bind(bytes, at: index)
    }
  }

  func bind(_ bytes: [UInt8], at index: CInt) {
    _ = bytes.withUnsafeBytes { buffer in
      buffer.baseAddress.map {
        sqlite3_bind_blob64(handle, index, $0, UInt64(buffer.count), Self.transient)
      } ?? sqlite3_bind_zeroblob(handle, index, 0)
    }
  }

  /// Starts anew; values bound before stay until they are bound again.
  func reset() { sqlite3_reset(handle) }

  func bind(_ number: Int64, at index: CInt) { sqlite3_bind_int64(handle, index, number) }

  func bindNull(at index: CInt) { sqlite3_bind_null(handle, index) }

  func bind(_ text: String, at index: CInt) {
    text.withBytes { bind($0, at: index, lifetime: Self.transient) }
  }

  /// Binds a text that SQLite doesn't copy: its bytes must stay where they are until the statement
  /// has run.
  func bind(staying bytes: UnsafeBufferPointer<UInt8>?, at index: CInt) {
    guard let bytes else { return bindNull(at: index) }
    bind(bytes, at: index, lifetime: nil)
  }

  private func bind(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: CInt,
    lifetime: sqlite3_destructor_type?
  ) {
    _ = bytes.withMemoryRebound(to: CChar.self) { buffer in
      if let start = buffer.baseAddress {
        sqlite3_bind_text64(
          handle,
          index,
          start,
          UInt64(buffer.count),
          lifetime,
          UInt8(SQLITE_UTF8)
        )
      } else {
        sqlite3_bind_text(handle, index, "", 0, Self.transient)
      }
    }
  }

  /// How many rows the connection has written so far.
  var changes: CInt { sqlite3_total_changes(connection) }

  /// Goes to the next row, if there is one.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      sqlite3_reset(handle)
      throw Self.error(code, connection)
    }
  }

  /// Runs to the end with some values.
  func run(_ values: SQLValue...) throws {
    bind(values)
    while try step() {}
  }

  func isNull(_ column: CInt) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func integer(_ column: CInt) -> Int64 { sqlite3_column_int64(handle, column) }

  func optionalInteger(_ column: CInt) -> Int64? { isNull(column) ? nil : integer(column) }

  func text(_ column: CInt) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func optionalText(_ column: CInt) -> String? { isNull(column) ? nil : text(column) }

  func bytes(_ column: CInt) -> [UInt8] {
    withBytes(column) { Array($0) }
  }

  /// The bytes of a column where they lie, until the next step.
  func withBytes<Result>(_ column: CInt, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let start = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }
}

extension String {
  /// The text in UTF-8 where it lies, without another reference to it.
  func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return try text.withUTF8(body)
  }
}

extension Database {
  /// Runs one statement with some values.
  func run(_ sql: String, _ values: SQLValue...) throws {
    let statement = try Statement(sql, on: self)
    statement.bind(values)
    while try statement.step() {}
  }

  /// What the rows of a statement are made into.
  func rows<Value>(
    _ sql: String,
    _ values: [SQLValue] = [],
    _ make: (Statement) throws -> Value
  ) throws -> [Value] {
    let statement = try Statement(sql, on: self)
    statement.bind(values)
    var made: [Value] = []
    while try statement.step() { made.append(try make(statement)) }
    return made
  }

  /// What the first row of a statement is made into, if there is a row.
  func row<Value>(
    _ sql: String,
    _ values: [SQLValue] = [],
    _ make: (Statement) throws -> Value
  ) throws -> Value? {
    let statement = try Statement(sql, on: self)
    statement.bind(values)
    return try statement.step() ? try make(statement) : nil
  }

  /// The number in the first column of the first row.
  func number(_ sql: String, _ values: [SQLValue] = []) throws -> Int64? {
    try row(sql, values) { $0.optionalInteger(0) } ?? nil
  }
}
