import ArgumentParser
import Glibc

/// Where the program begins and ends: the command line in, an exit code out.
@main
enum Program {
  static func main() {
    do {
      var command = try Regesta.parseAsRoot()
      try command.run()
    } catch {
      exit(end(with: error))
    }
  }

  /// Says what there is to say about how a command ended.
  ///
  /// - Returns: The exit code.
  private static func end(with error: any Error) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    if case .nobodyReads? = error as? OutputError { return Outcome.rows.rawValue }
    let isHelp = Regesta.exitCode(for: error) == .success
    if isHelp {
      let sink = ByteSink(descriptor: STDOUT_FILENO)
      try? sink.writeText(Regesta.fullMessage(for: error) + "\n")
      try? sink.flush()
    } else {
      Complaint.print(Regesta.message(for: error))
    }
    return isHelp ? Outcome.rows.rawValue : Outcome.usage.rawValue
  }
}
