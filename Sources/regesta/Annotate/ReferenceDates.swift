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
      guard fields.count > 1, let day = CivilDate(written: String(fields[1])) else {
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

extension CivilDate {
  /// The first day of a date written in EDTF, a clock time left out: "2025-05-11", "2025-05".
  init?(written text: String) {
    let date = text.prefix { $0 != "T" }
    guard let day = (try? EDTF(String(date)))?.extent.earliest else { return nil }
    self = day
  }
}
