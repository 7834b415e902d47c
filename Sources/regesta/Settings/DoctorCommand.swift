import ArgumentParser
import Curses
import Glibc
import Settings

/// `doctor`: what the program sees of its surroundings, for a person whose screen looks wrong.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tells what the program sees of the terminal, the locale and your settings.",
    discussion: "Each line is a fact, and what to do where it could be the trouble."
  )

  func run() throws {
    let environment = Surroundings.environment
    let sink = ByteSink(descriptor: STDOUT_FILENO)
    for line in Self.facts(environment) { try sink.writeLine(line) }
    try sink.flush()
  }

  private static func facts(_ environment: [String: String]) -> [String] {
    let surroundings = Surroundings(environment: environment, plain: false)
    let isKnown = Terminal.knows(surroundings.term)
    var facts = [
      "version      \(Regesta.configuration.version)",
      "terminal     TERM=\(surroundings.term)"
        + (isKnown ? "" : ": not known here; treated as xterm-256color"),
      "streams      input \(kind(0)), output \(kind(1))",
      "characters   "
        + (Terminal.isUTF8 ? "UTF-8" : "not UTF-8: only ASCII is sent; try LANG=C.UTF-8"),
      "colours      " + (surroundings.isMono ? "off, by NO_COLOR" : "the terminal's own"),
      "escape       waits \(surroundings.escapeDelay) ms (ESCDELAY)",
      "clipboard    "
        + (surroundings.multiplexer.map { "by OSC 52, wrapped for \($0.rawValue)" } ?? "by OSC 52"),
      "pager        " + program(surroundings.pager, "PAGER"),
      "editor       " + program(surroundings.editor, "EDITOR"),
    ]
    guard let folders = StandardFolders(environment: environment) else {
      return facts + ["settings     none: HOME is not set"]
    }
    let (_, problems) = ConfigurationLoader.read(folders.configuration)
    let isThere = access(folders.configuration, F_OK) == 0
    facts.append("settings     \(folders.configuration)" + (isThere ? "" : ": not there"))
    facts += problems.map { "             " + $0.sentence }
    facts.append("notebook     \(folders.notebook)")
    return facts
  }

  private static func kind(_ descriptor: Int32) -> String {
    isatty(descriptor) == 1 ? "a terminal" : "no terminal"
  }

  private static func program(_ words: [String], _ variable: String) -> String {
    let name = words.first ?? ""
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let isThere =
      name.contains("/")
      ? access(name, X_OK) == 0
      : path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
    return words.joined(separator: " ") + (isThere ? "" : ": not found; set \(variable)")
  }
}
