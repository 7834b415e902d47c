import Glibc

/// What the terminal around the program is, as its environment tells.
struct Surroundings {
  /// How the reader shows itself.
  enum Mode: Equatable {
    case screen, dialogue, list
  }

  let mode: Mode
  let term: String
  let isMono: Bool
  let escapeDelay: Int

  /// Reads the surroundings.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables.
  ///   - plain: Whether the person asked for the dialogue by line.
  ///   - hasInput: Whether standard input is a terminal.
  ///   - hasOutput: Whether standard output is one.
  init(
    environment: [String: String],
    plain: Bool,
    hasInput: Bool = isatty(0) == 1,
    hasOutput: Bool = isatty(1) == 1
  ) {
    term = environment["TERM"] ?? ""
    isMono = !(environment["NO_COLOR"] ?? "").isEmpty
    escapeDelay = environment["ESCDELAY"].flatMap(Int.init) ?? 100
    let isPlain = plain || term == "dumb" || environment["ACCESSIBLE"] == "1"
    mode =
      if !hasOutput {
        .list
      } else if isPlain {
        hasInput ? .dialogue : .list
      } else {
        .screen
      }
  }

  /// The environment of this process.
  static var environment: [String: String] {
    let names = ["TERM", "NO_COLOR", "ESCDELAY", "ACCESSIBLE"]
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        getenv(name).map { (name, String(cString: $0)) }
      }
    )
  }
}
