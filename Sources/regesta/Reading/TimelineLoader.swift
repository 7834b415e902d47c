import ArticleReading
import Chronology
import Codebooks
import Documents
import Extraction
import Intake
import Interchange
import Storage
import Timelines

/// Reads sources from end to end: files to documents, documents to claims, claims to a timeline.
enum TimelineLoader {
  /// Reads sources, or opens the archive that is the one source.
  ///
  /// - Parameters:
  ///   - sources: Files and folders as given; "-" is standard input, and none is the current folder.
  ///   - asOf: Only what had been published by then; `nil` for everything.
  ///   - limits: How much is read, and what a person says of columns.
  ///   - own: The table of actors with the user's own, whose readings aren't kept; `nil` for the built-in one.
  /// - Returns: The timeline, and what could not be read.
  static func load(
    _ sources: [String],
    asOf: CivilDate? = nil,
    limits: ReadingLimits = ReadingLimits(),
    knowing own: ActorCodebook? = nil
  ) -> LoadedTimeline {
    let sources = sources.isEmpty ? ["."] : sources
    if let archive = sources.first(where: { $0 != "-" && Archive.isArchive($0) }) {
      return sources.count == 1
        ? open(archive, asOf: asOf, base: own ?? BuiltInActors())
        : LoadedTimeline(refusing: ArchiveAmongSources(path: archive))
    }
    if own == nil, let loaded = ReadingArchive.load(sources, asOf: asOf, limits: limits) {
      return loaded
    }
    return readAll(sources, asOf: asOf, limits: limits, knowing: own ?? .builtIn)
  }

  /// Opens an archive.
  private static func open(
    _ path: String,
    asOf: CivilDate?,
    base: any ActorDirectory
  ) -> LoadedTimeline {
    do throws(StorageError) {
      let archive = try Archive(at: path, base: base)
      let notes =
        archive.isUnfinished ? ["\(path): an import into it didn't end; start it again."] : []
      return LoadedTimeline(archive, asOf: asOf, filesRead: 1, notes: notes)
    } catch {
      return LoadedTimeline(refusing: error)
    }
  }

  /// Reads articles into memory, and event data into an archive that goes when the program ends.
  private static func readAll(
    _ sources: [String],
    asOf: CivilDate?,
    limits: ReadingLimits,
    knowing known: ActorCodebook
  ) -> LoadedTimeline {
    var codebook = known
    let gathering = Gathering(base: known)
    let line = ProgressLine()
    let summary = Interruption.heeded {
      Intake(
        largest: limits.largest,
        mapping: limits.mapping,
        shouldStop: { Interruption.isRequested }
      )
      .read(sources, by: Extractor(codebook: codebook), progress: line.show) { reading in
        gathering.add(reading)
      }
    }
    line.end()
    let (read, report) = (gathering.result, gathering.report)
    let notes = summary.notes + report.notes + read.documents.flatMap(\.notes)
    do throws(StorageError) {
      if let archive = try gathering.archive() {
        return LoadedTimeline(
          archive,
          asOf: asOf,
          filesRead: summary.filesRead,
          problems: report.problems,
          wasStopped: summary.wasStopped,
          notes: notes
        )
      }
    } catch {
      return LoadedTimeline(refusing: error)
    }
    for actor in read.introducedActors where codebook[actor.id] == nil { codebook.add(actor) }
    return LoadedTimeline(
      Timeline(merging: read.claims, documents: read.documents, directory: codebook),
      asOf: asOf,
      filesRead: summary.filesRead,
      problems: report.problems,
      wasStopped: summary.wasStopped,
      notes: notes
    )
  }
}

/// A timeline, and how reading went.
struct LoadedTimeline {
  /// What was read.
  var timeline: any EventRegister
  /// What was read, where corrections lie over it.
  var original: (any EventRegister)?
  /// The rows that the notebook has picked, checked and corrected.
  var marks: [Query.Mark: RowSet] = [:]
  /// What the notebook adds to events, for exports.
  var marginalia = Marginalia()
  /// How many files could be read.
  var filesRead: Int
  /// What could not be read, in the order of the sources.
  var problems: [any SourceProblem]
  /// Whether Ctrl-C ended reading early.
  var wasStopped = false
  /// What a person should know about what could be read, as sentences.
  var notes: [String]

  /// Takes what was read.
  ///
  /// - Parameters:
  ///   - register: All of it.
  ///   - asOf: Only what had been published by then is shown; `nil` for everything.
  ///   - filesRead: How many files could be read.
  ///   - problems: What could not be read.
  ///   - wasStopped: Whether Ctrl-C ended reading early.
  ///   - notes: What a person should know, as sentences.
  init(
    _ register: any EventRegister,
    asOf: CivilDate?,
    filesRead: Int,
    problems: [any SourceProblem] = [],
    wasStopped: Bool = false,
    notes: [String]
  ) {
    timeline = asOf.map(register.known(on:)) ?? register
    self.filesRead = filesRead
    self.problems = problems
    self.wasStopped = wasStopped
    self.notes = notes + (asOf.map { register.hindsight(at: $0).notes } ?? [])
  }

  /// Nothing was read, for one reason.
  init(refusing problem: any SourceProblem) {
    timeline = Timeline(events: [], documents: [], directory: BuiltInActors())
    filesRead = 0
    problems = [problem]
    notes = []
  }

  /// What a command that printed some rows ends with; says what an archive could not give.
  func outcome(rows: Int) -> Outcome {
    let failure = ((original ?? timeline) as? Archive)?.failure
    if let failure { Complaint.print(failure.sentence) }
    let refused = problems.count + (wasStopped ? 1 : 0) + (failure == nil ? 0 : 1)
    return Outcome(rows: rows, read: filesRead, refused: refused)
  }
}

extension IntakeSummary {
  /// Where reading was stopped, as a sentence.
  var notes: [String] {
    let files = "\(progress.done) of \(progress.files.counted("file"))"
    return wasStopped ? ["Stopped after \(files); showing what was read."] : []
  }
}

extension Document {
  /// What had to be assumed about its characters and what was left out, as sentences.
  var notes: [String] {
    findings.filter { $0.subject == .encoding || $0.isOfLimit }.map { "\(file): \($0.message)." }
  }
}
