import ArticleReading
import Chronology

/// JSON objects, one a line or in one array, whose keys a preset, a person or a guess tells.
///
/// Objects with the text of an article are articles, whatever else they have, unless a person says
/// which keys hold what.
struct MappedObjects: RecordFormat {
  let name: String
  let guesses: [FieldGuess]
  let boundary: RecordBoundary
  private let plan: FieldPlan
  private let preset: Preset?
  private let style: ReadingStyle

  static func recognised(by head: SourceHead) -> MappedObjects? {
    guard var splitter = RecordSplitter(head: head.bytes) else { return nil }
    var records = splitter.add(head.bytes)
    if head.isWhole { records += splitter.finish() }
    let objects = records.prefix(20).compactMap { record -> ObjectFields? in
      (try? JSONParser.value(of: record.bytes)).map { ObjectFields($0) }
    }
    var keys: [String] = []
    var seen: Set<String> = []
    for object in objects {
      for (key, _) in object.members where seen.insert(key).inserted { keys.append(key) }
    }
    let preset = Preset.all.first { $0.fits(keys) }
    let plan = FieldPlan(keys, as: preset, mapping: head.mapping)
    guard plan.isSufficient, preset != nil || isEventData(keys, plan, head.mapping) else {
      return nil
    }
    let isArray = head.bytes.first { $0 > 0x20 } == UInt8(ascii: "[")
    let isLines = !isArray && objects.count > 0 && records.allSatisfy { !$0.bytes.contains(0x0A) }
    return MappedObjects(plan, preset, boundary: isLines ? .lines : .none, sample: objects)
  }

  private init(
    _ plan: FieldPlan,
    _ preset: Preset?,
    boundary: RecordBoundary,
    sample: [ObjectFields]
  ) {
    self.plan = plan
    self.preset = preset
    self.boundary = boundary
    guesses = plan.guesses
    name = preset?.name ?? (boundary == .lines ? "JSON Lines" : "JSON")
    var style = preset?.style ?? ReadingStyle(name: "json")
    let date = plan.header(of: .date)
    style.order =
      style.order ?? FieldDate.order(of: sample.compactMap { date.flatMap($0.values)?.first })
    self.style = style
  }

  /// Whether keys are those of events rather than of articles.
  private static func isEventData(
    _ keys: [String],
    _ plan: FieldPlan,
    _ mapping: FieldMapping
  ) -> Bool {
    let folded = Set(keys.map(FieldWords.folded))
    if !mapping.isEmpty { return true }
    guard folded.isDisjoint(with: articleTexts) else { return false }
    let saysWho: [RecordField] = [.actor, .recipient, .move, .cameo, .end, .due]
    return folded.isDisjoint(with: summaries) || saysWho.contains { plan.has($0) }
      || folded.contains("eventtype")
  }

  private static let articleTexts: Set = [
    "text", "body", "content", "articlebody", "fulltext", "maintext", "contenttext", "rawtext",
    "story", "paragraphs", "sentences", "contenthtml", "html", "articles", "items", "results",
    "documents",
  ]
  private static let summaries: Set = ["description", "summary", "abstract", "snippet"]

  func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    var batch = RecordBatch()
    guard var splitter = RecordSplitter(head: piece.bytes) else {
      if piece.bytes.contains(where: { $0 > 0x20 }) {
        batch.reject(line: piece.line, .noJSON(column: 1))
      }
      return batch
    }
    for record in splitter.add(piece.bytes) + splitter.finish() {
      let line = piece.line + record.line - 1
      do throws(RecordReject) {
        batch.add(try self.record(of: record, line: line, naming: roll))
      } catch {
        batch.reject(line: error.line, error.reason)
      }
    }
    return batch
  }

  private func record(
    of object: ArticleRecord,
    line: Int,
    naming roll: PartyRoll
  ) throws(RecordReject) -> SourceRecord {
    guard !object.bytes.isEmpty else { throw RecordReject(line: line, reason: .tooLong) }
    let node: JSONNode
    do { node = try JSONParser.value(of: object.bytes) } catch {
      throw RecordReject(line: line, reason: .noJSON(column: error.offset + 1))
    }
    var fields = ObjectFields(node)
    fields.plan = plan
    fields.blanks = style.blanks
    var record = try RecordDraft(fields, in: style, naming: roll)
      .record(line: line, whole: String(decoding: object.bytes, as: UTF8.self))
    record.extra = fields.extra
    let raw = RawFields(value: { fields.values(of: $0)?.first ?? "" }, roll: roll)
    if let reason = preset?.finish(&record, raw) { throw RecordReject(line: line, reason: reason) }
    return record
  }
}

/// The members of an object, those of objects in it under both names: "actor.code".
struct ObjectFields: FieldSource {
  /// The members in their order.
  let members: [(key: String, value: JSONNode)]
  var plan: FieldPlan?
  var blanks: Set<String> = []

  init(_ node: JSONNode) {
    members = node.members.flatMap { member -> [(key: String, value: JSONNode)] in
      if case .object(let inner) = member.value, !inner.isEmpty {
        return inner.map { ("\(member.name).\($0.name)", $0.value) }
      }
      return [(member.name, member.value)]
    }
  }

  /// The texts under a key.
  func values(of key: String) -> [String]? {
    members.first { $0.key == key }.map { Self.texts($0.value) }
  }

  func values(of field: RecordField) -> [String] {
    guard let plan else { return [] }
    return plan.places(of: field).flatMap { values(of: plan.headers[$0]) ?? [] }
      .map(\.trimmed).filter { !$0.isEmpty && !blanks.contains($0) }
  }

  func header(of field: RecordField) -> String? { plan?.header(of: field) }

  /// The members that hold no field of ours.
  var extra: ExtraFields {
    guard let plan else { return .none }
    let rest = members.filter {
      plan.otherNames.contains($0.key) || !plan.names.contains($0.key)
    }
    .filter { $0.value != .null }
    guard !rest.isEmpty else { return .none }
    return .json(
      JSONValue.object(rest.map { JSONValue.Member($0.key, JSONValue($0.value)) }).line
    )
  }

  private static func texts(_ value: JSONNode) -> [String] {
    switch value {
    case .string(let text): [text]
    case .number(let digits): [digits]
    case .array(let elements): elements.flatMap(texts)
    case .object: (value["name"] ?? value["id"]).map(texts) ?? []
    case .boolean, .null: []
    }
  }
}
