import Foundation
import Testing

/// Streams that are closed, missing, full, or of another kind than usual.
@Suite struct StreamFaultTests {
  @Test func `without standard output it says that nothing could be written`() throws {
    let run = try FaultScript.run(#""$REGESTA" list in >&-; echo "ended with $?""#)
    #expect(run.errors == "regesta: The output could not be written: Bad file descriptor.\n")
    #expect(run.output == "ended with 4\n")
  }

  @Test func `without standard input it says that it can't be read`() throws {
    let run = try FaultScript.run(#""$REGESTA" list - <&-; echo "ended with $?""#)
    #expect(run.errors.hasPrefix("regesta: -: "))
    #expect(run.output == "ended with 4\n")
  }

  @Test func `without standard error no word for people goes into a file`() throws {
    let run = try FaultScript.run(
      """
      mkdir o; "$REGESTA" annotate --layer text --output o in/border.md gone.md in/truce.md 2>&-
      echo "ended with $?"; cat o/*
      "$REGESTA" import in gone.md --into a.regesta 2>&-; "$REGESTA" check a.regesta
      """
    )
    #expect(run.output.hasPrefix("ended with 3\n"))
    #expect(run.output.contains("2 documents, "))
    #expect(run.output.contains("all at their places"))
    #expect(!run.output.contains("no such file"))
  }

  @Test func `without any stream it ends by itself`() throws {
    let run = try FaultScript.run(#""$REGESTA" list in <&- >&- 2>&-; echo "ended with $?""#)
    #expect(run.output == "ended with 4\n")
  }

  @Test(arguments: ["list in", "list in --format jsonl", "documents in", "doctor", "--help"])
  func `a full disk behind standard output is told of`(command: String) throws {
    let run = try FaultScript.run("\"$REGESTA\" \(command) > /dev/full; echo \"ended with $?\"")
    #expect(run.errors == "regesta: The output could not be written: No space left on device.\n")
    #expect(run.output == "ended with 4\n")
  }

  @Test func `a list into a pipe makes no notebook, and says again what it said of bad files`()
    throws
  {
    let run = try FaultScript.run(
      """
      export XDG_CACHE_HOME="$HOME/.cache"; yes [ | head -n 9000 > in/deep.json; touch in/empty.md
      "$REGESTA" in 2> first | cat > list; "$REGESTA" in 2> second | cat | cmp - list
      cmp first second; wc -l < first; ls "$XDG_CACHE_HOME/regesta" | wc -l; find "$HOME" -name '*notebook*' -o -name '*.sqlite'
      """
    )
    #expect(run.output == "2\n1\n", "\(run.output) \(run.errors)")
  }

  @Test func `a pipe from the shell is read, and an empty one told of`() throws {
    let run = try FaultScript.run(
      #""$REGESTA" list <(sleep 0.3; cat in/border.md); "$REGESTA" list <(true); echo "ended with $?""#
    )
    #expect(run.output.contains("Kenya > Somalia"))
    #expect(run.errors.contains("there is no text in it."))
    #expect(run.output.hasSuffix("ended with 4\n"))
  }

  @Test func `too few descriptors are told of`() throws {
    let run = try FaultScript.run(
      #"(ulimit -n 5; exec "$REGESTA" list in); echo "ended with $?""#
    )
    #expect(run.errors.contains("too few files"), "\(run.errors)")
    #expect(run.errors.contains("ulimit -n 32"), "\(run.errors)")
    #expect(run.output == "ended with 4\n")
  }

  @Test func `the end of input ends the dialogue`() throws {
    try Scratch.withFolder(holding: FaultScript.files) { folder in
      let terminal = try FaultScript.reader(in: folder, ["TERM": "dumb"])
      #expect(terminal.awaits("regesta>"))
      terminal.type("\u{4}")
      #expect(terminal.outcome() == 0)
    }
  }

  @Test func `an empty standard input is told of`() throws {
    let run = try FaultScript.run(#""$REGESTA" list - < /dev/null; echo "ended with $?""#)
    #expect(run.errors == "regesta: -: there is no text in it.\n")
    #expect(run.output == "ended with 4\n")
  }

  @Test func `a pipe of article and silence is read when it ends`() throws {
    let run = try FaultScript.run(#"(cat in/border.md; sleep 0.3) | "$REGESTA" list -"#)
    #expect(run.output.contains("Kenya > Somalia"))
  }

  @Test(arguments: [
    ("ln -s loop loop", "loop", "Too many levels of symbolic links"),
    ("mkfifo in/p.md", "in", "in/p.md: this is a pipe, not a file; name it by itself"),
    ("mkfifo p", "p", "p: nobody writes to this pipe;"),
    ("ln -s /etc/passwd in/x.md", "in", "in/x.md: this link leads out of the folder"),
    ("ln -s gone in/x.md", "in", "in/x.md: there is no such file or folder."),
    ("cp in/border.md $'in/caf\\xe9.md'", "in", "this name is not UTF-8; rename it"),
    ("touch in/empty.md", "in", "in/empty.md: there is no text in it."),
    ("head -c 5000 /dev/urandom > in/noise.md", "in", ""),
    ("head -c 3000000 /dev/zero | gzip > in/zero.md.gz", "in", ""),
    ("gzip -k in/border.md; truncate -s 90 in/border.md.gz", "in", "damaged or cut off"),
    ("truncate -s 3G in/sparse.md", "in", "in/sparse.md: this is larger than 64 MiB"),
    ("d=in; for i in $(seq 70); do d=$d/d; done; mkdir -p $d", "in", "lies too deep in others"),
    ("ln -s ../in in/again", "in", "in/again: this link leads back to where it lies"),
    (
      "yes [ | head -n 9000 > in/deep.json", "in",
      "in/deep.json: lists and objects lie more than 100"
    ),
  ])
  func `a bad file is named, and the others are read`(
    before: String,
    source: String,
    words: String
  ) throws {
    let run = try FaultScript.run("\(before); \"$REGESTA\" list \(source); echo \"ended with $?\"")
    #expect(words.isEmpty || run.errors.contains(words), "\(run.errors)")
    #expect(!run.errors.contains("Fatal"))
    let code = run.output.split(separator: "\n").last.map(String.init)
    #expect(["ended with 0", "ended with 3", "ended with 4"].contains(code), "\(run.output)")
    if source == "in", !before.hasPrefix("ulimit") {
      #expect(run.output.contains("Kenya > Somalia"), "\(run.output)")
    }
  }
}
