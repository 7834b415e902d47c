public import Documents
public import Extraction
internal import Synchronization
public import Timelines

/// What was read from sources, all at once, and what couldn't be.
public struct IntakeResult: Sendable {
  /// The documents in the order of their sources, each text once.
  public var documents: [Document] = []
  /// What they report, in their order.
  public var claims: [Claim] = []
  /// What could not be read, in the order of the sources; folders first.
  public var problems: [IntakeProblem] = []
  /// How it ended.
  public var summary = IntakeSummary(progress: IntakeProgress(files: 0))
  private var positions: [DocumentKey: Int] = [:]
  private var introductions: [ActorID: (document: DocumentKey, actor: Actor)] = [:]

  /// Starts with nothing.
  public init() {}

  /// How many files held documents, copies included.
  public var filesRead: Int { summary.filesRead }

  /// The actors whom only these documents introduce, each once, as the document with the least key
  /// names them: the order of sources doesn't matter.
  public var introducedActors: [Actor] {
    introductions.values.map(\.actor).sorted { $0.id < $1.id }
  }

  /// Adds what was read of a file.
  ///
  /// The same article twice is one document, which names the files of its copies.
  public mutating func add(_ reading: FileReading) {
    problems += reading.problems
    for read in reading.documents {
      let document = read.document
      if let known = positions[document.key] {
        if documents[known].file != document.file { documents[known].copies.append(document.file) }
        continue
      }
      positions[document.key] = documents.count
      documents.append(document)
      claims += read.claims
      for actor in read.introducedActors {
        if let known = introductions[actor.id], known.document <= document.key { continue }
        introductions[actor.id] = (document.key, actor)
      }
    }
  }
}

extension Intake {
  /// Reads sources and keeps everything in memory.
  ///
  /// - Parameters:
  ///   - sources: Paths of files and folders; "-" is standard input.
  ///   - extractor: What reads the claims; `nil` where only documents are wanted.
  ///   - progress: Told after each file, on any thread, one at a time.
  /// - Returns: What was read.
  public func result(
    of sources: [String],
    by extractor: Extractor? = nil,
    progress: @escaping @Sendable (IntakeProgress) -> Void = { _ in }
  ) -> IntakeResult {
    let result = Mutex(IntakeResult())
    let summary = read(sources, by: extractor, progress: progress) { reading in
      result.withLock { $0.add(reading) }
    }
    return result.withLock {
      $0.summary = summary
      return $0
    }
  }

  /// The documents of sources, in their order; folders in order of name.
  public func documents(in sources: [String]) -> IntakeResult {
    result(of: sources)
  }

  /// The documents of one file.
  ///
  /// - Parameter path: The file's path; "-" is standard input.
  /// - Returns: The documents, and what of the file could not be read.
  public func content(of path: String) -> (documents: [Document], problems: [IntakeProblem]) {
    let result = result(of: [path])
    return (result.documents, result.problems)
  }
}
