import ArgumentParser

/// The program: a browser for diplomatic timelines.
struct Regesta: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regesta",
    abstract: "Reads a diplomatic crisis: who did what to whom, when, and who says so.",
    discussion: """
      Give it articles, or folders of them: plain text, Markdown, saved pages. It works \
      out who did what, puts the acts in order, and leads from each one to the sentence \
      that says so.

        regesta ARTICLES                 read the timeline in the terminal
        regesta list ARTICLES            what happened, in order
        regesta show a1b2 ARTICLES       one event, and each sentence that tells of it
        regesta due ARTICLES             what is open, and whose turn it is
        regesta list ARTICLES --as-of 2025-05-10
                                         what had been published by that day
        regesta list ARTICLES --format jsonl
                                         for other programs

      Standard output is data; words for you go to standard error. It ends with 0 when \
      there are rows, 1 when there are none, 2 when the command is wrong, 3 when some of \
      the input could not be read, and 4 when none of it could.
      """,
    version: "0.1.0",
    subcommands: [
      Browse.self, ListCommand.self, ShowCommand.self, DueCommand.self, ActorsCommand.self,
      DocumentsCommand.self, ImportCommand.self, CheckCommand.self, AnnotateCommand.self,
      ConfigCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: Browse.self
  )
}
