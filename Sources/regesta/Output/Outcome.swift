import ArgumentParser

/// What a command's exit code tells a script.
enum Outcome: Int32 {
  /// There were rows; there were none; the command line was wrong; some input was refused though
  /// rows were given; nothing could be read.
  case rows = 0
  case noRows = 1
  case usage = 2
  case partlyRefused = 3
  case nothingRead = 4

  /// The outcome of a command that read some sources and printed some rows.
  init(rows: Int, read: Int, refused: Int) {
    self =
      if read == 0, refused > 0 {
        .nothingRead
      } else if rows > 0, refused > 0 {
        .partlyRefused
      } else if rows > 0 {
        .rows
      } else {
        .noRows
      }
  }

  /// Ends the command with this outcome's code, unless all is well.
  func end() throws {
    guard self == .rows else { throw ExitCode(rawValue) }
  }
}
