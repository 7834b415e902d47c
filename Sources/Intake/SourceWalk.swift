internal import Glibc

/// Finds the files that sources name, folders walked in order of name.
///
/// Folders behind links aren't walked, as they may lead in circles; a link to a file counts where
/// the file lies in the same folder's tree. Hidden files, devices and pipes in a folder are passed
/// over.
struct SourceWalk {
  /// A file to read.
  struct Found: Hashable {
    /// The path as given, or below the folder that was given.
    var path: String
    /// Whether the user named the file itself, so that nothing about it is passed over in silence.
    var isNamed: Bool
  }

  /// The files in order, each once.
  private(set) var files: [Found] = []
  /// What could not be walked.
  private(set) var problems: [IntakeProblem] = []
  private var seen: Set<String> = []
  /// How many files were found that don't only tell about their folder.
  private var articles = 0

  private static let deepest = 64

  /// Walks sources.
  init(_ sources: [String]) {
    for source in sources {
      if source != "-", SourceFile.kind(of: source) == .folder {
        walkRoot(source)
      } else {
        append(Found(path: source, isNamed: true))
      }
    }
  }

  private mutating func walkRoot(_ folder: String) {
    let before = (articles, problems.count)
    walk(folder, within: SourceFile.resolved(folder) ?? folder, depth: 0)
    if (articles, problems.count) == before {
      problems.append(.folderWithoutArticles(path: folder))
    }
  }

  private mutating func walk(_ folder: String, within root: String, depth: Int) {
    guard depth <= Self.deepest else {
      problems.append(.tooDeep(path: folder))
      return
    }
    let names: [String]
    do {
      names = try Self.names(in: folder)
    } catch {
      problems.append(error)
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      switch SourceFile.kind(of: path) {
      case .folder where !SourceFile.isLink(path): walk(path, within: root, depth: depth + 1)
      case .file where FileName(name).mayBeArticle:
        if SourceFile.isLink(path), !Self.lies(path, within: root) { continue }
        append(Found(path: path, isNamed: false))
      default: continue
      }
    }
  }

  private mutating func append(_ file: Found) {
    if !FileName(file.path).isAboutFolder { articles += 1 }
    let place = file.path == "-" ? "-" : SourceFile.resolved(file.path) ?? file.path
    if seen.insert(place).inserted { files.append(file) }
  }

  private static func lies(_ path: String, within root: String) -> Bool {
    guard let place = SourceFile.resolved(path) else { return false }
    return place.hasPrefix(root.hasSuffix("/") ? root : "\(root)/")
  }

  private static func names(in folder: String) throws(IntakeProblem) -> [String] {
    guard let stream = opendir(folder) else { throw .refused(path: folder, code: errno) }
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

/// What a file's name promises.
struct FileName {
  private let stem: Substring
  private let ending: String

  init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    if let point = name.lastIndex(of: "."), point > name.startIndex {
      stem = name[..<point]
      ending = name[name.index(after: point)...].lowercased()
    } else {
      stem = name
      ending = ""
    }
  }

  /// Whether articles come under such a name, readable or not: a PDF is reported, a program passed
  /// over.
  var mayBeArticle: Bool { Self.endings.contains(ending) }

  /// Whether files of that name tell about the folder they lie in.
  var isAboutFolder: Bool { Self.stems.contains(String(stem)) }

  private static let endings: Set<String> = [
    "txt", "text", "md", "markdown", "pdf", "doc", "docx", "odt", "rtf", "epub",
  ]
  private static let stems: Set<String> = [
    "README", "SOURCES", "LICENSE", "LICENCE", "NOTICE", "CONTRIBUTING", "CHANGELOG", "AUTHORS",
  ]
}
