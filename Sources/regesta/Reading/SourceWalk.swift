import Glibc

/// Finds the articles that sources name.
enum SourceWalk {
  /// The kinds of file in which articles come.
  private static let extensions: Set = ["txt", "md", "markdown", "text"]
  /// The files that tell about a folder, by custom in capitals.
  private static let aboutFolders: Set = ["README", "SOURCES", "LICENSE", "NOTICE", "CONTRIBUTING"]

  /// The files of some sources, folders walked in order of name; each file once.
  static func files(in sources: [String], problems: inout [SourceProblem]) -> [String] {
    var found: [String] = []
    for source in sources.isEmpty ? ["."] : sources {
      guard isFolder(source) else {
        found.append(source)
        continue
      }
      let before = problems.count
      let inside = articles(in: source, problems: &problems)
      if inside.isEmpty, problems.count == before {
        problems.append(.folderWithoutArticles(path: source))
      }
      found += inside
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func isFolder(_ path: String) -> Bool {
    path != "-" && kind(of: path) == S_IFDIR
  }

  /// The kind of thing at a path, links followed.
  private static func kind(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  /// Whether a link stands at a path; folders behind links are not walked, as they may be circles.
  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func articles(
    in folder: String,
    problems: inout [SourceProblem]
  ) -> [String] {
    let names: [String]
    do {
      names = try self.names(in: folder)
    } catch {
      problems.append(.unreadable(error))
      return []
    }
    var found: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      switch kind(of: path) {
      case S_IFDIR where !isLink(path): found += articles(in: path, problems: &problems)
      case S_IFREG where isArticle(name): found.append(path)
      default: break
      }
    }
    return found
  }

  /// Whether a name promises an article, and not a word about the folder itself.
  private static func isArticle(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count > 1, let stem = parts.first, let ending = parts.last else { return false }
    return extensions.contains(ending.lowercased()) && !aboutFolders.contains(String(stem))
  }

  private static func names(in folder: String) throws(SourceFileError) -> [String] {
    guard let stream = opendir(folder) else {
      throw SourceFileError(path: folder, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { names.append(String(cString: $0)) }
      }
    }
    return names
  }
}
