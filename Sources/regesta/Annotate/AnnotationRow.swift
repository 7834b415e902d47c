import Documents
import Interchange

/// One row of `annotate`: where something stands in a document, and what was read there.
struct AnnotationRow {
  /// The document's name.
  var document: String
  /// Where it stands, in bytes of the stored text.
  var span: Span
  /// The fields between the offsets and the text, as the layer's columns name them.
  var readings: [String]
  /// The words.
  var text: String
  /// What only JSON tells beside the columns.
  var details: [JSONValue.Member] = []

  /// The row as one line.
  ///
  /// - Parameters:
  ///   - format: How the line is written.
  ///   - columns: The names of the fields, in order.
  ///   - offsets: The document's offsets; rows count Unicode scalars.
  /// - Returns: The line, without its end.
  func line(_ format: AnnotationFormat, columns: [String], offsets: ScalarOffsets) -> String {
    let start = offsets.scalar(at: span.start)
    let end = offsets.scalar(at: span.end)
    switch format {
    case .tsv:
      return TabSeparatedRow([document, String(start), String(end)] + readings + [text]).line
    case .jsonl:
      let values: [JSONValue] =
        [.string(document), .integer(start), .integer(end)]
        + (readings + [text]).map(JSONValue.string)
      return JSONValue.object(zip(columns, values).map(JSONValue.Member.init) + details).line
    }
  }
}
