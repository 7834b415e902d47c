import Foundation
import Testing

/// The reader on a terminal, over hostile sources: text and escapes of its own, nothing else.
@Suite(.serialized) struct HostileReaderTests {
  @Test(arguments: [("xterm-256color", "C.UTF-8"), ("vt100", "C"), ("nonsense", "C.UTF-8")])
  func `sends escapes of its own alone`(term: String, locale: String) throws {
    try HostileSources.withFolder { folder in
      let terminal = try PseudoTerminal(
        [
          "/bin/sh", "-c", ShownRun.script, "sh", folder.path, Spawned.program().path, "browse",
          "in",
        ],
        environment: ShownRun.environment(folder).merging(
          ["TERM": term, "LANG": locale, "PAGER": "/bin/cat", "EDITOR": "/bin/cat"]
        ) { $1 },
        rows: 40,
        columns: 132
      )
      #expect(terminal.awaits("as known on"))
      for keys in [
        "jjj", "\r", "jjj", "G", "q", "\t", "jj", "\t", "a", "j\r", "q", "q", "p", "\r", "q", "q",
        "D", "G", "\r", " G", "q", "q", "o", "j\r", "qq", "T", "t", "q", "=", "q", "c", "C", "y",
        "i", "|", "M", "/\(paste)\r", "n", "\u{1B}", "&\(paste)\r", "u", "\u{1B}",
        "&actr:\(paste)\r",
        "\u{3}", ":\(paste)\r", "\u{3}", "x\u{15}\(paste)\r", "\u{3}", "ma'a", "?", "q",
      ] {
        terminal.type(keys, quiet: 60)
      }
      for size in [(24, 80), (5, 20), (1, 1), (40, 132)] {
        terminal.resize(rows: size.0, columns: size.1)
      }
      terminal.type("Q")
      // Some of the sources can't be read.
      #expect(terminal.outcome() == 3)
      let bytes = TerminalBytes(terminal.sent, allowingEscapes: true)
      #expect(bytes.offences.isEmpty, "\(Array(Set(bytes.offences)).prefix(8))")
      #expect(bytes.text.contains("^[[41m") || bytes.text.contains("[41m"))
      if locale == "C" { #expect(terminal.sent.allSatisfy { $0 < 0x80 }) }
    }
  }

  /// Signs as a terminal pastes them between its brackets.
  private var paste: String {
    "\u{1B}[200~" + HostileSigns.kinds.dropLast(14).joined() + HostileSigns.bidi + "\u{1B}[201~"
  }
}
