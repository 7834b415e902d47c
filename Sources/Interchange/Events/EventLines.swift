import ArticleReading
import Chronology
import Timelines

/// What `list --format jsonl` wrote, read back: each line is an event again, with all it says.
public struct EventLines: RecordFormat {
  /// Recognises the lines by how each begins, with or without spaces between its members.
  public static func recognised(by head: SourceHead) -> EventLines? {
    let start = head.bytes.drop { $0 <= 0x20 }.prefix(64).filter { $0 > 0x20 }
    guard start.starts(with: #"{"v":1,"id":""#.utf8),
      String(decoding: head.bytes, as: UTF8.self).contains(#""date_basis""#)
    else { return nil }
    return EventLines()
  }

  /// "regesta JSON Lines".
  public var name: String { "regesta JSON Lines" }

  /// After each line.
  public var boundary: RecordBoundary { .lines }

  /// Reads some lines.
  public func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    var batch = RecordBatch()
    let lines = piece.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, bytes) in lines.enumerated() where bytes.contains(where: { $0 > 0x20 }) {
      let line = piece.line + number
      batch.rowCount += 1
      guard let node = try? JSONParser.value(of: Array(bytes)) else {
        batch.rejects.append(RecordReject(line: line, reason: .noJSON(column: 1)))
        continue
      }
      do throws(RecordReject) {
        batch.records.append(try EventLine(JSONValue(node), at: line).record(naming: roll))
      } catch {
        batch.rejects.append(error)
      }
    }
    return batch
  }
}

/// One event as a line gives it.
struct EventLine {
  private let value: JSONValue
  private let line: Int

  /// Under this name a record keeps the whole line, to be written out again.
  static let key = "regesta"

  init(_ value: JSONValue, at line: Int) {
    self.value = value
    self.line = line
  }

  /// The event as a record.
  ///
  /// - Throws: What it lacks.
  func record(naming roll: PartyRoll) throws(RecordReject) -> SourceRecord {
    guard value["v"] == 1 else {
      throw RecordReject(
        line: line,
        reason: .unreadable(field: "v", value: value["v"]?.plain ?? "")
      )
    }
    let id = try text("id")
    var record = SourceRecord(
      line: line,
      identity: "regesta\t\(id)",
      date: try word("date") { try? EDTF($0) },
      move: try word("move", Move.init),
      type: try word("type", EventType.init),
      phrase: ""
    )
    record.id = id
    record.status = try word("status", EventStatus.init)
    record.actors = parties("actors", roll)
    record.recipients = parties("recipients", roll)
    record.phrase = TitleWords.phrase(
      of: try text("title"),
      doers: names("actors", record.actors),
      others: names("recipients", record.recipients)
    )
    record.mode = value["mode"]?.text
    record.cameo = value["cameo"]?.text
    record.quad = value["quad"]?.text.flatMap(QuadClass.init)
    record.place = value["place"]?.text
    record.reported = value["reported"]?.text.flatMap { try? EDTF($0) }?.extent.latest
    record.isMachineCoded = value["machine_coded"] == true
    if case .integer(let count) = value["sources"] { record.sourceCount = count }
    addReports(to: &record)
    addCommitments(to: &record, roll)
    record.tags = value["tags"]?.texts ?? []
    record.extra = .json(JSONValue.object([.init(Self.key, value)]).line)
    return record
  }

  private func text(_ name: String) throws(RecordReject) -> String {
    guard let text = value[name]?.text, !text.isEmpty else {
      throw RecordReject(line: line, reason: .missing(name))
    }
    return text
  }

  private func word<Word>(
    _ name: String,
    _ read: (String) -> Word?
  ) throws(RecordReject) -> Word {
    let text = try text(name)
    guard let word = read(text) else {
      throw RecordReject(line: line, reason: .unreadable(field: name, value: text))
    }
    return word
  }

  // MARK: Who

  private func parties(_ side: String, _ roll: PartyRoll) -> [RecordedParty] {
    objects(side).compactMap { party in
      (party["name"]?.text).flatMap { roll.party(named: $0) }
    }
  }

  private func objects(_ name: String) -> [JSONValue] {
    if case .array(let objects) = value[name] { objects } else { [] }
  }

  /// How a title may name a side: by short names, by full ones, by the forms in the source.
  private func names(_ side: String, _ parties: [RecordedParty]) -> [String] {
    let objects = objects(side)
    let forms = [
      parties.map(\.actor.shortName), objects.compactMap { $0["name"]?.text },
      objects.compactMap { $0["as"]?.text },
    ]
    return forms.map { $0.joined(separator: ", ") }.filter { !$0.isEmpty }
  }

  // MARK: Who says so, and what is open

  private func addReports(to record: inout SourceRecord) {
    let claims = objects("claims")
    let origins = value["origins"]?.texts ?? []
    let told = claims.compactMap { $0["publisher"]?.text }
    var seen: Set<String> = []
    record.publishers = origins.isEmpty ? told.filter { seen.insert($0).inserted } : origins
    record.url = claims.lazy.compactMap { $0["url"]?.text }.first
    record.dateText = claims.lazy.compactMap { $0["date_text"]?.text }.first
    let lines = claims.compactMap { claim -> String? in
      guard let quote = claim["quote"]?.text, quote != record.phrase else { return nil }
      let source = ["author", "title", "publisher"].compactMap { claim[$0]?.text }
      return "“\(quote.onOneLine)”" + (source.isEmpty ? "" : " — \(source.joined(separator: ", "))")
    }
    record.text = lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private func addCommitments(to record: inout SourceRecord, _ roll: PartyRoll) {
    for commitment in objects("commitments") {
      guard let kind = commitment["kind"]?.text.flatMap(Term.Kind.init) else { continue }
      func parties(_ side: String) -> [RecordedParty] {
        (commitment[side]?.texts ?? []).compactMap { roll.party(cameo: $0) }
      }
      let (by, to) = (parties("by"), parties("to"))
      record.mentioned += by + to
      let due = commitment["due"]?.text.flatMap { try? EDTF($0) }
      let term = Term(
        kind,
        what: record.phrase,
        due: due,
        by: by.map(\.actor.id),
        to: to.map(\.actor.id)
      )
      let status = commitment["status"]?.text.flatMap(Commitment.Status.init) ?? .open
      record.commitments.append(Commitment(term, steps: [Commitment.Step(status)]))
    }
  }
}
