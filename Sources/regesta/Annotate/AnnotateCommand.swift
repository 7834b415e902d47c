import ArgumentParser
import ArticleReading
import Chronology
import Documents

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

  @Argument(help: "The files.")
  var files: [String]

  func validate() throws {
    guard layer != .text || files.count < 2 || output != nil else {
      throw ValidationError("The texts of several files need a folder: --output DIR.")
    }
  }

  func run() throws {
    let days = try readReferenceDates()
    let sink = ByteSink(descriptor: 1)
    var problems: [SourceProblem] = []
    var rows = 0
    var read = 0
    for file in SourceWalk.files(in: files, problems: &problems) {
      let documents: [Document]
      do throws(SourceProblem) {
        documents = try DocumentLoader.documents(of: file)
      } catch {
        problems.append(error)
        continue
      }
      for note in documents.flatMap(\.notes) { Complaint.print(note) }
      read += 1
      rows +=
        layer == .text
        ? try printText(of: documents, of: file, to: sink)
        : try printRows(of: documents, of: file, days: days, to: sink)
    }
    try sink.flush()
    for problem in problems { Complaint.print(problem.sentence) }
    try Outcome(rows: rows, read: read, refused: problems.count).end()
  }

  /// Prints the rows of a file's documents in the order of its text, and says how many.
  private func printRows(
    of documents: [Document],
    of file: String,
    days: ReferenceDates,
    to sink: ByteSink
  ) throws -> Int {
    let name = doc.name(of: file)
    let annotator = Annotator(layer: layer)
    var count = 0
    for sharing in documents.byText {
      let offsets = ScalarOffsets(sharing[0].text)
      let rows = sharing.flatMap {
        annotator.rows(of: $0, name: name, referenceDate: days[name])
      }
      for row in rows.sorted(by: { $0.span < $1.span }) {
        try sink.writeLine(row.line(format, columns: layer.columns, offsets: offsets))
      }
      count += rows.count
    }
    return count
  }

  /// Prints the stored text of a file, and says that it did.
  private func printText(
    of documents: [Document],
    of file: String,
    to sink: ByteSink
  ) throws -> Int {
    let text = documents.first?.text.string ?? ""
    guard let folder = output else {
      try sink.writeText(text)
      return 1
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    do {
      try SourceFile.write(text, to: "\(folder)/\(name).txt")
    } catch {
      throw ValidationError("--output: \(error.sentence)")
    }
    return 1
  }

  private func readReferenceDates() throws -> ReferenceDates {
    var days = ReferenceDates(other: referenceDate)
    guard let path = referenceDates else { return days }
    do {
      try days.add(table: String(decoding: try SourceFile.bytes(at: path), as: UTF8.self))
    } catch let error as SourceFileError {
      throw ValidationError("--reference-dates: \(error.sentence)")
    } catch let error as ReferenceDateError {
      throw ValidationError(
        "\(path), line \(error.line): a document, a tab and a date are expected."
      )
    }
    return days
  }
}

extension [Document] {
  /// The documents by the text that they share, in the order of the first of each.
  fileprivate var byText: [[Document]] {
    var groups: [[Document]] = []
    var positions: [DocumentText: Int] = [:]
    for document in self {
      if let position = positions[document.text] {
        groups[position].append(document)
      } else {
        positions[document.text] = groups.count
        groups.append([document])
      }
    }
    return groups
  }
}
