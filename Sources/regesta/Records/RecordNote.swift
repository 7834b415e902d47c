import Intake
import Interchange

/// What is to be told of a file of many records, each time it is read or found unchanged.
struct RecordNote {
  /// What people call its format; empty for a file of articles.
  var format = ""
  /// Which column or key was taken for which field, where that was guessed.
  var guesses: [String] = []
  /// What had to be assumed about its characters.
  var finding: String?
  /// What of it could not be read, as sentences.
  var problems: [String] = []

  /// Whether it is a file of event data.
  var isOfEvents: Bool { !format.isEmpty }

  /// Makes a note of nothing.
  init() {}

  /// Adds what was read of a part of it.
  mutating func add(_ reading: FileReading) {
    problems += reading.problems.map(\.sentence)
    guard let records = reading.records else { return }
    format = records.format
    guesses += records.guesses.map { "\($0.field.rawValue)=\($0.header)" }
    finding = finding ?? records.finding
  }

  /// What a person should know of a file, as sentences.
  func notes(of file: String) -> [String] {
    var notes: [String] = []
    if !guesses.isEmpty {
      let guessed = guesses.joined(separator: ", ")
      notes.append("\(file): read as \(format), \(guessed); --map FIELD=HEADER corrects that.")
    }
    if let finding { notes.append("\(file): \(finding).") }
    return notes
  }

  /// The note as an archive keeps it.
  var text: String {
    let value: JSONValue = [
      "format": .string(format), "guesses": .strings(guesses),
      "finding": .string(orNull: finding), "problems": .strings(problems),
    ]
    return value.line
  }

  /// Reads what an archive keeps; what isn't there stays empty.
  init(text: String) {
    guard case .object(let members)? = JSONValue(reading: text) else { return }
    for member in members {
      switch (member.name, member.value) {
      case ("format", .string(let text)): format = text
      case ("finding", .string(let text)): finding = text
      case ("guesses", .array(let values)): guesses = values.compactMap(\.text)
      case ("problems", .array(let values)): problems = values.compactMap(\.text)
      default: break
      }
    }
  }
}

extension JSONValue {
  /// The text, where it is one.
  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}

/// What could not be read of a file that was read before.
struct KeptProblem: SourceProblem {
  let sentence: String
}
