import ArgumentParser
import Interchange

/// `--map FIELD=HEADER`: which column of a table, or key of an object, holds what.
struct MapOption: ParsableArguments {
  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      """
      Which column or key of event data holds what: title=Betreff; may be given several times. \
      Fields: \(RecordField.allCases.map(\.rawValue).joined(separator: " ")). A number stands for \
      a column without a header.
      """,
      valueName: "field=header"
    ),
    transform: MappedField.init
  )
  var fields: [MappedField] = []

  /// What was said, together.
  var mapping: FieldMapping {
    FieldMapping(
      Dictionary(fields.map { ($0.field, [$0.header]) }, uniquingKeysWith: { $0 + $1 })
    )
  }
}

/// One field and the header that holds it.
struct MappedField {
  let field: RecordField
  let header: String

  /// Reads "title=Betreff".
  init(_ text: String) throws {
    guard let sign = text.firstIndex(of: "="), text.index(after: sign) < text.endIndex else {
      throw ValidationError("--map takes FIELD=HEADER, such as title=Betreff.")
    }
    let name = String(text[..<sign])
    guard let field = RecordField(rawValue: name) else {
      let known = RecordField.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--map knows no field “\(name)”; there are \(known).")
    }
    self.field = field
    header = String(text[text.index(after: sign)...])
  }
}
