import Intake

/// What is to be told of reading: what could not be read, and what was assumed.
struct ReadingReport {
  /// What could not be read, in the order of the sources.
  private(set) var problems: [any SourceProblem] = []
  /// What a person should know about what could be read, as sentences.
  private(set) var notes: [String] = []

  /// Adds what was read of a file, or of a part of one.
  ///
  /// - Parameters:
  ///   - reading: What was read.
  ///   - known: What was noted of the file when it was read before, where it is unchanged.
  mutating func add(_ reading: FileReading, known: RecordNote? = nil) {
    problems += reading.problems
    if reading.isUnchanged, let known {
      problems += known.problems.map(KeptProblem.init)
      notes += known.notes(of: reading.file)
    } else if reading.records != nil {
      var note = RecordNote()
      note.add(reading)
      let fresh = note.notes(of: reading.file)
      notes += fresh.filter { !notes.contains($0) }
    }
  }
}
