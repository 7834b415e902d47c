import Foundation
import Testing

@testable import regesta

/// Whatever stands in sources, settings, names and the environment: text reaches the terminal,
/// nothing else.
@Suite(.serialized) struct HostileOutputTests {
  /// Runs a command on a terminal and expects text alone.
  ///
  /// - Returns: The text.
  private func shown(
    _ arguments: [String],
    in folder: URL,
    environment: [String: String] = [:],
    typing keys: [String] = [],
    at location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = try ShownRun(arguments, in: folder, environment: environment, typing: keys)
    #expect(
      run.bytes.offences.isEmpty,
      "\(arguments): \(run.bytes.offences.prefix(5))",
      sourceLocation: location
    )
    #expect(
      run.code != nil && run.code ?? 0 < 128,
      "\(arguments): \(run.code ?? -1)",
      sourceLocation: location
    )
    return run.bytes.text
  }

  /// The identifiers of the events in a folder.
  private func events(in folder: URL) throws -> [String] {
    let run = try Spawned(
      "/usr/bin/env",
      [
        "HOME=\(folder.path)/home", Spawned.program().path, "list", "a.regesta", "--format",
        "jsonl",
      ],
      in: folder.path,
      environment: ["XDG_CACHE_HOME": "\(folder.path)/cache"]
    )
    return run.output.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /"id":"([0-9a-f]{12})/).map { String($0.output.1) }
    }
  }

  @Test func `lists in every format without an escape`() throws {
    try HostileSources.withFolder { folder in
      var all = try shown(["import", "in", "--into", "a.regesta"], in: folder)
      for format in ListFormat.allCases {
        all += try shown(["list", "a.regesta", "--format", format.rawValue], in: folder)
      }
      for unit in RowUnit.allCases {
        let options = ["--format", "tsv", "--per", unit.rawValue, "--reverse"]
        all += try shown(["list", "a.regesta"] + options, in: folder)
      }
      // Every format of events was read.
      let csv = try shown(["list", "a.regesta", "--format", "csv"], in: folder)
      for (day, file) in zip(HostileRecords.days, HostileRecords.files) {
        #expect(csv.contains(day), "\(file.name)")
      }
      // The signs were there, and are told.
      for spelt in ["^[[41m", "<U+009B>41m", "<U+202E>", "^[]52;c;", "\\u001b[41m"] {
        #expect(all.contains(spelt), "\(spelt)")
      }
      #expect(all.contains("Commission"))
    }
  }

  @Test func `shows, counts and annotates without an escape`() throws {
    try HostileSources.withFolder { folder in
      _ = try shown(["import", "in", "--into", "a.regesta"], in: folder)
      let events = try events(in: folder)
      #expect(events.count > 10)
      var all = ""
      for event in events.prefix(4) {
        all += try shown(["show", event, "a.regesta", "--why"], in: folder)
      }
      for command in [
        ["show", events[0], "a.regesta", "--format", "jsonl"], ["due", "a.regesta"],
        ["due", "a.regesta", "--format", "jsonl"], ["actors", "a.regesta"],
        ["documents", "a.regesta"],
        ["browse", "a.regesta", "--plain", "-q", HostileSigns.bidi],
      ] {
        all += try shown(command, in: folder, typing: command.contains("--plain") ? ["q"] : [])
      }
      let files = ["in/raw.md", "in/page.html", "in/records.jsonl", "in/letter.eml"]
      for layer in AnnotationLayer.allCases where layer != .text {
        all += try shown(["annotate", "--layer", layer.rawValue] + files, in: folder)
      }
      all += try shown(["annotate", "--layer", "text", files[0]], in: folder)
      #expect(all.contains("^[[41m"))
      #expect(all.contains("<U+202E>"))
    }
  }

  @Test func `imports, opens and checks an archive without an escape`() throws {
    try HostileSources.withFolder { folder in
      let archive = "\(HostileSigns.name).regesta"
      var all = try shown(["import", "in", "--into", archive], in: folder)
      for command in ["list", "actors", "documents", "due", "check"] {
        all += try shown([command, archive], in: folder)
      }
      let file = folder.appending(path: archive)
      var bytes = try Data(contentsOf: file)
      let words = try #require(bytes.range(of: Data("rejected the".utf8)))
      bytes.replaceSubrange(words, with: Data("received the".utf8))
      try bytes.write(to: file)
      all += try shown(["check", archive], in: folder)
      try bytes.prefix(9_000).write(to: file)
      for command in ["check", "list"] { all += try shown([command, archive], in: folder) }
      #expect(all.contains("^[[41m^[[91;137H^[]0;x^G<U+009B>2J ^?<U+202E>"))
    }
  }

  @Test func `talks by line without an escape`() throws {
    try HostileSources.withFolder { folder in
      let keys = [
        "1", "r", "c", "", "2", "c 2", "o", "a", "p", "d", "k \(HostileSigns.bidi)",
        "k 14 march 2031",
        "f \(HostileSigns.bidi)", "f actr:\(HostileSigns.bidi)", "\(HostileSigns.bidi)", "f", "?",
        "q",
      ]
      let all = try shown(["browse", "in", "--plain"], in: folder, typing: keys)
      #expect(all.contains("^[[41m"))
    }
  }

  @Test func `complains of hostile names, options and settings without an escape`() throws {
    let name = HostileSigns.name
    try HostileSources.withFolder { folder in
      var all = ""
      for command in [
        ["list", name], ["list", "in/raw.md", "-q", name],
        ["list", "in/raw.md", "-q", "actr:\(name)"],
        ["list", "in/raw.md", "-q", "type:\(name)"], ["list", "in/raw.md", "-q", "on:\(name)"],
        ["list", "in/raw.md", "-q", "(\(name)"], ["list", "in/raw.md", "--as-of", name],
        ["list", "in/raw.md", "--format", name], ["list", "in/raw.md", "--limit", name],
        ["list", "--\(name)"],
        ["list", "in/raw.md", "--actors", name],
        ["list", "in/raw.md", "--actors", "in/broken.txt"],
        ["list", "in/raw.md", "--max-file-size", name], ["show", name, "in/raw.md"],
        ["browse", "in/raw.md", "--view", name],
        ["browse", "in/raw.md", "--at", name],
        ["import", "in/raw.md", "--into", "\(name)/\(name)"],
        ["import", "in/raw.md", "--into", "in/plain.txt"], ["check", name], ["check", "in"],
        ["annotate", "--layer", name, "in/raw.md"], ["annotate", "--layer", "events", name],
        ["annotate", "--layer", "text", "in/raw.md", "in/page.html", "--output", "/proc/\(name)"],
        ["annotate", "--layer", "events", "--reference-date", name, "in/raw.md"],
        ["annotate", "--layer", "events", "--reference-dates", "in/plain.txt", "in/raw.md"],
        [name], ["config", name], ["config", "check"], ["doctor"], ["config", "check", name],
      ] {
        all += try shown(command, in: folder)
      }
      #expect(all.contains("^[[41m"))
      let hostile = [
        "TERM": name, "PAGER": name, "EDITOR": name, "VISUAL": name, "LANG": name, "PATH": name,
        "HOME": "/\(name)", "XDG_CONFIG_HOME": "/\(name)", "ESCDELAY": name, "TZ": name,
        "COLUMNS": name, "NO_COLOR": name, "TMUX": name, "STY": name,
      ]
      for command in [["doctor"], ["config", "check"], ["list", "in/raw.md"]] {
        let text = try shown(command, in: folder, environment: hostile)
        #expect(text.utf8.allSatisfy { $0 < 0x80 }, "a locale that isn't there knows ASCII alone")
      }
    }
  }
}
