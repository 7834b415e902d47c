import Chronology
public import Documents
public import Timelines

/// Writes events as the objects of `list --format jsonl`, whose members and order are a contract.
///
/// Keeps the offsets of each document that it has cited, so use one for a whole timeline.
public struct EventJSON: Sendable {
  private let timeline: any EventRegister
  private let marginalia: Marginalia
  private var offsets: [DocumentKey: ScalarOffsets] = [:]

  /// Makes a writer for the events of a timeline, with what a person wrote beside them.
  public init(_ timeline: any EventRegister, marginalia: Marginalia = Marginalia()) {
    self.timeline = timeline
    self.marginalia = marginalia
  }

  /// The object of an event.
  public mutating func object(of event: Event) -> JSONValue {
    if let line = line(readFor: event, with: marginalia) { return line }
    let claims = event.claims.map { object(of: $0) }
    let day = event.date.edtf.extent.latest ?? event.reported?.extent.latest
    return [
      "v": 1,
      "id": .string(event.id.description),
      "date": .string(event.date.edtf.description),
      "earliest": .string(orNull: event.date.edtf.extent.earliest?.description),
      "latest": .string(orNull: event.date.edtf.extent.latest?.description),
      "precision": .string(event.date.edtf.precision.rawValue),
      "date_basis": .string(event.date.basis.rawValue),
      "reported": .string(orNull: event.reported?.description),
      "move": .string(event.move.rawValue),
      "type": .string(event.type.rawValue),
      "mode": .string(orNull: event.mode),
      "quad": .string(orNull: event.quadClass?.rawValue),
      "cameo": .string(orNull: event.coding?.cameo),
      "auxiliary": .strings(
        Auxiliary.allCases.filter(event.auxiliary.contains).map(\.rawValue)
      ),
      "status": .string(event.status.rawValue),
      "machine_coded": .boolean(event.isMachineCoded),
      "actors": .array(event.actors.map { object(of: $0, on: day) }),
      "recipients": .array(event.recipients.map { object(of: $0, on: day) }),
      "title": .string(event.title(in: timeline.directory)),
      "place": .string(orNull: event.place),
      "commitments": .array(event.commitments.map { object(of: $0, on: day) }),
      "sources": .integer(event.sourceCount),
      "origins": .strings(event.origins),
      "differs": .strings(event.differs.map(\.kind.rawValue)),
      "disputed": .boolean(event.isDisputed),
      "doubtful_quote": .boolean(event.hasDoubtfulQuote),
      "claims": .array(claims),
      "relations": .array(
        event.relations.map {
          ["kind": .string($0.kind.rawValue), "event": .string($0.event.description)]
        }
      ),
      "tags": .strings((event.coding?.tags ?? []) + marginalia.tags(of: event.id)),
      "extra": extra(of: event),
    ]
  }

  /// What a source gave besides, and what a person noted.
  private func extra(of event: Event) -> JSONValue {
    var members: [JSONValue.Member] = []
    if case .object(let given)? = event.coding?.extra.flatMap(JSONValue.init(reading:)) {
      members = given
    }
    if let note = marginalia.notes[event.id] { members.append(.init("note", .string(note))) }
    return .object(members)
  }

  /// The object of one claim, with its place in Unicode scalars.
  public mutating func object(of claim: Claim) -> JSONValue {
    let citation = claim.citation
    let document = timeline.document(citation.document)
    let metadata = document?.metadata
    let positions = document.map { scalars(of: $0) }
    return [
      "id": .string(claim.id.description),
      "document": .string(citation.document.description),
      "file": .string(orNull: document?.file),
      "title": .string(orNull: metadata?.title?.value),
      "author": .string(orNull: metadata?.joinedAuthors),
      "publisher": .string(orNull: metadata?.publisher?.value),
      "published": .string(orNull: document?.publicationDate?.description),
      "url": .string(orNull: metadata?.url?.value),
      "speaker": .string(orNull: claim.speaker.map(timeline.fullName)),
      "via": .string(orNull: claim.channel),
      "date": .string(claim.date.edtf.description),
      "date_text": .string(orNull: claim.date.text),
      "paragraph": .integer(citation.paragraph),
      "start": positions.map { .integer($0.scalar(at: citation.span.start)) } ?? .null,
      "end": positions.map { .integer($0.scalar(at: citation.span.end)) } ?? .null,
      "quote": .string(citation.quote),
      "rule": .string(claim.rule),
    ]
  }

  private mutating func scalars(of document: Document) -> ScalarOffsets {
    if let known = offsets[document.key] { return known }
    let counted = ScalarOffsets(document.text)
    // Event data has a document a row: what was counted long ago is not asked for again.
    if offsets.count >= 256 { offsets = [:] }
    offsets[document.key] = counted
    return counted
  }

  private func code(_ id: ActorID, on day: CivilDate?) -> String {
    timeline.directory.code(of: id, on: day) ?? id.description
  }

  private func object(of party: Party, on day: CivilDate?) -> JSONValue {
    [
      "id": .string(party.actor.description),
      "name": .string(timeline.fullName(of: party)),
      "code": .string(code(party.actor, on: day)),
      "as": .string(party.form),
    ]
  }

  private func object(of commitment: Commitment, on day: CivilDate?) -> JSONValue {
    [
      "kind": .string(commitment.term.kind.rawValue),
      "due": .string(orNull: commitment.term.due?.description),
      "by": .strings(commitment.term.by.map { code($0, on: day) }),
      "to": .strings(commitment.term.to.map { code($0, on: day) }),
      "status": .string(commitment.status.rawValue),
      "decided_by": .string(orNull: commitment.steps.last?.decidedBy?.description),
    ]
  }
}

extension Metadata {
  /// The authors in one text, or `nil` where none is known.
  public var joinedAuthors: String? {
    authors.isEmpty ? nil : authors.map(\.value).joined(separator: ", ")
  }
}
