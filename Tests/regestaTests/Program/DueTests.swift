import Foundation
import Testing

@Suite struct DueTests {
  private static let article = Data(
    """
    ---
    title: A deadline for the border
    publisher: The Lake Courier
    date: 2024-03-03
    ---

    Kenya demanded on Sunday that Somalia open the border by March 8.
    """
  )

  @Test(arguments: ["due", "open-questions"])
  func `lists what waits under the party that has to move`(_ command: String) throws {
    try Scratch.withFolder(holding: ["a.md": Self.article]) { folder in
      let run = try Spawned(regesta: command, "a.md", in: folder)
      #expect(run.code == 0)
      let lines = run.output.split(separator: "\n").map(String.init)
      #expect(lines.first?.hasPrefix("Open questions on Sunday 3 March 2024: 1 open") == true)
      #expect(lines.contains("SOMALIA TO MOVE"))
      #expect(lines.contains { $0.contains("Fri 8") && $0.contains("5 days") })
      #expect(lines.contains { $0.contains("turn: Somalia, no answer yet") })
    }
  }

  @Test func `counts the days that have passed since`() throws {
    try Scratch.withFolder(holding: ["a.md": Self.article]) { folder in
      let run = try Spawned(regesta: "due", "a.md", "--as-of", "2024-03-10", in: folder)
      #expect(run.output.contains("on Sunday 10 March 2024: 0 open, 1 settled"))
      #expect(run.output.contains("missed"))
    }
  }

  @Test func `ends with 1 where nothing waits`() throws {
    let article = Data("Kenya and Somalia met on 5 March 2024.\n")
    try Scratch.withFolder(holding: ["a.txt": article]) { folder in
      let run = try Spawned(regesta: "due", "a.txt", in: folder)
      #expect(run.code == 1)
      #expect(run.output.isEmpty)
    }
  }

  @Test func `lists the deadlines of a calendar, and what became of them`() throws {
    let calendar = Data(
      """
      BEGIN:VCALENDAR
      BEGIN:VTODO
      UID:1
      DTSTAMP:20310401T000000Z
      SUMMARY:Answer the note
      DUE;VALUE=DATE:20310406
      ORGANIZER;CN=Norway:mailto:n@quay.example
      ATTENDEE;CN=France:mailto:f@quay.example
      END:VTODO
      BEGIN:VTODO
      UID:2
      SUMMARY:Pay the dues
      DUE;VALUE=DATE:20310320
      STATUS:COMPLETED
      END:VTODO
      END:VCALENDAR
      """.utf8
    )
    try Scratch.withFolder(holding: ["a.ics": calendar]) { folder in
      let run = try Spawned(regesta: "due", "a.ics", in: folder)
      #expect(run.code == 0)
      #expect(run.output.hasPrefix("Open questions on Tuesday 1 April 2031: 1 open, 1 settled"))
      let lines = run.output.split(separator: "\n").map(String.init)
      #expect(lines.contains("FRANCE TO MOVE"))
      #expect(lines.contains { $0.contains("Answer the note") && $0.contains("5 days") })
      #expect(lines.contains { $0.contains("kept: its source says so") })
      let later = try Spawned(regesta: "due", "a.ics", "--as-of", "2031-04-07", in: folder)
      #expect(later.output.contains("0 open, 2 settled"))
    }
  }

  @Test func `prints a matter as a JSON object`() throws {
    try Scratch.withFolder(holding: ["a.md": Self.article]) { folder in
      let run = try Spawned(regesta: "due", "a.md", "--format", "jsonl", in: folder)
      let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      #expect(object?["kind"] as? String == "demand")
      #expect(object?["due"] as? String == "2024-03-08")
      #expect(object?["open"] as? Bool == true)
      #expect((object?["turns"] as? [[String: Any]])?.first?["reason"] as? String == "unanswered")
    }
  }

  @Test(arguments: [("actor:Kenya", 0), ("actor:Somalia", 1)])
  func `keeps the matters in which an act fits`(_ query: String, _ code: Int32) throws {
    try Scratch.withFolder(holding: ["a.md": Self.article]) { folder in
      let run = try Spawned(regesta: "due", "a.md", "-q", query, in: folder)
      #expect(run.code == code)
    }
  }

  @Test func `shows an event as the object of the list`() throws {
    try Scratch.withFolder(holding: ["a.md": Self.article]) { folder in
      let list = try Spawned(regesta: "list", "a.md", "--format", "jsonl", in: folder)
      let object = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
      let id = try #require(object?["id"] as? String)
      let show = try Spawned(regesta: "show", id, "a.md", "--format", "jsonl", in: folder)
      #expect(show.output == list.output)
    }
  }
}
