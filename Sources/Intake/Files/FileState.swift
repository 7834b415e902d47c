internal import Glibc

/// What the system says of a file without opening it: whether it is the one that was read before.
public struct FileState: Hashable, Sendable, Codable {
  /// The device that holds it.
  public var device: UInt64
  /// Its number there.
  public var inode: UInt64
  /// Its length in bytes.
  public var size: Int
  /// When it was last written, in nanoseconds since 1970.
  public var modified: Int

  /// Makes a state.
  public init(device: UInt64, inode: UInt64, size: Int, modified: Int) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
  }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    let (seconds, overflows) = Int(status.st_mtim.tv_sec)
      .multipliedReportingOverflow(by: Self.second)
    modified = overflows ? 0 : seconds &+ Int(status.st_mtim.tv_nsec)
  }

  private static let second = 1_000_000_000

  /// Whether so much time has passed since the last writing that a later one would show.
  ///
  /// A clock has ticks: what is written twice within one looks as if it were written once.
  var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int(now.tv_sec) &* Self.second &+ Int(now.tv_nsec) &- modified > 2 * Self.second
  }

  /// What stands at a path.
  enum Kind {
    case file, folder, link, stream, socket, device

    /// What of it never ends, if it is no file, folder or link.
    var endless: EndlessKind? {
      switch self {
      case .file, .folder, .link: nil
      case .stream: .pipe
      case .socket: .socket
      case .device: .device
      }
    }

    init(mode: mode_t) {
      self =
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        case S_IFIFO: .stream
        case S_IFSOCK: .socket
        default: .device
        }
    }
  }

  /// What stands at a path, and its state; `nil` where nothing does.
  static func found(
    at path: String,
    followingLinks: Bool = true
  ) -> (kind: Kind, state: FileState)? {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    return (Kind(mode: status.st_mode), FileState(status))
  }

  /// Whether the links at a path lead to one another without an end.
  static func isCircle(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 && errno == ELOOP
  }

  /// The path without links and dots, or `nil` where nothing stands there.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
