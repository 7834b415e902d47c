import Foundation
import Glibc
import Testing

/// Homes, settings, sessions and archives that are missing, full, damaged, newer, or changed while
/// they are used.
@Suite(.serialized) struct StateFaultTests {
  @Test(arguments: [
    "HOME=/proc/self/nothing", "HOME=", "HOME=relative", "-u HOME",
    "HOME=/dev/null XDG_STATE_HOME=/proc/self XDG_CONFIG_HOME=/dev/null XDG_CACHE_HOME=/dev/null",
    "-u LANG", "LANG=xx_XX TZ=:/nothing", "LC_ALL=C TZ=nonsense PATH= TMPDIR=",
    "-u TERM ESCDELAY=99999999999999999999", "-i",
  ])
  func `lists and reads in any surroundings`(setting: String) throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let run = try FaultScript.run("/usr/bin/env \(setting) \"$REGESTA\" list in", in: folder)
      #expect(run.output.contains("Kenya > Somalia"))
      #expect(run.code == 0)
    }
  }

  @Test(arguments: ["HOME=/proc/self/nothing XDG_STATE_HOME=/proc/self", "-i"])
  func `the reader opens and ends in any surroundings`(setting: String) throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let start =
        "exec /usr/bin/env \(setting == "-i" ? "-i TERM=vt100" : setting) \"$2\" browse in"
      let terminal = try FaultScript.reader(in: folder, after: start)
      #expect(terminal.awaits("as known on"))
      terminal.type("&accuse\r")
      terminal.type("Q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test(arguments: [
    ("mkdir -p \"$1/config.toml\"", "Is a directory"), ("mkfifo \"$1/config.toml\"", ""),
    ("printf 'theme = \\xff\\xfe\\x00\\n' > \"$1/config.toml\"", "config.toml:1:"),
    ("head -c 5000 /dev/urandom > \"$1/config.toml\"", "config.toml:"),
    ("yes '= [' | head -n 20000 > \"$1/config.toml\"", "this is longer than 64 KiB"),
    ("yes '= [' | head -n 2000 > \"$1/config.toml\"", "config.toml:1:"),
    ("ln -s config.toml \"$1/config.toml\"", "Too many levels"),
    ("yes '[' | head -n 3000 | tr -d '\\n' > \"$1/config.toml\"", "config.toml:1:"),
  ])
  func `settings that make no sense are told of once, and the reader opens`(
    damage: String,
    words: String
  ) throws {
    let run = try FaultScript.run(
      """
      set -- "$HOME/.config/regesta"; mkdir -p "$1"; \(damage)
      "$REGESTA" config check < /dev/null; echo "ended with $?"
      """
    )
    #expect(words.isEmpty || run.errors.contains(words), "\(run.errors.prefix(300))")
    #expect(run.errors.split(separator: "\n").count <= 101)
    #expect(run.output.hasSuffix(words.isEmpty ? "ended with 0\n" : "ended with 3\n"))
  }

  @Test func `a full disk leaves an archive as it was, and says so`() throws {
    let run = try FaultScript.run(
      """
      "$REGESTA" import in/border.md --into a.regesta 2> /dev/null; cp a.regesta before
      for i in $(seq 60); do sed "s/border/border $i/" in/border.md > in/more$i.md; done
      (ulimit -f $(($(stat -c %s a.regesta) / 1024 + 8)); "$REGESTA" import in --into a.regesta)
      echo "ended with $?"; "$REGESTA" check a.regesta
      "$REGESTA" import in --into a.regesta 2> /dev/null; "$REGESTA" check a.regesta | head -c 12
      """
    )
    #expect(run.errors.contains("a.regesta: "), "\(run.errors)")
    #expect(run.output.hasPrefix("ended with 4\n"), "\(run.output) \(run.errors)")
    #expect(run.output.hasSuffix("62 documents"), "\(run.output) \(run.errors)")
  }

  @Test func `what a full disk can't take leaves no half of a file, and the reader goes on`() throws
  {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder, after: "ulimit -f 0")
      #expect(terminal.awaits("as known on"))
      terminal.type("x\u{15}\(folder.path)/out.md\r", quiet: 300)
      #expect(terminal.screen.text.contains("Nothing was written"), "\(terminal.screen.text)")
      #expect(access(folder.appending(path: "out.md").path, F_OK) != 0)
      terminal.type("q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test func `an export never goes through a link`() throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "out.md").path,
        withDestinationPath: folder.appending(path: "target.md").path
      )
      let terminal = try FaultScript.reader(in: folder)
      #expect(terminal.awaits("as known on"))
      terminal.type("x\u{15}\(folder.path)/out.md\r", quiet: 300)
      #expect(terminal.screen.text.contains("Nothing was written"))
      #expect(access(folder.appending(path: "target.md").path, F_OK) != 0)
    }
  }

  @Test(arguments: [
    "rm -r in", "truncate -s 0 in/*", "rm -r \"$PWD\"",
  ])
  func `files that change or go while they are read from are still shown`(change: String) throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder)
      #expect(terminal.awaits("as known on"))
      _ = try FaultScript.run(change, in: folder)
      terminal.type("D\r", quiet: 200)
      #expect(terminal.awaits("par. "))
      terminal.type("qq&truce\r")
      #expect(terminal.awaits("& truce"))
      terminal.type("Q")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test(arguments: [
    "cp b.regesta a.regesta", "mv b.regesta a.regesta", "truncate -s 9000 a.regesta",
  ])
  func `an archive that is swapped or cut while it is open ends nothing`(change: String) throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      _ = try FaultScript.run(
        """
        "$REGESTA" import in --into a.regesta; "$REGESTA" import in/truce.md --into b.regesta
        mkdir all; mv in all/; ln -s a.regesta in
        """,
        in: folder
      )
      let terminal = try FaultScript.reader(in: folder)
      #expect(terminal.awaits("as known on"))
      _ = try FaultScript.run(change, in: folder)
      terminal.type("D\r", quiet: 200)
      terminal.type("qqo\rq&truce\r", quiet: 200)
      terminal.type("Q")
      let code = terminal.outcome()
      #expect(code == 0 || code == 3, "\(code ?? -1)")
    }
  }

  @Test(arguments: [
    ("truncate -s 5000 a.regesta", 4), ("printf '\\x63' | dd of=a.regesta bs=1 seek=63", 4),
    ("dd if=/dev/urandom of=a.regesta bs=1k seek=1 count=30", 4),
    ("dd if=/dev/zero of=a.regesta bs=512 seek=8 count=8 conv=notrunc", 4),
    ("touch -d 1970-01-02 a.regesta", 0), ("touch -d 2199-01-01 a.regesta", 0),
    ("rm a.regesta; mkdir a.regesta", 4),
    ("cp a.regesta a.regesta-wal", 0), ("touch a.regesta-journal", 0),
  ])
  func `an archive that was damaged is told of, and left as it is`(damage: String, code: Int) throws
  {
    let run = try FaultScript.run(
      """
      "$REGESTA" import in --into a.regesta 2> /dev/null; \(damage) 2> /dev/null
      cp a.regesta kept 2> /dev/null
      for words in "list a.regesta" "documents a.regesta" "check a.regesta"; do
        "$REGESTA" $words > /dev/null; echo $?; done
      cmp a.regesta kept 2> /dev/null
      """
    )
    let codes = run.output.split(separator: "\n").compactMap { Int($0) }
    #expect(codes.count == 3, "\(run.output)")
    #expect(codes.allSatisfy { (0...4).contains($0) }, "\(codes)")
    if code == 0 { #expect(codes == [0, 0, 0], "\(codes) \(run.errors)") }
    if code != 0 { #expect(codes.contains { $0 > 2 }, "\(codes)") }
    #expect(!run.output.contains("differ"))
    #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("regesta: ") })
  }

  @Test func `a clock that was set back, or files from tomorrow, change nothing`() throws {
    let run = try FaultScript.run(
      """
      export XDG_CACHE_HOME=$PWD/cache; "$REGESTA" list in > first
      touch -d 2199-01-01 in/*; "$REGESTA" list in | cmp - first && echo same
      find cache -type f -exec touch -d 2199-01-01 {} +; "$REGESTA" list in | cmp - first && echo same
      touch -d 1970-01-02 in/* cache/regesta/*; "$REGESTA" list in | cmp - first && echo same
      sed -i 's/accused/thanked/' in/*; touch -d 1970-01-02 in/*
      "$REGESTA" list in | cmp -s - first || echo other
      """
    )
    #expect(run.output == "same\nsame\nsame\nother\n", "\(run.output) \(run.errors)")
  }

  @Test func `two programs read, list and keep at once`() throws {
    let run = try FaultScript.run(
      """
      export XDG_CACHE_HOME=$PWD/cache
      for i in 1 2 3 4; do "$REGESTA" list in > out$i & done; wait
      cmp out1 out2 && cmp out1 out3 && cmp out1 out4 && echo same; "$REGESTA" list in | cmp - out1
      """
    )
    #expect(run.output == "same\n", "\(run.output) \(run.errors)")
  }

  @Test func `a folder that is gone under the program is told of`() throws {
    let run = try FaultScript.run(
      """
      mkdir d; cd d; rmdir ../d; "$REGESTA" list; echo "ended with $?"
      """
    )
    #expect(run.output == "ended with 4\n", "\(run.output)")
    #expect(run.errors.hasPrefix("regesta: .: "), "\(run.errors)")
  }
}
