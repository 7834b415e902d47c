import ArticleReading
import Chronology
import Codebooks
import Documents
import Extraction
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
    var documents: [Document] = []
    for file in SourceWalk.files(in: sources, problems: &loaded.problems) {
      do throws(SourceFileError) {
        let text = DocumentText(try SourceFile.text(at: file))
        documents += ArticleReader().documents(in: text, file: file)
        loaded.filesRead += 1
      } catch {
        loaded.problems.append(.unreadable(error))
      }
    }
    let known = documents.filter { $0.isPublished(by: asOf) }
    loaded.documentsLeftOut = documents.count - known.count
    loaded.timeline = timeline(of: known)
    return loaded
  }

  private static func timeline(of documents: [Document]) -> Timeline {
    var codebook = ActorCodebook.builtIn
    let extractor = Extractor(codebook: codebook)
    var claims: [Claim] = []
    for document in documents {
      let reading = extractor.reading(of: document)
      for actor in reading.introducedActors where codebook[actor.id] == nil {
        codebook.add(actor)
      }
      claims += reading.claims
    }
    return Timeline(merging: claims, documents: documents, directory: codebook)
  }
}

/// A timeline, and how reading went.
struct LoadedTimeline {
  /// What was read.
  var timeline = Timeline(events: [], documents: [], directory: ActorCodebook.builtIn)
  /// How many files could be read.
  var filesRead = 0
  /// How many documents a later day of publication, or none, leaves out.
  var documentsLeftOut = 0
  /// What could not be read, in the order of the sources.
  var problems: [SourceProblem] = []

  /// What a command that printed some rows ends with.
  func outcome(rows: Int) -> Outcome {
    Outcome(rows: rows, read: filesRead, refused: problems.count)
  }
}

extension Document {
  /// Whether the document had come out by a day, where a day is given.
  ///
  /// A document that doesn't say when it came out is not known to have been there.
  fileprivate func isPublished(by limit: CivilDate?) -> Bool {
    guard let limit else { return true }
    guard let day = publicationDate?.extent.latest else { return false }
    return day <= limit
  }
}
