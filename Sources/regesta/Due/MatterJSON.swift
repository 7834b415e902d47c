import Chronology
import Interchange
import Timelines

/// Writes matters as the objects of `due --format jsonl`, whose members and order are a contract.
struct MatterJSON {
  private let timeline: any EventRegister

  /// Makes a writer for the matters of a timeline.
  init(_ timeline: any EventRegister) {
    self.timeline = timeline
  }

  /// An object for each matter: what waits by whose turn it is, then what is settled.
  func objects(of questions: OpenQuestions) -> [JSONValue] {
    (questions.groups.flatMap(\.threads) + questions.settled).map(object)
  }

  private func object(of thread: EventThread) -> JSONValue {
    [
      "v": 1,
      "id": .string(thread.id.description),
      "kind": .string(thread.kind.rawValue),
      "what": .string(thread.what),
      "topics": .strings(thread.topics.sorted()),
      "open": .boolean(!thread.isSettled),
      "status": .string(thread.status.rawValue),
      "reported": .boolean(!thread.isUnreported),
      "due": .string(orNull: thread.due?.description),
      "due_text": .string(orNull: thread.dueText),
      "askers": .strings(thread.askers.map(code)),
      "owers": .strings(thread.owers.map(code)),
      "turns": .array(
        thread.turns.map {
          ["parties": .strings($0.parties.map(code)), "reason": .string($0.reason.slug)]
        }
      ),
      "steps": .array(thread.steps.map(object)),
      "fates": .array(
        thread.fates.map {
          [
            "status": .string($0.status.rawValue),
            "decided_by": .string(orNull: $0.decidedBy?.description),
            "known_since": .string(orNull: $0.knownSince?.description),
          ]
        }
      ),
      "hangs_on": .string(orNull: thread.hangsOn?.description),
      "or_else": .string(orNull: thread.orElse?.description),
    ]
  }

  private func object(of step: EventThread.Step) -> JSONValue {
    let event = timeline.event(step.event)
    return [
      "role": .string(step.role.slug),
      "event": .string(step.event.description),
      "date": .string(orNull: event?.date.edtf.description),
      "title": .string(orNull: event?.title(in: timeline.directory)),
    ]
  }

  private func code(_ id: ActorID) -> String {
    timeline.directory[id]?.code ?? id.description
  }
}

extension RawRepresentable<String> {
  /// The name of a case with underscores: `askedAsCondition` → `asked_as_condition`.
  fileprivate var slug: String {
    rawValue.map { $0.isUppercase ? "_\($0.lowercased())" : String($0) }.joined()
  }
}
