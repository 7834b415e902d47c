import ArgumentParser
import Chronology
import Codebooks
import Intake

/// `annotate`: one layer of the reading as a table, for researchers.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Prints one layer of the reading of each file, for researchers.",
    discussion: """
      Every row starts with the document and where the words stand: doc, start, end. Offsets \
      count Unicode scalars, as Python does.

        passages   doc start end text
        timex3     doc start end type value text
        actors     doc start end code name text
        events     doc start end actor type recipient date text

      Actors are codes that start with an ISO 3166-1 alpha-3 country; several are joined with +, \
      and --- stands for none.
      """
  )

  @Option(help: "What to print: text, passages, timex3, actors or events.")
  var layer: AnnotationLayer

  @Option(help: "How to print rows: tsv or jsonl.")
  var format = AnnotationFormat.tsv

  @Option(help: "The day against which dates are resolved: 2025-05-11.", transform: DateOption.day)
  var referenceDate: CivilDate?

  @Option(help: "A table of such days: document, tab, date.")
  var referenceDates: String?

  @Option(help: "How rows name a document: by the file's name without its extension, or its path.")
  var doc = DocumentNaming.name

  @Option(help: "The folder for the texts of several files: DIR/NAME.txt for each file NAME.")
  var output: String?

  @OptionGroup var own: ActorsOption

  @Argument(help: "The files.")
  var files: [String]

  func validate() throws {
    guard layer != .text || files.count < 2 || output != nil else {
      throw ValidationError("The texts of several files need a folder: --output DIR.")
    }
  }

  /// How many files are read before their rows are printed.
  private static let batch = 64

  func run() throws {
    let annotator = FileAnnotator(
      layer: layer,
      format: format,
      naming: doc,
      days: try readReferenceDates(),
      codebook: own.codebook() ?? .builtIn
    )
    let sink = ByteSink(descriptor: 1)
    let found = Intake.files(in: files)
    var problems = found.problems
    var rows = 0
    var read = 0
    var waiting = found.files[...]
    while !waiting.isEmpty {
      for result in Parallel.map(Array(waiting.prefix(Self.batch)), annotator.annotation) {
        switch result {
        case .success(let annotation):
          read += 1
          rows += try print(annotation, to: sink)
        case .failure(let problem): problems.append(problem)
        }
      }
      waiting = waiting.dropFirst(Self.batch)
    }
    try sink.flush()
    for problem in problems { Complaint.print(problem.sentence) }
    try Outcome(rows: rows, read: read, refused: problems.count).end()
  }

  /// Prints the text or the rows of a file, and says how many.
  private func print(_ annotation: FileAnnotator.Annotation, to sink: ByteSink) throws -> Int {
    for note in annotation.notes { Complaint.print(note) }
    for line in annotation.lines { try sink.writeLine(line) }
    guard let texts = annotation.texts else { return annotation.lines.count }
    for (mark, text) in texts { try print(text, of: annotation.file + mark, to: sink) }
    return texts.count
  }

  private func print(_ text: String, of file: String, to sink: ByteSink) throws {
    guard let folder = output else {
      try sink.writeText(text)
      return
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    do {
      try OutputFile.write(text, to: "\(folder)/\(name).txt")
    } catch {
      throw ValidationError("--output \(folder): \(error.sentence)")
    }
  }

  private func readReferenceDates() throws -> ReferenceDates {
    var days = ReferenceDates(other: referenceDate)
    guard let path = referenceDates else { return days }
    do {
      try days.add(table: try Intake().text(at: path))
    } catch let error as IntakeProblem {
      throw ValidationError("--reference-dates: \(error.sentence)")
    } catch let error as ReferenceDateError {
      throw ValidationError(
        "\(path), line \(error.line): a document, a tab and a date are expected."
      )
    }
    return days
  }
}
