import Glibc

/// Finds the articles that sources name.
enum SourceWalk {
  /// The kinds of file in which articles come.
  private static let extensions: Set = ["txt", "md", "markdown", "text"]

  /// The files of some sources, folders walked in order of name; each file once.
  static func files(in sources: [String], problems: inout [SourceProblem]) -> [String] {
    var found: [String] = []
    for source in sources.isEmpty ? ["."] : sources {
      guard isFolder(source) else {
        found.append(source)
        continue
      }
      let inside = articles(in: source)
      if inside.isEmpty { problems.append(.folderWithoutArticles(path: source)) }
      found += inside
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func articles(in folder: String) -> [String] {
    var found: [String] = []
    for name in names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if isFolder(path) {
        found += articles(in: path)
      } else if let ending = name.split(separator: ".").last,
        extensions.contains(ending.lowercased())
      {
        found.append(path)
      }
    }
    return found
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
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
