import Testing

@testable import Settings

struct ConfigurationTests {
  @Test func `reads theme, ASCII, the dialogue and keys`() {
    let (configuration, problems) = Configuration.read(
      text: """
        theme = "mono"
        ascii = true
        [keys]
        filter = ["&", "Ctrl-T"]
        quit = "X"
        """,
      file: "config.toml"
    )
    #expect(problems.isEmpty)
    #expect(configuration.theme == .mono)
    #expect(configuration.sendsASCII)
    #expect(!configuration.isPlain)
    #expect(configuration.keys == ["filter": ["&", "Ctrl-T"], "quit": ["X"]])
  }

  @Test func `names the line and the column of what is wrong, and takes the rest`() {
    let (configuration, problems) = Configuration.read(
      text: "theme = \"mono\"\nascii = yes\n  colour = 3\nplain = 7\n",
      file: "here/config.toml"
    )
    #expect(configuration.theme == .mono)
    #expect(problems.map(\.line) == [2, 3, 4])
    #expect(problems.map(\.column).dropFirst() == [3, 1])
    #expect(problems.allSatisfy { $0.file == "here/config.toml" })
    #expect(
      problems[1].kind == .unknown(name: "colour", known: ["theme", "ascii", "plain", "keys"])
    )
    #expect(problems[2].kind == .value(name: "plain", wanted: "true or false"))
  }

  @Test(arguments: ["", "[", "=", "a = [\n", "\u{0}\u{1B}", "[keys]\n[keys]\nx = 1", "a.b.c = {"])
  func `survives any text`(text: String) {
    let (configuration, _) = Configuration.read(text: text, file: "f")
    #expect(configuration.theme == .terminal)
  }

  @Test(arguments: [
    "[", "[[", "[[[", "  [ \t", "[.a]", "[[ [a]]", "[=]", "\u{FEFF}[!", "[\r", "[#",
  ])
  func `takes a table without a name for a mistake of its line`(text: String) {
    let (settings, problems) = Configuration.read(text: "ascii = true\n\(text)\n", file: "f")
    #expect(settings.sendsASCII)
    #expect(problems.map(\.line) == [2])
  }

  @Test func `tells of a hundred mistakes at most, and reads no more than settings hold`() {
    let lines = String(repeating: "= [\n", count: 2_000)
    #expect(Configuration.read(text: lines, file: "f").1.count <= 101)
    let long = String(repeating: "#", count: 70_000)
    #expect(Configuration.read(text: long, file: "f").1.map(\.kind) == [.tooLong(limit: 65_536)])
  }

  @Test func `settles nothing where no file is`() {
    let (configuration, problems) = Configuration.read("/nowhere/at/all/config.toml")
    #expect(configuration == Configuration())
    #expect(problems.isEmpty)
  }

  @Test func `finds its places as XDG says`() {
    let folders = StandardFolders(
      environment: ["HOME": "/home/x", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "relative"]
    )
    #expect(folders?.configuration == "/c/regesta/config.toml")
    #expect(folders?.sessions == "/home/x/.local/state/regesta/sessions")
    #expect(folders?.notebook == "/home/x/.local/share/regesta/notebook.sqlite")
    #expect(StandardFolders(environment: [:]) == nil)
  }
}
