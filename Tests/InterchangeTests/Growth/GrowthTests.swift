import Codebooks
import Glibc
import Testing

@testable import Interchange

/// What a record costs doesn't grow with how many there are, however a file is made.
@Suite struct GrowthTests {
  /// The processor's time for reading a file whose middle is so many times the same, in seconds.
  private func cost(_ head: String, _ words: String, times: Int, _ tail: String) -> Double {
    let text = head + String(repeating: words, count: times) + tail
    var best = Double.infinity
    for _ in 0..<3 {
      var before = timespec()
      var after = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before)
      let file = RecordFile(text, chunk: 65_536)
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after)
      #expect(file.format != nil, "\(text.prefix(40))")
      let seconds = Double(after.tv_sec - before.tv_sec)
      best = min(best, seconds + Double(after.tv_nsec - before.tv_nsec) / 1e9)
    }
    return best
  }

  private static let entry = "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20310405\n"
  private static let story =
    #"{"events":[{"start_date":{"year":"2031"},"text":{"headline":"x","text":""#
  @Test(arguments: [
    ("tags that never end", story, "<a", #""}}]}"#),
    ("groups in groups", "title: Quay\n", "group a\n2031: x\n", ""),
    ("links that never end", "title: Quay\n2031: x ", "[a](", "\n"),
    (
      "entries that replace others", "BEGIN:VCALENDAR\n",
      entry + "END:VEVENT\n" + entry + "RECURRENCE-ID:20310406\nEND:VEVENT\n", ""
    ),
    (
      "dates and exceptions", "BEGIN:VCALENDAR\n" + entry,
      "RDATE:20330405\nEXDATE:20320405\n", "END:VEVENT\n"
    ),
    (
      "a long word for a date", "date,title\n2031-04-12,x\n2031-04-12,x\n2031-04-12,x\n", "soon",
      ",x\n"
    ),
  ])
  func `many cost no more each than few`(
    _ name: String,
    _ head: String,
    _ words: String,
    _ tail: String
  ) {
    let few = cost(head, words, times: 1_000, tail)
    let many = cost(head, words, times: 16_000, tail)
    // The square would be 16 times as much each.
    #expect(many / 16 < max(few, 0.001) * 4, "\(name): \(few) s and \(many) s")
  }

  @Test func `entries that come again fill no more than a file's room`() {
    let again = Self.entry + "RRULE:FREQ=DAILY\nEND:VEVENT\n"
    let file = RecordFile(
      "BEGIN:VCALENDAR\n" + String(repeating: again, count: 1_000),
      chunk: 65_536
    )
    #expect(file.rows == 1_000 && file.rejects.isEmpty)
    #expect(file.records.count < 300_000)
    #expect(file.records.last?.text?.contains("comes again; 1 occurrence") == true)
  }

  @Test func `a line that no record is as long as is passed over and told, the others are read`() {
    let head = Array("date,title\n2031-04-12,First\n2031-04-13,".utf8)
    var cutter = PieceCutter(.lines)
    var pieces = [cutter.add(head)].compactMap(\.self)
    for _ in 0..<40 {
      if let piece = cutter.add(Array(repeating: 0x78, count: 1 << 20)) { pieces.append(piece) }
      #expect(cutter.waitingCount <= PieceCutter.longest + (1 << 20))
    }
    if let piece = cutter.add(Array("\n2031-04-14,Last\n".utf8)) { pieces.append(piece) }
    if let piece = cutter.finish() { pieces.append(piece) }
    #expect(pieces.flatMap(\.tooLong) == [3])
    #expect(
      String(decoding: pieces.flatMap(\.bytes), as: UTF8.self)
        == "date,title\n2031-04-12,First\n\n2031-04-14,Last\n"
    )
  }
}
