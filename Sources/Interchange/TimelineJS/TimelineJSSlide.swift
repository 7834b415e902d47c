import Chronology
import Timelines

/// A slide or an era of a TimelineJS story as its file gives it, from JSON or from a table.
struct TimelineJSSlide {
  /// The line on which it starts.
  var line: Int
  var id = ""
  var start = TimelineJSDate.Parts()
  var end = TimelineJSDate.Parts()
  var displayDate = ""
  /// Headline, text and credits are HTML.
  var headline = ""
  var text = ""
  var media = ""
  var credit = ""
  var caption = ""
  var group = ""
  /// Whether it is an era, which lies behind the slides.
  var isEra = false
  /// What this program wrote into a story of its own.
  var own: JSONValue?
  /// What has no field of ours.
  var extra: [JSONValue.Member] = []

  /// The slide as a record; whoever its medium is credited to counts as its source.
  ///
  /// - Throws: What keeps it from being one.
  func record(naming roll: PartyRoll) throws(RecordReject) -> SourceRecord {
    let (date, minute) = try span()
    let headline = HTMLText.words(of: headline).onOneLine
    let words = HTMLText.words(of: text)
    let title = [headline, words.split(separator: "\n").first.map(String.init) ?? ""]
      .first { !$0.isEmpty }
    guard let title else { throw RecordReject(line: line, reason: .missing("Headline")) }
    let identity = id.isEmpty ? [date.description, headline, text] : [id, date.description]
    var record = SourceRecord(
      line: line,
      identity: (["timelinejs"] + identity).joined(separator: "\t"),
      date: date,
      phrase: title
    )
    record.id = id.isEmpty ? nil : id
    record.minute = minute
    let shown = HTMLText.words(of: displayDate).onOneLine
    record.dateText = shown.isEmpty ? nil : shown
    let account = [words == title ? "" : words, quotation].filter { !$0.isEmpty }
    record.text = account.isEmpty ? nil : account.joined(separator: "\n")
    let source = HTMLText.words(of: credit).onOneLine
    record.publishers = source.isEmpty ? [] : [source]
    record.url =
      media.trimmed.webAddress
      ?? [credit, caption, text].lazy.compactMap(HTMLText.link).first
    record.tags = [group.onOneLine, isEra ? "era" : ""].filter { !$0.isEmpty }
    let captioned = caption.isEmpty ? extra : extra + [.init("caption", .string(caption))]
    record.extra = captioned.isEmpty ? .none : .json(JSONValue.object(captioned).line)
    own?.apply(to: &record, naming: roll)
    return record
  }

  /// The date, with its end where there is one behind the start.
  private func span() throws(RecordReject) -> (date: EDTF, minute: Int?) {
    let start = try TimelineJSDate.date(start, line: line)
    guard !end.year.trimmed.isEmpty else { return start }
    let end = try TimelineJSDate.date(end, named: "End ", line: line).date
    guard end != start.date, let first = start.date.extent.earliest,
      let last = end.extent.latest, first <= last,
      let span = try? EDTF("\(start.date)/\(end)")
    else { return start }
    return (span, start.minute)
  }

  /// The words of a medium that is a quotation.
  private var quotation: String {
    media.lowercased().hasPrefix("<blockquote") ? "“\(HTMLText.words(of: media).onOneLine)”" : ""
  }
}

extension JSONValue {
  /// Gives a record what this program wrote into a file of another format.
  func apply(to record: inout SourceRecord, naming roll: PartyRoll) {
    guard let phrase = self["phrase"]?.text else { return }
    record.phrase = phrase
    record.actors = self["actors"]?.texts.compactMap { roll.party(named: $0) } ?? []
    record.recipients = self["recipients"]?.texts.compactMap { roll.party(named: $0) } ?? []
    if let date = self["date"]?.text.flatMap({ try? EDTF($0) }) { record.date = date }
    if let move = self["move"]?.text.flatMap(Move.init) { record.move = move }
    if let type = self["type"]?.text.flatMap(EventType.init) { record.type = type }
    if case .integer(let minute) = self["minute"], (0..<1_440).contains(minute) {
      record.minute = minute
    }
  }
}
