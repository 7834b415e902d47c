import Chronology
import Timelines

/// What makes an event ours, apart from its place in a format that knows less: the exact date, the
/// verb, who acts towards whom, and the words behind them.
///
/// Formats that have room for a program's own fields carry it, so that they can be read back.
struct EventFields: Hashable {
  var date: String
  var move: String
  var type: String
  var phrase: String
  var actors: [String]
  var recipients: [String]
  var minute: Int?

  /// Takes the fields of an event.
  init(_ event: Event, in timeline: any EventRegister) {
    date = event.date.edtf.description
    move = event.move.rawValue
    type = event.type.rawValue
    phrase = event.phrase
    // Short names are those of titles, and are looked up as well as full ones.
    let names = [event.actors, event.recipients].map { side in
      side.map { timeline.directory[$0.actor]?.shortName ?? $0.form }
    }
    actors = names[0]
    recipients = names[1]
    minute = event.date.minute
  }

  /// The fields as an object.
  var json: JSONValue {
    [
      "date": .string(date), "minute": minute.map(JSONValue.integer) ?? .null,
      "move": .string(move), "type": .string(type), "phrase": .string(phrase),
      "actors": .strings(actors), "recipients": .strings(recipients),
    ]
  }
}
