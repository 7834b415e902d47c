import Foundation
import Testing

/// What `list` writes, read by the libraries of Python that others read it with, where they are there.
@Suite struct PythonReaderTests {
  private static let python = "/usr/bin/env"

  private static func has(_ module: String) -> Bool {
    let run = try? Spawned(python, ["python3", "-c", "import \(module)"])
    return run?.code == 0
  }

  /// What a script prints that finds what `list` wrote on its standard input.
  private static func lines(
    of script: String,
    reading format: String,
    in folder: URL
  ) throws -> [String] {
    let written = try Spawned(regesta: ["list", "in", "--format", format], in: folder)
    #expect(written.code == 0)
    let run = try Spawned(
      python,
      ["python3", "-W", "ignore", "-c", script],
      in: folder.path,
      input: Data(written.output.utf8)
    )
    #expect(run.errors.isEmpty)
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test(.enabled(if: has("icalendar")))
  func `icalendar reads each entry with its days and its words`() throws {
    let script = """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
      for entry in calendar.walk("VEVENT"):
          assert not entry.errors, entry.errors
          assert entry["UID"] and entry["DTSTAMP"].dt
          print(entry["DTSTART"].dt, entry["SUMMARY"], sep="\\t")
      """
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let entries = try Self.lines(of: script, reading: "ics", in: folder)
      let listed = try Spawned(regesta: ["list", "in", "--format", "jsonl"], in: folder)
      #expect(entries.count >= listed.output.split(separator: "\n").count)
      #expect(entries.allSatisfy { $0.hasPrefix("2024-") && !$0.hasSuffix("\t") })
    }
  }

  @Test(.enabled(if: has("jsonschema")))
  func `jsonschema finds CSL's rules kept`() throws {
    // What CSL's schema asks of the members that are written.
    let script = """
      import sys, json, jsonschema
      text = {"type": "string"}
      names = {"type": "array", "items": {"type": "object", "additionalProperties": False,
        "properties": {"family": text, "given": text, "literal": text}}}
      date = {"anyOf": [{"type": "object", "additionalProperties": False, "properties": {
        "date-parts": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "array",
          "minItems": 1, "maxItems": 3, "items": {"type": ["string", "number"]}}},
        "literal": text, "circa": {"type": ["string", "number", "boolean"]}}}]}
      rules = {"type": "array", "items": {"type": "object", "required": ["type", "id"],
        "additionalProperties": False, "properties": {
          "type": {"enum": ["article-newspaper", "document", "webpage"]},
          "id": {"type": ["string", "number"]}, "author": names, "issued": date, "accessed": date,
          "title": text, "container-title": text, "URL": text, "language": text, "source": text,
          "note": text, "annote": text, "locator": {"type": ["string", "number"]}}}}
      items = json.load(sys.stdin)
      jsonschema.Draft7Validator(rules).validate(items)
      print(len(items))
      """
    try Scratch.withFolder(holding: Articles.folder) { folder in
      let counts = try Self.lines(of: script, reading: "csl", in: folder)
      #expect(counts == ["2"])
    }
  }
}
