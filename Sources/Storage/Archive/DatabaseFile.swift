internal import GRDB
internal import Glibc

/// What the first bytes of a file say about it, before SQLite opens it.
struct DatabaseFile {
  /// The file.
  let path: String
  /// The mark of the program that made it.
  let applicationID: Int32
  /// The version of its tables.
  let version: Int32

  /// Looks at a file.
  ///
  /// - Throws: A ``StorageError`` where it can't be a whole database of ours.
  init(at path: String, applicationID: Int32, newest: Int32) throws(StorageError) {
    self.path = path
    let head = try Self.head(of: path)
    guard head.bytes.count == 100, head.bytes.starts(with: "SQLite format 3\0".utf8) else {
      throw StorageError(.notADatabase, at: path)
    }
    func number(at offset: Int, width: Int = 4) -> UInt32 {
      head.bytes[offset..<offset + width].reduce(0) { $0 << 8 | UInt32($1) }
    }
    self.applicationID = Int32(bitPattern: number(at: 68))
    version = Int32(bitPattern: number(at: 60))
    guard self.applicationID == applicationID else { throw StorageError(.notOurs, at: path) }
    guard version <= newest else { throw StorageError(.newer(version: Int(version)), at: path) }
    let page = Int(number(at: 16, width: 2))
    let pages = Int(number(at: 28))
    // While a journal stands beside it, the file may rightly be shorter than it will be.
    let isWhole = head.size >= (page == 1 ? 65_536 : page) * pages
    guard isWhole || Self.exists(path + "-wal") || Self.exists(path + "-journal") else {
      throw StorageError(.truncated, at: path)
    }
  }

  /// Makes sure that a file may be written, and is ours or not there yet.
  ///
  /// - Returns: The version of its tables; 0 where there are none yet.
  static func versionForWriting(
    at path: String,
    applicationID: Int32,
    newest: Int32
  ) throws(StorageError) -> Int32 {
    let folder = folder(of: path)
    guard exists(folder) else { throw StorageError(.noFolder, at: path) }
    var version: Int32 = 0
    if exists(path) {
      if !isEmpty(path) {
        version = try DatabaseFile(at: path, applicationID: applicationID, newest: newest).version
      }
      guard access(path, W_OK) == 0 else { throw StorageError(.readOnly, at: path) }
    }
    guard access(folder, W_OK) == 0 else { throw StorageError(.readOnly, at: path) }
    return version
  }

  /// Whether the bytes of a file are an archive's, of whatever version.
  static func isMarked(_ path: String, with applicationID: Int32) -> Bool {
    guard let head = try? head(of: path), head.bytes.count == 100,
      head.bytes.starts(with: "SQLite format 3\0".utf8)
    else { return false }
    let mark = head.bytes[68..<72].reduce(0) { $0 << 8 | UInt32($1) }
    return Int32(bitPattern: mark) == applicationID
  }

  /// Whether a file is there with nothing in it, as one that was made and never written.
  static func isEmpty(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func head(
    of path: String
  ) throws(StorageError) -> (bytes: [UInt8], size: Int) {
    // Looked at before it is opened: opening a pipe would let its writer begin.
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw StorageError(errno == ENOENT ? .missing : .unreadable, at: path)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw StorageError(.isFolder, at: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StorageError(.notADatabase, at: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw StorageError(.unreadable, at: path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count >= 0 else { throw StorageError(.unreadable, at: path) }
    return (Array(bytes[..<count]), Int(status.st_size))
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension DatabaseQueue {
  /// Opens a database for reading alone.
  ///
  /// Where neither the file's folder nor the file can be written and a journal was left behind,
  /// SQLite can't share it; then it is read as something that nobody changes.
  static func forReading(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      guard access(DatabaseFile.folder(of: path), W_OK) != 0 else { throw error }
      return try DatabaseQueue(path: path.immutableAddress, configuration: configuration)
    }
  }

  /// Opens a database for writing; a missing one is made.
  ///
  /// The mark comes first, alone: a program killed while it makes the tables leaves a file that the
  /// next one knows and goes on with.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - mark: What marks it as ours.
  ///   - version: The version of the tables that it has; 0 where it has none.
  /// - Returns: The database.
  /// - Throws: What keeps it from being opened.
  static func forWriting(
    _ path: String,
    markedWith mark: Int32,
    version: Int32
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = OFF; PRAGMA temp_store = MEMORY")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    if version == 0 {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(mark)") }
    }
    return queue
  }
}

extension String {
  /// The address of a file that SQLite takes as one that nobody changes.
  fileprivate var immutableAddress: String {
    let digits = Array("0123456789ABCDEF")
    var address = ""
    for byte in utf8 {
      switch byte {
      case 0x2F, 0x2D, 0x2E, 0x5F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default: address += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return "file:\(address)?immutable=1"
  }
}
