internal import ArticleReading
internal import Codebooks
public import Extraction
public import Interchange

/// Reads sources into documents and claims: files, folders and standard input.
///
/// Files are read on all cores and handed on in order, each as soon as it is its turn, so that
/// memory doesn't grow with their number. A source that can't be read is a problem and stops
/// nothing.
public struct Intake: Sendable {
  /// Turns bytes into documents.
  var reader = ArticleReader()
  /// The largest article that is read, in bytes; files of many records may be larger.
  var largest: Int
  /// Keeps what was read, so that unchanged files aren't read again.
  var cache: (any ReadingCache)?
  /// The version of the rules that read.
  var rules: String
  /// Whether what was read of unchanged files is fetched from the cache; else they are only named.
  var fetchesUnchanged: Bool
  /// Which columns or keys of event data a person says hold what.
  var mapping: FieldMapping
  /// Those whom event data names.
  let roll = PartyRoll(.builtIn)
  /// Whether to stop and keep what was read.
  var shouldStop: @Sendable () -> Bool

  /// The largest article that is read where nobody says otherwise, in bytes.
  public static let largestArticle = 64 << 20

  /// Makes an intake.
  ///
  /// - Parameters:
  ///   - largest: The largest article that is read, in bytes; files of many records may be larger.
  ///   - cache: Keeps what was read.
  ///   - rules: The version of the rules that read; a cache compares it.
  ///   - fetchesUnchanged: Whether what a cache holds of unchanged files is handed on; else only
  ///     that they are unchanged.
  ///   - mapping: Which columns or keys of event data hold what, where a person says so.
  ///   - shouldStop: Asked between files, on any thread.
  public init(
    largest: Int = Intake.largestArticle,
    cache: (any ReadingCache)? = nil,
    rules: String = ReadingRules.version,
    fetchesUnchanged: Bool = true,
    mapping: FieldMapping = FieldMapping(),
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) {
    self.largest = largest
    self.cache = cache
    self.rules = rules
    self.fetchesUnchanged = fetchesUnchanged
    self.mapping = mapping
    self.shouldStop = shouldStop
  }

  /// Reads sources, in their order; folders in order of name.
  ///
  /// - Parameters:
  ///   - sources: Paths of files and folders; "-" is standard input.
  ///   - extractor: What reads the claims; `nil` where only documents are wanted.
  ///   - progress: Told after each file or part of one, on any thread, one at a time.
  ///   - deliver: Takes what was read, in order, on any thread, one at a time. What could not be
  ///     walked comes first.
  /// - Returns: How it ended.
  public func read(
    _ sources: [String],
    by extractor: Extractor? = nil,
    progress: @escaping @Sendable (IntakeProgress) -> Void = { _ in },
    deliver: @escaping @Sendable (FileReading) -> Void
  ) -> IntakeSummary {
    let walk = SourceWalk(sources)
    for problem in walk.problems {
      var reading = FileReading(file: problem.path)
      reading.problems = [problem]
      deliver(reading)
    }
    let delivery = Delivery(of: walk.files, cache: cache, progress: progress, deliver: deliver)
    let queue = ReadingQueue(walk.files, shouldStop: shouldStop)
    queue.run(ReadingWorker(intake: self, extractor: extractor)) { delivery.take($0) }
    var summary = delivery.end()
    summary.wasStopped = queue.wasStopped && summary.progress.done < summary.progress.files
    return summary
  }

  /// The files that sources name, folders walked in order of name.
  ///
  /// Those in a folder whose names say that they tell about it are passed over.
  ///
  /// - Parameter sources: Paths of files and folders; "-" is standard input.
  /// - Returns: The files, and what could not be walked.
  public static func files(in sources: [String]) -> (files: [String], problems: [IntakeProblem]) {
    let walk = SourceWalk(sources)
    let files = walk.files.filter { $0.isNamed || !FileName($0.path).isAboutFolder }
    return (files.map(\.path), walk.problems)
  }

  /// A file of the program's own, such as a table of dates, as UTF-8.
  public func text(at path: String) throws(IntakeProblem) -> String {
    let content = try FileContent(of: OpenFile(path, shouldStop: shouldStop))
    return String(decoding: try content.all(limit: largest), as: UTF8.self)
  }
}
