import Foundation
import Glibc
import Testing

/// Every error is one clear line on standard error, with the exit code that scripts know.
@Suite struct ErrorTests {
  private static let article = Data(
    """
    Oman hosts envoys

    MUSCAT, March 2, 2024 - Oman received envoys of Kenya and Somalia on Saturday.
    """
  )

  @Test func `names a missing file and what it isn't`() throws {
    try Scratch.withFolder { folder in
      let run = try Spawned(regesta: "documents", "gone.txt", in: folder)
      #expect(run.errors == "regesta: gone.txt: there is no such file or folder.\n")
      #expect(run.output.isEmpty)
      #expect(run.code == 4)
    }
  }

  @Test func `reads the rest when one file is missing`() throws {
    try Scratch.withFolder(holding: ["a.txt": Self.article]) { folder in
      let run = try Spawned(regesta: "documents", "gone.txt", "a.txt", in: folder)
      #expect(run.errors == "regesta: gone.txt: there is no such file or folder.\n")
      #expect(run.output.contains("a.txt"))
      #expect(run.code == 3)
    }
  }

  @Test func `says that a folder holds no articles`() throws {
    try Scratch.withFolder(holding: ["in/picture.png": Data([0x89, 0x50])]) { folder in
      let run = try Spawned(regesta: "documents", "in", in: folder)
      #expect(run.errors.hasPrefix("regesta: in: no articles in this folder"))
      #expect(run.errors.count { $0 == "\n" } == 1)
      #expect(run.code == 4)
    }
  }

  @Test func `tells what a binary file is`() throws {
    let picture = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])
    try Scratch.withFolder(holding: ["a.txt": picture]) { folder in
      let run = try Spawned(regesta: "documents", "a.txt", in: folder)
      #expect(run.errors == "regesta: a.txt: this is a PNG picture, not text.\n")
      #expect(run.code == 4)
    }
  }

  @Test func `reads what isn't UTF-8 as legacy text, and says so`() throws {
    let legacy = Data("Le caf".utf8) + Data([0xE9]) + Data(" de la paix rouvre.\n".utf8)
    try Scratch.withFolder(holding: ["a.txt": legacy]) { folder in
      let run = try Spawned(regesta: "annotate", "--layer", "passages", "a.txt", in: folder)
      #expect(run.errors == "regesta: a.txt: not UTF-8; read as windows-1252.\n")
      #expect(run.output == "a\t0\t26\tLe café de la paix rouvre.\n")
      #expect(run.code == 0)
    }
  }

  @Test func `says that a file is empty`() throws {
    try Scratch.withFolder(holding: ["a.txt": Data(" \n\n")]) { folder in
      let run = try Spawned(regesta: "list", "a.txt", in: folder)
      #expect(run.errors == "regesta: a.txt: there is no text in it.\n")
      #expect(run.code == 4)
    }
  }

  private static let dropsRights = "/usr/bin/setpriv"

  @Test(
    .enabled(
      if: getuid() != 0 || FileManager.default.isExecutableFile(atPath: dropsRights),
      "root may read every file, and there is no setpriv to be somebody else"
    )
  )
  func `says that a file may not be read`() throws {
    try Scratch.withFolder(holding: ["a.txt": Self.article]) { folder in
      try #require(chmod(folder.appending(path: "a.txt").path, 0) == 0)
      let program = folder.appending(path: "regesta")
      try FileManager.default.copyItem(at: Spawned.program(), to: program)
      let run =
        getuid() != 0
        ? try Spawned(program.path, ["list", "a.txt"], in: folder.path)
        : try Spawned(
          Self.dropsRights,
          ["--reuid=65534", "--regid=65534", "--clear-groups", program.path, "list", "a.txt"],
          in: folder.path
        )
      #expect(run.errors == "regesta: a.txt: its permissions don't let you read it.\n")
      #expect(run.code == 4)
    }
  }

  @Test func `passes on what the system says of a file that can't be read`() throws {
    try Scratch.withFolder { folder in
      let run = try Spawned(regesta: "list", "/proc/self/mem", in: folder)
      #expect(run.errors == "regesta: /proc/self/mem: Input/output error.\n")
      #expect(run.code == 4)
    }
  }

  @Test(arguments: [
    (["list", "--colour"], "Unknown option '--colour'"),
    (["list", "--format", "xml"], "The value 'xml' is invalid"),
    (["list", "--as-of", "someday"], "“someday” says nothing about a date (column 1); try"),
    (["list", "--limit=-1"], "--limit takes a number from 0 on"),
    (["annotate", "a.txt"], "Missing expected argument '--layer"),
    (["annotate", "--layer", "text", "a.txt", "b.txt"], "need a folder: --output DIR"),
    (["annotate", "--layer", "timex3", "--reference-dates", "gone", "a.txt"], "no such file"),
    (["list", "-q", "actr:x"], "column 1: there is no key “actr:”; did you mean “actor”"),
    (["show"], "Missing expected argument '<event>'"),
  ])
  func `says in one line what is wrong with the command line`(
    _ arguments: [String],
    _ sentence: String
  ) throws {
    try Scratch.withFolder(holding: ["a.txt": Self.article]) { folder in
      let run = try Spawned(regesta: arguments, in: folder)
      #expect(run.errors.hasPrefix("regesta: "))
      #expect(run.errors.contains(sentence))
      #expect(run.errors.contains("regesta \(arguments[0]) --help"))
      #expect(run.errors.count { $0 == "\n" } == 1)
      #expect(run.output.isEmpty)
      #expect(run.code == 2)
    }
  }

  @Test func `lets no escape sequence out of a file's name`() throws {
    let name = "\u{1B}]0;title\u{7}\u{9B}31m.txt"
    try Scratch.withFolder { folder in
      let run = try Spawned(regesta: "list", name, in: folder)
      #expect(run.errors.contains("there is no such file"))
      #expect(!run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!run.errors.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
    }
  }

  @Test func `lets no escape sequence out of a wrong argument`() throws {
    try Scratch.withFolder { folder in
      let run = try Spawned(regesta: "list", "--as-of", "\u{1B}[31m\n\u{202E}", in: folder)
      #expect(run.code == 2)
      #expect(run.errors.count { $0 == "\n" } == 1)
      #expect(!run.errors.contains("\u{1B}"))
      #expect(!run.errors.contains("\u{202E}"))
    }
  }

  @Test func `ends quietly when nobody reads its output`() throws {
    let lines = Data(String(repeating: "Oman received envoys of Kenya.\n\n", count: 20_000))
    try Scratch.withFolder(holding: ["a.txt": lines]) { folder in
      let program = try Spawned.program().path
      let script = "\"\(program)\" annotate --layer passages a.txt | head -n 1"
      let run = try Spawned("/bin/sh", ["-c", script], in: folder.path)
      #expect(run.errors.isEmpty)
      #expect(run.output.count { $0 == "\n" } == 1)
    }
  }

  @Test func `refuses a device, which never ends`() throws {
    try Scratch.withFolder { folder in
      let run = try Spawned(regesta: "list", "/dev/zero", in: folder)
      #expect(run.errors == "regesta: /dev/zero: this is a device, not a file.\n")
      #expect(run.code == 4)
    }
  }

  @Test func `says that its output has no room`() throws {
    try Scratch.withFolder(holding: ["a.txt": Self.article]) { folder in
      let program = try Spawned.program().path
      let script = "\"\(program)\" annotate --layer passages a.txt > /dev/full"
      let run = try Spawned("/bin/sh", ["-c", script], in: folder.path)
      #expect(run.errors.contains("The output could not be written: No space left on device."))
      #expect(run.code == 4)
    }
  }

  @Test func `reads the current folder where no source is named`() throws {
    try Scratch.withFolder(holding: ["a.txt": Self.article, "b.csv": Data("a,b")]) { folder in
      let run = try Spawned(regesta: "documents", in: folder)
      #expect(run.output.contains("a.txt"))
      #expect(!run.output.contains("b.csv"))
      #expect(run.code == 0)
      let table = try Spawned(regesta: "list", "b.csv", in: folder)
      #expect(table.errors.contains("b.csv: no column of this table is known"))
      #expect(table.code == 4)
    }
  }
}
