import Chronology
import Codebooks
import Documents
import Extraction
import Intake
import Timelines

/// Reads sources from end to end: files to documents, documents to claims, claims to a timeline.
enum TimelineLoader {
  /// Reads sources.
  ///
  /// - Parameters:
  ///   - sources: Files and folders as given; "-" is standard input, and none is the current folder.
  ///   - asOf: Only what had been published by then; `nil` for everything.
  ///   - largest: The largest article that is read, in bytes.
  ///   - known: The table of actors.
  /// - Returns: The timeline, and what could not be read.
  static func load(
    _ sources: [String],
    asOf: CivilDate? = nil,
    largest: Int = Intake.largestArticle,
    knowing known: ActorCodebook = .builtIn
  ) -> LoadedTimeline {
    var codebook = known
    let read = read(
      sources.isEmpty ? ["."] : sources,
      by: Extractor(codebook: codebook),
      largest: largest
    )
    for actor in read.introducedActors where codebook[actor.id] == nil { codebook.add(actor) }
    let timeline = Timeline(merging: read.claims, documents: read.documents, directory: codebook)
    let hindsight = asOf.map { timeline.hindsight(at: $0).notes } ?? []
    return LoadedTimeline(
      timeline: asOf.map(timeline.asOf) ?? timeline,
      filesRead: read.filesRead,
      problems: read.problems,
      wasStopped: read.summary.wasStopped,
      notes: read.summary.notes + read.documents.flatMap(\.notes) + hindsight
    )
  }

  /// Reads sources with progress on a terminal, and stops at Ctrl-C.
  private static func read(
    _ sources: [String],
    by extractor: Extractor,
    largest: Int
  ) -> IntakeResult {
    let line = ProgressLine()
    defer { line.end() }
    return Interruption.heeded {
      Intake(largest: largest, shouldStop: { Interruption.isRequested })
        .result(of: sources, by: extractor, progress: line.show)
    }
  }
}

/// A timeline, and how reading went.
struct LoadedTimeline {
  /// What was read.
  var timeline: any EventRegister
  /// How many files could be read.
  var filesRead: Int
  /// What could not be read, in the order of the sources.
  var problems: [IntakeProblem]
  /// Whether Ctrl-C ended reading early.
  var wasStopped = false
  /// What a person should know about what could be read, as sentences.
  var notes: [String]

  /// What a command that printed some rows ends with.
  func outcome(rows: Int) -> Outcome {
    Outcome(rows: rows, read: filesRead, refused: problems.count + (wasStopped ? 1 : 0))
  }
}

extension IntakeSummary {
  /// Where reading was stopped, as a sentence.
  var notes: [String] {
    let files = "\(progress.done) of \(progress.files) \(progress.files == 1 ? "file" : "files")"
    return wasStopped ? ["Stopped after \(files); showing what was read."] : []
  }
}

extension Document {
  /// What had to be assumed about its characters, as sentences.
  var notes: [String] {
    findings.filter { $0.subject == .encoding }.map { "\(file): \($0.message)." }
  }
}
