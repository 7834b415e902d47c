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
    var rows = 0
    var refused = 0
    for file in files {
      do {
        let text = DocumentText(try SourceFile.text(at: file))
        rows +=
          layer == .text
          ? try print(text, of: file, to: sink)
          : try print(
            ArticleReader().documents(in: text, file: file),
            of: file,
            days: days,
            to: sink
          )
      } catch let error as SourceFileError {
        Complaint.print(error.sentence)
        refused += 1
      }
    }
    try sink.flush()
    try Outcome(rows: rows, read: files.count - refused, refused: refused).end()
  }

  /// Prints the rows of a file's documents, and says how many.
  private func print(
    _ documents: [Document],
    of file: String,
    days: ReferenceDates,
    to sink: ByteSink
  ) throws -> Int {
    let name = doc.name(of: file)
    let annotator = Annotator(layer: layer)
    guard let text = documents.first?.text else { return 0 }
    let offsets = ScalarOffsets(text)
    var count = 0
    for document in documents.map(\.withPassages) {
      let own = document.text == text ? offsets : ScalarOffsets(document.text)
      let rows = annotator.rows(of: document, name: name, referenceDate: days[name])
      for row in rows {
        try sink.writeLine(row.line(format, columns: layer.columns, offsets: own))
      }
      count += rows.count
    }
    return count
  }

  /// Prints the stored text of a file, and says that it did.
  private func print(_ text: DocumentText, of file: String, to sink: ByteSink) throws -> Int {
    guard let folder = output else {
      try sink.writeText(text.string)
      return 1
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    try SourceFile.write(text.string, to: "\(folder)/\(name).txt")
    return 1
  }

  private func readReferenceDates() throws -> ReferenceDates {
    var days = ReferenceDates(other: referenceDate)
    guard let path = referenceDates else { return days }
    do {
      try days.add(table: try SourceFile.text(at: path))
    } catch let error as SourceFileError {
      throw ValidationError(error.sentence)
    } catch let error as ReferenceDateError {
      throw ValidationError(
        "\(path), line \(error.line): a document, a tab and a date are expected."
      )
    }
    return days
  }
}

extension Document {
  /// The document itself, or with every line as a passage where none were read.
  fileprivate var withPassages: Document {
    guard passages.isEmpty else { return self }
    var lines: [Passage] = []
    var start = 0
    text.withBytes { bytes in
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "\n") {
        if bytes[start..<end].contains(where: { $0 > UInt8(ascii: " ") }) {
          lines.append(Passage(span: Span(start, end), paragraph: lines.count + 1, role: .body))
        }
        start = end + 1
      }
    }
    return Document(file: file, text: text, metadata: metadata, passages: lines)
  }
}
