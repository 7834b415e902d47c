internal import GRDB

/// Why an archive or a notebook can't be opened, read or written.
public struct StorageError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// Nothing stands there; the folder for a new file is missing; the path is a folder.
    case missing, noFolder, isFolder
    /// The file is no database of SQLite, or the database of another program.
    case notADatabase, notOurs
    /// The file was written by a newer version of this program.
    case newer(version: Int)
    /// The file is shorter than it says.
    case truncated
    /// Pages or rows of the file are damaged.
    case damaged(String)
    /// Another program is writing.
    case locked
    /// The disk is full; the file or its folder may not be written; it may not be read.
    case full, readOnly, unreadable
    /// Something else that SQLite refuses.
    case refused(code: Int, String)
  }

  /// What is wrong.
  public var problem: Problem
  /// The file.
  public var path: String

  /// Makes an error.
  public init(_ problem: Problem, at path: String) {
    self.problem = problem
    self.path = path
  }

  /// Tells what another error means for a file.
  init(_ error: any Error, at path: String) {
    self.path = path
    switch error {
    case let error as StorageError: problem = error.problem
    case let error as DatabaseError: problem = Self.problem(of: error)
    case let error as PackingError: problem = .damaged("\(error)")
    default: problem = .refused(code: 0, "\(error)")
    }
  }

  private static func problem(of error: DatabaseError) -> Problem {
    let message = error.message ?? ""
    switch error.resultCode {
    case .SQLITE_NOTADB: return .notADatabase
    case .SQLITE_CORRUPT: return .damaged(message)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked
    case .SQLITE_FULL: return .full
    case .SQLITE_READONLY: return .readOnly
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .unreadable
    default: return .refused(code: Int(error.extendedResultCode.rawValue), message)
    }
  }

  /// Whether the file is there and can't be taken for what it should be.
  public var isDamage: Bool {
    switch problem {
    case .notADatabase, .notOurs, .truncated, .damaged: true
    default: false
    }
  }
}
