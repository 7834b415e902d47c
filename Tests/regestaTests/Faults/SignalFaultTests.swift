import Foundation
import Glibc
import Testing

/// Signals at each stage: what was read and done is kept, the terminal is as it was, and whoever
/// asks is told by which signal the program ended.
@Suite(.serialized) struct SignalFaultTests {
  @Test(arguments: [("TERM", 143), ("HUP", 129), ("QUIT", 131), ("KILL", 137)])
  func `a signal while sources are read ends it and leaves nothing behind`(
    signal: String,
    code: Int
  ) throws {
    let run = try FaultScript.run(
      """
      ulimit -c 0; mkfifo f; "$REGESTA" list in f > out & exec 3> f; kill -\(signal) $!
      wait $! 2> /dev/null; echo "ended with $?"; ls
      """
    )
    #expect(run.output == "ended with \(code)\nf\nhome\nin\nout\n")
  }

  @Test func `Ctrl-C while sources are read keeps what was read`() throws {
    let run = try FaultScript.run(
      """
      mkfifo f; "$REGESTA" list in f & exec 3> f; sleep 0.5; kill -INT $!; wait $!
      echo "ended with $?"
      """
    )
    #expect(run.output.contains("Kenya > Somalia"))
    #expect(run.output.hasSuffix("ended with 3\n"), "\(run.output)")
    #expect(run.errors.contains("Stopped after"))
  }

  @Test func `Ctrl-C again and again ends it all the same`() throws {
    let run = try FaultScript.run(
      """
      mkfifo f; "$REGESTA" list f & exec 3> f
      for i in 1 2 3 4 5; do kill -INT $! 2> /dev/null; done; wait $!; echo "ended with $?"
      """
    )
    // By the signal, or because nothing was read before the first.
    #expect(["ended with 130\n", "ended with 4\n"].contains(run.output), "\(run.output)")
  }

  @Test func `a reader of the pipe that stops and goes on gets everything`() throws {
    let run = try FaultScript.run(
      """
      for i in $(seq 400); do cat in/border.md; done > long.txt
      "$REGESTA" annotate --layer passages long.txt > whole
      "$REGESTA" annotate --layer passages long.txt | (sleep 0.5; cat) | cmp - whole && echo same
      """
    )
    #expect(run.output == "same\n")
  }

  @Test func `a pipe that doesn't wait for room gets everything`() throws {
    let lines = String(repeating: "Oman received envoys of Kenya.\n\n", count: 8_000)
    try Scratch.withFolder(holding: ["long.txt": Data(lines)]) { folder in
      let whole = try Spawned(regesta: "annotate", "--layer", "passages", "long.txt", in: folder)
      let pipe = Pipe()
      try #require(fcntl(pipe.fileHandleForWriting.fileDescriptor, F_SETFL, O_NONBLOCK) == 0)
      let process = Process()
      process.executableURL = try Spawned.program()
      process.arguments = ["annotate", "--layer", "passages", "long.txt"]
      process.currentDirectoryURL = folder
      process.standardOutput = pipe
      try process.run()
      try pipe.fileHandleForWriting.close()
      usleep(300_000)
      let read = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      #expect(String(decoding: read, as: UTF8.self) == whole.output)
      #expect(process.terminationStatus == 0)
    }
  }

  @Test(arguments: ["", "trap '' PIPE;"])
  func `a reader of the pipe that goes away is nobody's mistake`(before: String) throws {
    let run = try FaultScript.run(
      """
      for i in $(seq 4000); do echo "Oman received envoys of Kenya."; echo; done > long.txt
      (\(before) "$REGESTA" annotate --layer passages long.txt; echo "ended with $?" >&2) | head -n 1
      """
    )
    #expect(run.output.hasPrefix("long\t0\t30\t"))
    #expect(run.errors == "ended with 141\n" || run.errors == "ended with 0\n", "\(run.errors)")
  }

  @Test(arguments: [SIGTERM, SIGQUIT])
  func `a signal to the reader ends it by that signal, with all kept`(number: Int32) throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder, after: "ulimit -c 0")
      let before = terminal.modes
      #expect(terminal.awaits("as known on"))
      terminal.type("&accuse\r", quiet: 300)
      terminal.signal(number)
      #expect(terminal.outcome() == 128 + number)
      #expect(terminal.modes == before)
      let again = try FaultScript.reader(in: folder)
      #expect(again.awaits("& accuse"))
    }
  }

  @Test(arguments: [SIGBUS, SIGTRAP, SIGFPE])
  func `a crash gives the terminal back and tells by what`(number: Int32) throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder, after: "ulimit -c 0")
      let before = terminal.modes
      #expect(terminal.awaits("as known on"))
      terminal.signal(number)
      #expect(terminal.outcome() == 128 + number)
      #expect(terminal.modes == before)
      #expect(String(decoding: terminal.sent, as: UTF8.self).contains("\u{1B}[?1049l"))
    }
  }

  @Test(arguments: ["&acc", "x"])
  func `a signal at a prompt ends it as well`(keys: String) throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder)
      let before = terminal.modes
      #expect(terminal.awaits("as known on"))
      terminal.type(keys)
      terminal.signal(SIGTERM)
      #expect(terminal.outcome() == 128 + SIGTERM)
      #expect(terminal.modes == before)
    }
  }

  @Test func `Ctrl-Z changes nothing where no shell could go on with it`() throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder)
      #expect(terminal.awaits("as known on"))
      terminal.type("\u{1A}", quiet: 300)
      terminal.type("?")
      #expect(terminal.awaits("one row or line down"))
      terminal.type("Q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test func `10,000 changes of the screen's size leave the reader where it was`() throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder)
      #expect(terminal.awaits("as known on"))
      let lines = terminal.screen.lines
      for number in 0..<10_000 {
        terminal.announce(rows: 1 + number % 60, columns: 1 + number % 200)
        if number % 100 == 0 { terminal.read(quiet: 0) }
      }
      terminal.read(quiet: 200)
      terminal.resize(rows: 24, columns: 80)
      #expect(terminal.awaits("as known on"))
      #expect(terminal.screen.lines == lines)
      terminal.type("q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test func `a window of any size shows something, and the reader goes on`() throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder)
      #expect(terminal.awaits("as known on"))
      for (rows, columns) in [(0, 0), (1, 1), (24, 1), (1, 200), (500, 1_000)] {
        terminal.announce(rows: rows, columns: columns)
        terminal.type("jjk\rq")
      }
      terminal.resize(rows: 24, columns: 80)
      #expect(terminal.awaits("as known on"))
      terminal.type("Q")
      #expect(terminal.outcome() == 0)
    }
  }
}
