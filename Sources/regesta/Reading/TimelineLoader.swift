import ArticleReading
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
    var loaded = LoadedTimeline()
    let documents = DocumentLoader.load(sources, into: &loaded)
    loaded.timeline = timeline(of: documents)
    if let asOf {
      loaded.notes += loaded.timeline.hindsight(at: asOf).notes
      loaded.timeline = loaded.timeline.asOf(asOf)
    }
    return loaded
  }

  /// The timeline of some documents, the same in whatever order they come.
  private static func timeline(of documents: [Document]) -> Timeline {
    let documents = documents.sorted { ($0.key, $0.file) < ($1.key, $1.file) }
    var codebook = ActorCodebook.builtIn
    let extractor = Extractor(codebook: codebook)
    var claims: [Claim] = []
    for reading in Parallel.map(documents, { extractor.reading(of: $0).told }) {
      for actor in reading.actors where codebook[actor.id] == nil { codebook.add(actor) }
      claims += reading.claims
    }
    return Timeline(merging: claims, documents: documents, directory: codebook)
  }
}

extension Reading {
  /// What a timeline needs of a reading.
  fileprivate var told: (actors: [Actor], claims: [Claim]) { (introducedActors, claims) }
}

/// A timeline, and how reading went.
struct LoadedTimeline {
  /// What was read.
  var timeline = Timeline(events: [], documents: [], directory: ActorCodebook.builtIn)
  /// How many files could be read.
  var filesRead = 0
  /// What could not be read, in the order of the sources.
  var problems: [IntakeProblem] = []
  /// What a person should know about what could be read, as sentences.
  var notes: [String] = []

  /// What a command that printed some rows ends with.
  func outcome(rows: Int) -> Outcome {
    Outcome(rows: rows, read: filesRead, refused: problems.count)
  }
}
