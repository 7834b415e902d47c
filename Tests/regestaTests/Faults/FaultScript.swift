import Foundation
import Glibc

/// A shell that starts the program, does something to it, and says how it ended.
enum FaultScript {
  /// Articles of our own in `in`, an archive of them where a script makes one, and a home.
  static let files: KeyValuePairs = [
    "in/border.md": Articles.border, "in/truce.md": Articles.truce, "home/x": Data(),
  ]

  /// Runs a script in a folder; `$REGESTA` is the program, `$PWD/home` the home.
  ///
  /// - Parameters:
  ///   - script: What bash runs, with a process group for each program it puts behind.
  ///   - folder: Where it runs.
  /// - Returns: What the script printed, and how it ended.
  /// - Throws: What kept it from starting.
  static func run(_ script: String, in folder: URL) throws -> Spawned {
    // The tests' threads block signals, and a program would start with these blocked.
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    // What hangs fails the test, and doesn't hold up the others.
    return try Spawned(
      "/usr/bin/timeout",
      [
        "300", "/bin/bash", "-c",
        "set -m; unset XDG_CONFIG_HOME XDG_STATE_HOME XDG_DATA_HOME\n\(script)",
      ],
      in: folder.path,
      environment: [
        "REGESTA": Spawned.program().path, "HOME": folder.appending(path: "home").path,
        "XDG_CACHE_HOME": "/proc/self/nothing", "LANG": "C.UTF-8",
      ]
    )
  }

  /// Runs a script in a folder of its own that holds ``files``.
  static func run(_ script: String) throws -> Spawned {
    try Scratch.withFolder(holding: files) { try run(script, in: $0) }
  }

  /// The program on a terminal, reading the articles of a folder.
  ///
  /// - Parameters:
  ///   - folder: What holds the articles and the home.
  ///   - environment: What its environment holds beside the usual.
  ///   - start: What a shell does before it starts the program in its own place.
  /// - Returns: The terminal, on which the timeline stands.
  /// - Throws: What kept it from starting.
  static func reader(
    in folder: URL,
    _ environment: [String: String] = [:],
    after start: String = "true"
  ) throws -> PseudoTerminal {
    let usual = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": folder.appending(path: "home").path, "XDG_CACHE_HOME": "/proc/self/nothing",
    ]
    let script = "cd \"$1\"; \(start); exec \"$2\" browse in"
    return try PseudoTerminal(
      ["/bin/bash", "-c", script, "sh", folder.path, Spawned.program().path],
      environment: usual.merging(environment) { $1 }
    )
  }
}
