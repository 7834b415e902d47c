import ArticleReading
import Chronology

/// A story of Knight Lab's TimelineJS in JSON: its slides and eras; the title slide has no date.
///
/// The older form, with `timeline` and `date`, is read too.
public struct TimelineJSFormat: RecordFormat {
  /// Recognises a story by the names of its members.
  public static func recognised(by head: SourceHead) -> TimelineJSFormat? {
    let opening = head.bytes.drop { $0 <= 0x20 }
    guard opening.first == UInt8(ascii: "{") || opening.starts(with: "storyjs_jsonp_data".utf8)
    else { return nil }
    let text = String(decoding: head.bytes, as: UTF8.self)
    let isNew = text.contains("\"start_date\"") && text.contains("\"text\"")
    let isOld = text.contains("\"startDate\"") && text.contains("\"timeline\"")
    return isNew || isOld ? TimelineJSFormat() : nil
  }

  /// "TimelineJS JSON".
  public var name: String { "TimelineJS JSON" }

  /// A story is one JSON text.
  public var boundary: RecordBoundary { .none }

  /// Reads the whole story.
  public func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    var batch = RecordBatch()
    let start = piece.bytes.firstIndex(of: UInt8(ascii: "{")) ?? 0
    let end = piece.bytes.lastIndex(of: UInt8(ascii: "}")) ?? piece.bytes.count - 1
    guard start <= end else {
      batch.reject(line: piece.line, .noJSON(column: 1))
      return batch
    }
    let bytes = Array(piece.bytes[start...end])
    let story: JSONValue
    do {
      story = JSONValue(try JSONParser.value(of: bytes))
    } catch {
      batch.reject(line: piece.line, .noJSON(column: start + 1))
      return batch
    }
    let places = JSONPlaces(bytes, from: piece.line + piece.bytes[..<start].count { $0 == 0x0A })
    for (path, isEra) in [
      ("events", false), ("eras", true), ("timeline.date", false), ("timeline.era", true),
    ] {
      let names = path.split(separator: ".").map(String.init)
      guard case .array(let slides) = names.reduce(Optional(story), { $0?[$1] }) else { continue }
      for (number, slide) in slides.enumerated() {
        let lines = places.lines[path] ?? []
        let line = lines.indices.contains(number) ? lines[number] : piece.line
        batch.rowCount += 1
        do throws(RecordReject) {
          let read = TimelineJSSlide(slide, isEra: isEra, isOld: names.count > 1, line: line)
          batch.records.append(try read.record(naming: roll))
        } catch {
          batch.rejects.append(error)
        }
      }
    }
    return batch
  }
}

extension TimelineJSSlide {
  /// Takes a slide of a story in JSON.
  init(_ value: JSONValue, isEra: Bool, isOld: Bool, line: Int) {
    self.line = line
    self.isEra = isEra
    func plain(_ path: String...) -> String {
      path.reduce(Optional(value)) { $0?[$1] }?.plain ?? ""
    }
    if isOld {
      start = TimelineJSDate.Parts(listed: plain("startDate"))
      end = TimelineJSDate.Parts(listed: plain("endDate"))
      (headline, text, group) = (plain("headline"), plain("text"), plain("tag"))
      (media, credit, caption) = (
        plain("asset", "media"), plain("asset", "credit"), plain("asset", "caption")
      )
    } else {
      start = TimelineJSDate.Parts(value["start_date"])
      end = TimelineJSDate.Parts(value["end_date"])
      (headline, text, group) = (plain("text", "headline"), plain("text", "text"), plain("group"))
      (media, credit, caption) = (
        plain("media", "url"), plain("media", "credit"), plain("media", "caption")
      )
      id = plain("unique_id")
      let shown = [plain("display_date"), plain("start_date", "display_date")]
      displayDate = shown.first { !$0.isEmpty } ?? ""
      own = value["regesta"]
    }
    guard case .object(let members) = value else { return }
    let known: Set = [
      "start_date", "end_date", "startDate", "endDate", "text", "headline", "group", "tag", "media",
      "asset", "unique_id", "display_date", "regesta",
    ]
    extra = members.filter { !known.contains($0.name) }
    if let thumbnail = value["media"]?["thumbnail"], !thumbnail.plain.isEmpty {
      extra.append(.init("thumbnail", thumbnail))
    }
    if !media.isEmpty { extra.append(.init("media", .string(media))) }
  }
}

extension TimelineJSDate.Parts {
  /// Takes a date of a story in JSON.
  init(_ value: JSONValue?) {
    guard let value else { return }
    (year, month, day) = (
      value["year"]?.plain ?? "", value["month"]?.plain ?? "", value["day"]?.plain ?? ""
    )
    let hour = value["hour"]?.plain ?? ""
    let minute = value["minute"]?.plain ?? ""
    time = hour.isEmpty ? "" : minute.isEmpty ? hour : "\(hour):\(minute)"
  }

  /// Takes a date of the older form: "2011,12,10,07,02", "12/10/2011", "2011-12-10".
  init(listed text: String) {
    let day = text.trimmed.prefix { $0 != " " }
    let isAmerican = day.contains("/")
    var parts = day.split { ",/".contains($0) }.map(String.init)
    if parts.count == 1 {
      let isNegative = day.hasPrefix("-")
      parts = day.split(separator: "-").map(String.init)
      if isNegative, let first = parts.first { parts[0] = "-\(first)" }
    }
    if isAmerican, let last = parts.popLast() { parts.insert(last, at: 0) }
    year = parts.first ?? ""
    month = parts.count > 1 ? parts[1] : ""
    self.day = parts.count > 2 ? parts[2] : ""
    time =
      parts.count > 3
      ? parts[3...].joined(separator: ":") : String(text.trimmed.dropFirst(day.count))
  }
}
