import Documents
import Intake

/// Reads files and writes the lines of one layer.
struct FileAnnotator: Sendable {
  /// The layer that is asked for.
  var layer: AnnotationLayer
  /// How lines are written.
  var format: AnnotationFormat
  /// How lines name a document.
  var naming: DocumentNaming
  /// The days against which dates are resolved.
  var days: ReferenceDates

  /// What was read of one file.
  struct Annotation: Sendable {
    /// The file.
    var file: String
    /// The stored text, where that is the layer.
    var text: String?
    /// The rows, where there are rows.
    var lines: [String] = []
    /// What a person should know.
    var notes: [String]
  }

  /// Reads a file.
  func annotation(of file: String) -> Result<Annotation, IntakeProblem> {
    do {
      let documents = try Intake().documents(at: file)
      let notes = documents.flatMap(\.notes)
      return .success(
        layer == .text
          ? Annotation(file: file, text: documents.first?.text.string ?? "", notes: notes)
          : Annotation(file: file, lines: lines(of: documents, file), notes: notes)
      )
    } catch {
      return .failure(error)
    }
  }

  /// The rows of a file's documents, in the order of the text that they share.
  private func lines(of documents: [Document], _ file: String) -> [String] {
    let name = naming.name(of: file)
    let annotator = Annotator(layer: layer)
    return Self.sharing(documents).flatMap { sharing in
      let offsets = ScalarOffsets(sharing[0].text)
      let rows = sharing.flatMap {
        annotator.rows(of: $0, name: name, referenceDate: days[name])
      }
      return rows.sorted { $0.span < $1.span }.map {
        $0.line(format, columns: layer.columns, offsets: offsets)
      }
    }
  }

  /// The documents by the text that they share, in the order of the first of each.
  private static func sharing(_ documents: [Document]) -> [[Document]] {
    var groups: [[Document]] = []
    var positions: [DocumentText: Int] = [:]
    for document in documents {
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
