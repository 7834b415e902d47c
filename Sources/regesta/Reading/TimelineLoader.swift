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
  /// - Returns: The timeline, and what could not be read.
  static func load(_ sources: [String], asOf: CivilDate? = nil) -> LoadedTimeline {
    var intake = Intake().documents(in: sources.isEmpty ? ["."] : sources)
    let notes = intake.documents.flatMap(\.notes)
    // What names an actor first decides its name, so the order of sources must not matter.
    intake.documents.sort { ($0.key, $0.file) < ($1.key, $1.file) }
    var codebook = ActorCodebook.builtIn
    let read = intake.claims(by: Extractor(codebook: codebook))
    for actor in read.introducedActors where codebook[actor.id] == nil { codebook.add(actor) }
    let timeline = Timeline(
      merging: read.claims,
      documents: intake.documents,
      directory: codebook
    )
    let hindsight = asOf.map { timeline.hindsight(at: $0).notes } ?? []
    return LoadedTimeline(
      timeline: asOf.map(timeline.asOf) ?? timeline,
      filesRead: intake.filesRead,
      problems: intake.problems,
      notes: notes + hindsight
    )
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
  /// What a person should know about what could be read, as sentences.
  var notes: [String]

  /// What a command that printed some rows ends with.
  func outcome(rows: Int) -> Outcome {
    Outcome(rows: rows, read: filesRead, refused: problems.count)
  }
}

extension Document {
  /// What had to be assumed about its characters, as sentences.
  var notes: [String] {
    findings.filter { $0.subject == .encoding }.map { "\(file): \($0.message)." }
  }
}
