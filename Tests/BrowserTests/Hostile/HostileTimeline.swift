import Chronology
import Documents

@testable import Timelines

/// The fixture's timeline with a hostile sign in every field of every value.
enum HostileTimeline {
  static func made(with sign: String) -> Timeline {
    let documents = Fixture.documents.map { spoilt($0, sign) }
    let keys = Dictionary(
      zip(Fixture.documents.map(\.key), documents).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first }
    )
    return Timeline(
      events: Fixture.events.map { spoilt($0, sign, keys) },
      documents: documents,
      directory: Directory(sign: sign),
      threads: Fixture.threads.map { thread in
        var thread = thread
        thread.what += sign
        thread.topics = [sign]
        thread.dueText = sign
        return thread
      },
      knowledgeDay: CivilDate(year: 2031, month: 3, day: 19)
    )
  }

  private struct Directory: ActorDirectory {
    let sign: String

    subscript(id: ActorID) -> Actor? {
      Fixture.Directory()[id].map { actor in
        var actor = actor
        actor.name += sign
        actor.shortName = sign + actor.shortName
        actor.code += sign
        return actor
      }
    }

    func actors(named name: String) -> [Actor] { Fixture.Directory().actors(named: name) }
  }

  private static func spoilt(_ document: Document, _ sign: String) -> Document {
    let text = document.text.string + "\n\n" + sign
    let end = Span(text.utf8.count - sign.utf8.count, text.utf8.count)
    let last = document.passages.last?.paragraph ?? 0
    var metadata = document.metadata
    metadata.title?.value += sign
    metadata.title?.evidence.text += sign
    metadata.publisher?.value += sign
    metadata.agency?.value += sign
    metadata.authors.append(Evidenced(sign, from: Evidence(.byline, text: sign)))
    metadata.language = Evidenced(sign, from: Evidence(.metaElement, text: sign))
    metadata.url = Evidenced("https://example.org/\(sign)", from: Evidence(.address, text: sign))
    metadata.dateline = Evidenced(
      Dateline(place: sign, date: nil),
      from: Evidence(.dateline, text: sign)
    )
    var spoilt = Document(
      file: document.file + sign,
      text: DocumentText(text),
      metadata: metadata,
      passages: document.passages + [Passage(span: end, paragraph: last + 1, role: .body)],
      speaker: Evidenced(sign, from: Evidence(.embed, text: sign)),
      findings: [Finding(sign, at: end)]
    )
    spoilt.copies = [sign]
    return spoilt
  }

  private static func spoilt(
    _ event: Event,
    _ sign: String,
    _ keys: [DocumentKey: Document]
  ) -> Event {
    var event = event
    event.actors = event.actors.map { Party($0.actor, as: $0.form + sign) }
    event.recipients = event.recipients.map { Party($0.actor, as: sign) }
    event.recipients.append(Party(ActorID(sign), as: sign))
    event.mode = sign
    event.phrase = sign + " " + event.phrase
    event.date.text = sign
    event.place = sign
    event.topics = [sign]
    event.origins = event.origins.map { $0 + sign } + [sign]
    event.commitments = event.commitments.map { commitment in
      var commitment = commitment
      commitment.term.what += sign
      commitment.term.dueText = sign
      return commitment
    }
    event.claims = event.claims.map { claim in
      var claim = claim
      claim.citation.quote += sign
      claim.citation.prefix = sign
      claim.citation.suffix = sign
      if let document = keys[claim.citation.document] { claim.citation.document = document.key }
      claim.phrase += sign
      claim.date.text = sign
      claim.remarks = [sign]
      claim.speaker = Party(ActorID(sign), as: sign)
      claim.channel = sign
      claim.rule = sign
      claim.place = sign
      return claim
    }
    event.differs = event.claims.prefix(1).flatMap { claim in
      Difference.Kind.allCases.map { Difference($0, accounts: [.init(sign, claim: claim.id)]) }
    }
    return event
  }
}
