import Chronology

extension Preset {
  /// Tables that other programs for timelines keep.
  static let timelines: [Preset] = [timesketch, timelineSetter]

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
