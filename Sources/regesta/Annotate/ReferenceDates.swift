import Chronology

/// The days against which the dates of documents are resolved, where the documents don't say.
struct ReferenceDates: Sendable {
  private var days: [String: CivilDate] = [:]
  private let other: CivilDate?

  /// Takes one day for every document that the table doesn't name.
  init(other: CivilDate? = nil) {
    self.other = other
  }

  /// The day for a document, looked up by name.
  subscript(document: String) -> CivilDate? {
    days[document] ?? other
  }

  /// Adds the rows of a table: document, tab, date.
  ///
  /// - Throws: The first line that has no date.
  mutating func add(table: String) throws(ReferenceDateError) {
    let lines = table.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (position, line) in lines.enumerated() where !line.isEmpty && line.first != "#" {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1, let day = (try? EDTF(String(fields[1])))?.extent.earliest else {
        throw ReferenceDateError(line: position + 1, text: String(line))
      }
      days[String(fields[0])] = day
    }
  }
}

/// A line of a table of reference dates that holds no date.
struct ReferenceDateError: Error, Hashable {
  /// The line, from 1.
  var line: Int
  /// What stands on it.
  var text: String
}
