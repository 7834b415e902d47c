internal import Dispatch
internal import GRDB
internal import Synchronization

/// Which rows of event data hold a word that begins with a letter or a digit, one list each.
///
/// The first key of a filter finds a third of all rows, and the full-text index is slowest where it
/// finds most. What it answers to each of them is kept with the columns, a bit a row by its sequence.
enum FirstLetters {
  /// The letters and digits with which words begin; others are left to the index.
  static let all = "abcdefghijklmnopqrstuvwxyz0123456789".map(String.init)

  /// What the list of a letter is called.
  private static func name(of letter: String) -> String { "words-\(letter)" }

  /// The lists of all letters, as the full-text index answers.
  static func lists(in database: Database) throws -> [(name: String, bytes: [UInt8])] {
    let last = try database.number("SELECT max(sequence) FROM records")
    guard let last, last >= 0 else { return [] }
    let statement = try Statement(
      "SELECT rowid FROM record_words WHERE record_words MATCH ?",
      on: database
    )
    return try all.map { letter in
      var bits = [UInt64](repeating: 0, count: Int(last) / 64 + 1)
      statement.bind([.text("\"\(letter)\" *")])
      while try statement.step() {
        let sequence = statement.integer(0)
        if sequence >= 0, sequence <= last {
          bits[Int(sequence >> 6)] |= 1 << UInt64(sequence & 63)
        }
      }
      return (name(of: letter), ColumnBlobs.bytes(of: bits))
    }
  }

  /// The bits of the rows that hold a word with a beginning, where that is a letter whose list is
  /// kept; else the index is to be asked.
  static func bits(
    of words: [String],
    in database: Database,
    facts: ArchiveFacts
  ) throws -> [UInt64]? {
    guard words.count == 1, let letter = words.first, all.contains(letter) else { return nil }
    return try ColumnStore.numbers(name(of: letter), in: database, facts: facts)
  }
}

extension FirstLetters {
  /// The lists of an archive's rows while they are made, on another core than the columns.
  final class Making: Sendable {
    private let made = Mutex<[(name: String, bytes: [UInt8])]>([])
    private let end = DispatchSemaphore(value: 0)

    /// Begins, through a reader of its own: it sees what was written before this call.
    init(at path: String) {
      DispatchQueue(label: "first letters").async { [self] in
        // Where that fails there are no lists, and the index answers.
        let lists = try? DatabaseQueue.forReading(path)
          .unsafeReentrantRead { try FirstLetters.lists(in: $0) }
        made.withLock { $0 = lists ?? [] }
        end.signal()
      }
    }

    /// The lists, once they are made; to be asked for once.
    func lists() -> [(name: String, bytes: [UInt8])] {
      end.wait()
      return made.withLock { $0 }
    }
  }
}
