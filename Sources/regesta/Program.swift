import ArgumentParser
import Glibc

/// Where the program begins and ends: the command line in, an exit code out.
@main
enum Program {
  static func main() {
    prepare()
    guard hasDescriptors else {
      Complaint.print(
        "The system lets this program open too few files at once; it needs \(fewestDescriptors), "
          + "which `ulimit -n \(fewestDescriptors)` allows."
      )
      exit(Outcome.nothingRead.rawValue)
    }
    do {
      var command = try Regesta.parseAsRoot()
      try command.run()
    } catch {
      exit(end(with: error))
    }
  }

  /// Takes what a shell may leave undone from those who come after.
  ///
  /// A stream that isn't there would be the number of the next file opened, into which data or
  /// words would go; a file that may grow no more ends a write, not the program. Where Swift's
  /// runtime reports crashes it takes Ctrl-\ for one and goes on, and it is to end the program.
  private static func prepare() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    signal(SIGXFSZ, SIG_IGN)
    var quitting = sigaction()
    sigaction(SIGQUIT, nil, &quitting)
    if unsafeBitCast(quitting.__sigaction_handler.sa_handler, to: Int.self) != Interruption.ignored
    {
      signal(SIGQUIT, SIG_DFL)
    }
  }

  /// Whether the process may open the files that it needs; the libraries that run threads would
  /// end it where they can open none.
  private static var hasDescriptors: Bool {
    let limit = sysconf(Int32(_SC_OPEN_MAX))
    return limit < 0 || limit >= fewestDescriptors
  }

  /// How many files are open at once at most: streams, an archive with its journals, articles that
  /// are read side by side, what wakes threads.
  private static let fewestDescriptors = 32

  /// Says what there is to say about how a command ended.
  ///
  /// - Returns: The exit code.
  private static func end(with error: any Error) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    if let error = error as? OutputError {
      if error == .nobodyReads { return Outcome.rows.rawValue }
      Complaint.print(error.sentence)
      return Outcome.nothingRead.rawValue
    }
    let isHelp = Regesta.exitCode(for: error) == .success
    if isHelp {
      let sink = ByteSink(descriptor: STDOUT_FILENO)
      do throws(OutputError) {
        try sink.writeText(Regesta.fullMessage(for: error) + "\n")
        try sink.flush()
      } catch {
        return end(with: error)
      }
    } else {
      var message = Regesta.message(for: error)
      if message.last == "." { message.removeLast() }
      Complaint.print("\(message) (see \(helpCommand)).")
    }
    return isHelp ? Outcome.rows.rawValue : Outcome.usage.rawValue
  }

  /// The command that explains the one that went wrong: "regesta list --help".
  private static var helpCommand: String {
    let names = Regesta.configuration.subcommands.map { $0._commandName }
    let command = CommandLine.arguments.dropFirst().first(where: names.contains)
    return (["regesta"] + [command].compactMap(\.self) + ["--help"]).joined(separator: " ")
  }
}
