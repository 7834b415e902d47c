import ArgumentParser

/// The program: a browser for diplomatic timelines.
struct Regesta: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regesta",
    abstract: "Reads a diplomatic crisis: who did what to whom, when, and who says so.",
    subcommands: [
      Browse.self, ListCommand.self, ShowCommand.self, ActorsCommand.self, DocumentsCommand.self,
      AnnotateCommand.self,
    ],
    defaultSubcommand: Browse.self
  )
}
