import Chronology

extension Preset {
  /// Tables that programs for timelines keep, this one among them.
  static let timelines: [Preset] = [own, timesketch, timelineSetter]

  /// What ``EventSheet`` wrote: an act a row, or a report a row, the same act again.
  private static let own = Preset(
    name: "regesta table",
    signs: ["event", "date shown", "date as stated", "who", "whom", "verb", "title", "picked"],
    fields: [
      (.id, ["event"]), (.date, ["date"]), (.actor, ["who"]), (.recipient, ["whom"]),
      (.move, ["verb"]), (.title, ["title"]), (.text, ["quote"]), (.sources, ["sources"]),
      (.url, ["url"]),
    ],
    style: ReadingStyle(name: "regesta", separators: [","]),
    finish: { record, fields in
      let stated = EventSheet.armed(fields["date as stated"])
      record.dateText = stated.isEmpty ? nil : stated
      let sides = ["who", "whom"].map { [EventSheet.armed(fields[$0])].filter { !$0.isEmpty } }
      record.phrase = TitleWords.phrase(
        of: EventSheet.armed(record.phrase),
        doers: sides[0],
        others: sides[1]
      )
      record.text = record.text.map(EventSheet.armed)
      if fields["picked"] == "yes" { record.tags.append("picked") }
      return nil
    }
  )

  /// Timesketch, which forensic analysts use.
  static let timesketch = Preset(
    name: "Timesketch",
    signs: ["message", "datetime", "timestamp_desc"],
    fields: [(.date, ["datetime"]), (.title, ["message"]), (.tags, ["tag"])],
    style: ReadingStyle(name: "timesketch")
  )

  /// ProPublica's TimelineSetter.
  static let timelineSetter = Preset(
    name: "TimelineSetter",
    signs: ["date", "display_date", "description", "series"],
    fields: [
      (.date, ["date"]), (.title, ["description"]), (.text, ["html"]), (.url, ["link"]),
      (.tags, ["series"]),
    ],
    style: ReadingStyle(name: "timelinesetter", order: .monthFirst),
    finish: { record, fields in
      let shown = fields["display_date"]
      record.dateText = shown.isEmpty ? nil : shown
      return nil
    }
  )
}
