import Foundation
import Testing

@testable import regesta

@Suite struct EventDataTests {
  private static let table = Data(
    """
    date,who,whom,title,colour
    2031-04-12,Norway,France,asks for a pause,blue
    2031-04-31,Norway,France,no such day,red
    2031-04-13,France,Norway,agrees to a pause,green

    """.utf8
  )
  private static let coded: Data = {
    var fields = Array(repeating: "", count: 61)
    let values = [
      0: "9001", 1: "20310414", 5: "NORGOV", 6: "OSLO", 7: "NOR", 15: "FRA", 17: "FRA",
      25: "1", 26: "0841", 29: "2", 30: "7.0", 32: "3", 52: "Bergen, Norway", 59: "20310415000000",
      60: "https://courier.example/a",
    ]
    for (column, value) in values { fields[column] = value }
    return Data((fields.joined(separator: "\t") + "\n").utf8)
  }()
  private static let article = Data(
    """
    Oman hosts envoys

    MUSCAT, March 2, 2024 - Oman received envoys of Kenya and Somalia on Saturday.
    """.utf8
  )

  private func run(_ arguments: [String], in folder: URL, cache: Bool = true) throws -> Spawned {
    try Spawned(
      "/usr/bin/env",
      (cache
        ? ["XDG_CACHE_HOME=\(folder.path)/cache"] : ["-u", "XDG_CACHE_HOME", "-u", "HOME"])
        + [Spawned.program().path] + arguments,
      in: folder.path
    )
  }

  @Test func `event data and articles are listed together, refused rows told, each time`() throws {
    let files: KeyValuePairs = [
      "in/acts.csv": Self.table, "in/day.export.CSV": Self.coded, "in/oman.txt": Self.article,
    ]
    try Scratch.withFolder(holding: files) { folder in
      let without = try run(["list", "in", "--format", "csv"], in: folder, cache: false)
      #expect(without.code == 3)
      #expect(without.output.split(separator: "\n").count == 5)
      #expect(
        without.errors.contains(
          "in/acts.csv, line 3: “date” can't be “2031-04-31”"
        )
      )
      #expect(without.errors.contains("date=date, actor=who, recipient=whom, title=title"))
      for _ in 0..<2 {
        let with = try run(["list", "in", "--format", "csv"], in: folder)
        #expect(with.output == without.output)
        #expect(with.errors == without.errors)
        #expect(with.code == 3)
      }
      // A row gone from its file is gone from the list.
      try Data("date,who,whom,title\n2031-04-13,France,Norway,agrees\n".utf8)
        .write(to: folder.appending(path: "in/acts.csv"))
      let changed = try run(["list", "in", "--format", "csv"], in: folder)
      #expect(changed.output.split(separator: "\n").count == 4)
      #expect(changed.code == 0)
    }
  }

  @Test func `single faulty articles of a file of many are told each time, until they are mended`()
    throws
  {
    let faulty = Data(
      """
      {"title": "Truce", "text": "Kenya accused Somalia of closing the border on 3 March 2031."}
      {"title": "Nothing"}
      {"title": "Pact", "text": "Somalia rejected the offer of Kenya on 4 March 2031."}
      {"title":

      """.utf8
    )
    try Scratch.withFolder(holding: ["in/many.jsonl": faulty, "in/oman.txt": Self.article]) {
      folder in
      let list = ["list", "in", "--format", "csv"]
      let without = try run(list, in: folder, cache: false)
      #expect(without.code == 3)
      #expect(without.errors.contains("in/many.jsonl, line 2: "))
      #expect(without.errors.contains("in/many.jsonl, line 4: "))
      for _ in 0..<3 {
        let with = try run(list, in: folder)
        #expect(with.output == without.output)
        #expect(with.errors == without.errors)
        #expect(with.code == 3)
      }
      try Data("{\"title\": \"T\", \"text\": \"Kenya met Somalia on 5 March 2031.\"}\n".utf8)
        .write(to: folder.appending(path: "in/many.jsonl"))
      for _ in 0..<2 {
        let mended = try run(list, in: folder)
        #expect(mended.errors.isEmpty)
        #expect(mended.code == 0)
      }
      try FileManager.default.removeItem(at: folder.appending(path: "in/many.jsonl"))
      #expect(try run(list, in: folder).code == 0)
    }
  }

  @Test func `what an import took in part is told again by the next one`() throws {
    let faulty = Data(
      """
      {"title": "Truce", "text": "Kenya accused Somalia of closing the border on 3 March 2031."}
      {"title": "Nothing"}

      """.utf8
    )
    try Scratch.withFolder(holding: ["many.jsonl": faulty]) { folder in
      let first = try run(["import", "many.jsonl", "--into", "a.regesta"], in: folder)
      let second = try run(["import", "many.jsonl", "--into", "a.regesta"], in: folder)
      #expect(first.errors.contains("many.jsonl, line 2: "))
      #expect(second.errors.contains("many.jsonl, line 2: "))
      #expect((first.code, second.code) == (3, 3))
    }
  }

  @Test func `event data that isn't kept lies in a folder of its own, which goes`() throws {
    try Scratch.withFolder(holding: ["acts.csv": Self.table, "t/x": Data()]) { folder in
      // Whatever stands where a number would lead is in nobody's way.
      let script = """
        unset HOME XDG_CACHE_HOME; export TMPDIR=$PWD/t
        sh -c 'mkdir -p t/regesta-$$-0.regesta/in; exec "$0" list acts.csv' "$0" > out 2> err
        echo $?; rm -r t/regesta-*.regesta; ls t
        TMPDIR=$PWD/none; "$0" list acts.csv; echo $?
        """
      let run = try Spawned(
        "/bin/sh",
        ["-c", script, Spawned.program().path],
        in: folder.path
      )
      #expect(run.output == "3\nx\n4\n")
      #expect(run.errors.contains("none: its folder doesn't exist"))
    }
  }

  @Test func `an object tells the coding, the scheme's own quad class and what else there is`()
    throws
  {
    try Scratch.withFolder(holding: ["day.CSV": Self.coded]) { folder in
      let listed = try run(["list", "day.CSV", "--format", "jsonl"], in: folder)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [String: Any]
      )
      #expect(object["machine_coded"] as? Bool == true)
      #expect(object["cameo"] as? String == "0841")
      #expect(object["quad"] as? String == "material cooperation")
      #expect(object["sources"] as? Int == 3)
      #expect((object["extra"] as? [String: String])?["GoldsteinScale"] == "7.0")
      #expect((object["title"] as? String)?.hasPrefix("Norway to France: ") == true)
      let table = try run(["list", "day.CSV"], in: folder)
      #expect(table.output.contains("3 M"))
      let id = try #require(object["id"] as? String)
      let page = try run(["show", id, "day.CSV"], in: folder)
      #expect(page.output.contains("Coded by a machine as CAMEO 0841"))
    }
  }

  @Test func `an import is the same again, and takes columns as a person names them`() throws {
    let files: KeyValuePairs = ["acts.csv": Data("Tag;Was\n12.04.2031;Treffen\n".utf8)]
    try Scratch.withFolder(holding: files) { folder in
      let arguments = [
        "import", "acts.csv", "--map", "date=Tag", "--map", "title=Was", "--into", "a.regesta",
      ]
      let first = try run(arguments, in: folder)
      #expect(first.code == 0)
      #expect(first.errors.contains("1 event. Read 1 row of event data, 0 of them refused."))
      let bytes = try Data(contentsOf: folder.appending(path: "a.regesta"))
      _ = try run(arguments, in: folder)
      #expect(try Data(contentsOf: folder.appending(path: "a.regesta")) == bytes)
      let listed = try run(["list", "a.regesta", "--format", "tsv"], in: folder)
      #expect(listed.output.contains("Treffen"))
      let wrong = try run(["list", "acts.csv", "--map", "datum=Tag"], in: folder)
      #expect(wrong.code != 0)
      #expect(wrong.errors.contains("--map knows no field “datum”"))
    }
  }

  @Test func `a file whose rows are all refused gives nothing`() throws {
    let files: KeyValuePairs = [
      "acts.csv": Data("date,title\nsoon,A\nlater,B\n2031-04-31,C\n2031-02-30,D\n".utf8)
    ]
    try Scratch.withFolder(holding: files) { folder in
      let listed = try run(
        ["list", "acts.csv", "--map", "date=date", "--map", "title=title"],
        in: folder
      )
      #expect(listed.code == 4)
      #expect(listed.errors.contains("acts.csv: 1 more row gives no event."))
    }
  }

  @Test func `standard input, gzip and other encodings are read alike`() throws {
    let wide = "\u{FEFF}date\ttitle\n2031-04-12\tTreffen in Köln\n".utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    let latin = "date,title\n2031-04-12,Treffen in K\u{F6}ln\n".unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    }
    let files: KeyValuePairs = [
      "wide.txt": Data(wide), "latin.csv": Data(latin), "day.CSV": Self.coded,
    ]
    try Scratch.withFolder(holding: files) { folder in
      for file in ["wide.txt", "latin.csv"] {
        let listed = try run(["list", file, "--format", "tsv"], in: folder)
        #expect(listed.output.contains("Treffen in Köln"), "\(file)")
      }
      let program = try Spawned.program().path
      let piped = try Spawned(
        "/bin/sh",
        ["-c", "gzip -c day.CSV | '\(program)' list - --format tsv"],
        in: folder.path
      )
      #expect(piped.code == 0)
      #expect(piped.output.contains("Norway to France"))
    }
  }
}
