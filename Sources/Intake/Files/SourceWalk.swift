internal import Glibc

/// Finds the files that sources name, folders walked in order of name.
///
/// Nothing is opened but folders. Folders behind links aren't walked, as they may lead in circles;
/// a link to a file counts where the file lies in the same folder's tree. Hidden files are passed
/// over; what is called like an article but can't be one is a problem, and so are circles, pipes,
/// sockets and devices, whatever they are called.
struct SourceWalk {
  /// A file to read.
  struct Found: Hashable {
    /// The path as given, or below the folder that was given.
    var path: String
    /// Whether the user named the file itself, so that nothing about it is passed over in silence.
    var isNamed: Bool
    /// The path from the root of the file system, where links were followed.
    var place: String
    /// What the system says of it; `nil` for what it says nothing of.
    var state: FileState?
  }

  /// The files in order, each once.
  private(set) var files: [Found] = []
  /// What could not be walked.
  private(set) var problems: [IntakeProblem] = []
  private var seen: Set<Identity> = []
  /// How many files were found that don't only tell about their folder.
  private var articles = 0

  private static let deepest = 64

  /// Walks sources.
  init(_ sources: [String]) {
    for source in sources {
      let found = source == "-" ? nil : FileState.found(at: source)
      if let found, found.kind == .folder {
        walkRoot(source)
      } else {
        let place = source == "-" ? "-" : FileState.resolved(source) ?? source
        let state = found?.kind == .file ? found?.state : nil
        append(Found(path: source, isNamed: true, place: place, state: state))
      }
    }
  }

  private mutating func walkRoot(_ folder: String) {
    let before = (articles, problems.count)
    walk(folder, place: FileState.resolved(folder) ?? folder, depth: 0)
    if (articles, problems.count) == before {
      problems.append(.folderWithoutArticles(path: folder))
    }
  }

  private mutating func walk(_ folder: String, place: String, depth: Int, root: String? = nil) {
    guard depth <= Self.deepest else {
      problems.append(.tooDeep(path: folder))
      return
    }
    let names: [String]
    do {
      let found = try Self.names(in: folder)
      names = found.names
      problems += found.garbled.sorted().map { .garbledName(path: Self.joined(folder, $0)) }
    } catch {
      problems.append(error)
      return
    }
    let root = root ?? place
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = Self.joined(folder, name)
      guard let found = FileState.found(at: path, followingLinks: false) else { continue }
      let place = Self.joined(place, name)
      if found.kind == .folder {
        walk(path, place: place, depth: depth + 1, root: root)
      } else if found.kind == .link {
        follow(path, place: place, root: root)
      } else if let kind = found.kind.endless {
        problems.append(.endless(path: path, kind))
      } else if FileName(name).mayBeArticle {
        append(Found(path: path, isNamed: false, place: place, state: found.state))
      }
    }
  }

  /// Takes a link to a file in the same tree; one that leads out of it is a problem where it is
  /// called like an article or leads to a folder.
  private mutating func follow(_ path: String, place: String, root: String) {
    guard let found = FileState.found(at: path), let target = FileState.resolved(path) else {
      if FileState.isCircle(path) {
        problems.append(.leadsBack(path: path))
      } else if FileName(path).mayBeArticle {
        problems.append(.refused(path: path, code: ENOENT))
      }
      return
    }
    let isFolder = found.kind == .folder
    guard isFolder || FileName(path).mayBeArticle else { return }
    if !Self.lies(target, in: root) {
      problems.append(
        isFolder && Self.lies(place, in: target) ? .leadsBack(path: path) : .leadsOut(path: path)
      )
    } else if found.kind == .file {
      append(Found(path: path, isNamed: false, place: place, state: found.state))
    } else if let kind = found.kind.endless {
      problems.append(.endless(path: path, kind))
    } else if Self.lies(place, in: target) {
      problems.append(.leadsBack(path: path))
    }
  }

  /// Whether a path without links is that of a folder, or of something in it.
  private static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : "\(folder)/")
  }

  /// What makes two paths the same file.
  private enum Identity: Hashable {
    case file(device: UInt64, inode: UInt64)
    case other(String)
  }

  private mutating func append(_ file: Found) {
    if !FileName(file.path).isAboutFolder { articles += 1 }
    let identity = file.state.map { Identity.file(device: $0.device, inode: $0.inode) }
    if seen.insert(identity ?? .other(file.place)).inserted { files.append(file) }
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// The names in a folder, and those that are no UTF-8 as far as they can be told.
  private static func names(
    in folder: String
  ) throws(IntakeProblem) -> (names: [String], garbled: [String]) {
    guard let stream = opendir(folder) else { throw .refused(path: folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    var garbled: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          if let valid = String(validatingCString: name) {
            names.append(valid)
          } else if name.pointee != CChar(UInt8(ascii: ".")) {
            garbled.append(String(cString: name))
          }
        }
      }
    }
    return (names, garbled)
  }
}
