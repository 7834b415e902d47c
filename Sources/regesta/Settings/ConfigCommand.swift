import ArgumentParser
import Glibc
import Settings

/// `config`: the person's settings.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Tells what the configuration file settles.",
    subcommands: [Check.self],
    defaultSubcommand: Check.self
  )

  /// `config check`: what is wrong in the configuration file, by line and column.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks the configuration file; the good parts apply even where others are wrong.",
      discussion: """
        The file is $XDG_CONFIG_HOME/regesta/config.toml, or ~/.config/regesta/config.toml:

          theme = "mono"              # or "terminal": its own colours
          ascii = true                # send nothing but ASCII
          plain = true                # the dialogue by line
          [keys]                      # by the names of :commands, as ? lists them
          filter = ["&", "Ctrl-T"]
        """
    )

    func run() throws {
      guard let folders = StandardFolders(environment: Surroundings.environment) else {
        Complaint.print("HOME is not set, so there is no configuration file.")
        throw ExitCode(Outcome.noRows.rawValue)
      }
      let path = folders.configuration
      let (settings, problems) = ConfigurationLoader.read(path)
      let sink = ByteSink(descriptor: STDOUT_FILENO)
      if access(path, F_OK) != 0 {
        try sink.writeLine("\(path): not there; everything is as usual.")
      } else {
        let keys = settings.keys.isEmpty ? "as usual" : "\(settings.keys.count) changed"
        try sink.writeLine(
          "\(path): theme \(settings.theme.rawValue), ascii \(settings.sendsASCII), "
            + "plain \(settings.isPlain), keys \(keys)."
        )
      }
      try sink.flush()
      for problem in problems { Complaint.print(problem.sentence) }
      if !problems.isEmpty { throw ExitCode(Outcome.partlyRefused.rawValue) }
    }
  }
}
