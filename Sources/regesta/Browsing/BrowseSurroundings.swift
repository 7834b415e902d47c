import Curses
import Glibc
import Settings

/// What the terminal around the program is, as its environment tells.
struct Surroundings {
  /// How the reader shows itself.
  enum Mode: Equatable {
    case screen, dialogue, list
  }

  let mode: Mode
  let term: String
  let isMono: Bool
  let isASCII: Bool
  let escapeDelay: Int
  /// What stands between the program and the person's terminal, as far as it tells.
  let multiplexer: Multiplexer?
  /// The person's programs, as words: never handed to a shell.
  let pager: [String]
  let editor: [String]

  /// Reads the surroundings.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables.
  ///   - plain: Whether the person asked for the dialogue by line.
  ///   - configuration: What the person has settled.
  ///   - hasInput: Whether standard input is a terminal.
  ///   - hasOutput: Whether standard output is one.
  init(
    environment: [String: String],
    plain: Bool,
    configuration: Configuration = Configuration(),
    hasInput: Bool = isatty(0) == 1,
    hasOutput: Bool = isatty(1) == 1
  ) {
    term = environment["TERM"] ?? ""
    isMono = !(environment["NO_COLOR"] ?? "").isEmpty || configuration.theme == .mono
    isASCII = configuration.sendsASCII
    escapeDelay = environment["ESCDELAY"].flatMap(Int.init) ?? 100
    multiplexer = environment["TMUX"] != nil ? .tmux : environment["STY"] != nil ? .screen : nil
    func words(_ names: [String], or usual: String) -> [String] {
      let set = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
      return (set ?? usual).split(separator: " ").map(String.init)
    }
    pager = words(["PAGER"], or: "less")
    editor = words(["VISUAL", "EDITOR"], or: "vi")
    let isPlain =
      plain || configuration.isPlain || term == "dumb" || environment["ACCESSIBLE"] == "1"
    mode =
      if !hasOutput {
        .list
      } else if isPlain {
        hasInput ? .dialogue : .list
      } else {
        .screen
      }
  }

  /// Standard output, in ASCII alone where that is wanted.
  var output: ByteSink { ByteSink(descriptor: 1, isASCII: isASCII) }

  /// The environment of this process.
  static var environment: [String: String] {
    variables([
      "TERM", "NO_COLOR", "ESCDELAY", "ACCESSIBLE", "TMUX", "STY", "PAGER", "VISUAL", "EDITOR",
      "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "LOGNAME", "USER",
    ])
  }

  /// Some variables of the environment, those that are set.
  static func variables(_ names: [String]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        getenv(name).map { (name, String(cString: $0)) }
      }
    )
  }
}
