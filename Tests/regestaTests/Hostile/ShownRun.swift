import Foundation

/// A command that has run on a terminal of its own, its standard error there too.
struct ShownRun {
  /// What reached the terminal.
  let bytes: TerminalBytes
  /// The exit code; 128 and the signal where a signal ended it, `nil` where it didn't end.
  let code: Int32?

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - folder: Where it runs, with the home `home`.
  ///   - environment: What its environment holds beside the usual.
  ///   - keys: What is typed, a line at a time.
  /// - Throws: What kept it from starting.
  init(
    _ arguments: [String],
    in folder: URL,
    environment: [String: String] = [:],
    typing keys: [String] = []
  ) throws {
    let terminal = try PseudoTerminal(
      ["/bin/sh", "-c", Self.script, "sh", folder.path, Spawned.program().path] + arguments,
      environment: Self.environment(folder).merging(environment) { $1 }
    )
    if !keys.isEmpty { _ = terminal.awaits("regesta>") }
    for line in keys { terminal.type(line + "\n", quiet: 300) }
    code = terminal.outcome()
    bytes = TerminalBytes(terminal.sent)
  }

  /// Runs the rest of the words in the folder of the first; what is typed isn't shown by the system.
  static let script = "/usr/bin/stty -echo; cd \"$1\"; shift; exec \"$@\""

  /// The environment in which hostile sources are read.
  static func environment(_ folder: URL) -> [String: String] {
    [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.appending(path: "home").path,
      "PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": folder.appending(path: "cache").path,
    ]
  }
}

extension PseudoTerminal {
  /// Reads until a text stands on the screen, for a minute on a busy machine.
  func awaits(_ text: String) -> Bool { wait(for: text) }

  /// Waits for the end of the program, for a minute on a busy machine.
  ///
  /// - Returns: Its exit code, 128 and the signal where one ended it, or `nil` where it goes on.
  func outcome() -> Int32? {
    for _ in 0..<12 {
      if let code = end() { return code }
    }
    return nil
  }
}
