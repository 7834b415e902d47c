import Timelines

extension EventJSON {
  /// The object of an event that was read from a line of ours: the line itself, with what a person
  /// wrote beside the event since.
  ///
  /// - Returns: `nil` for other events, and for those that a person corrected.
  func line(readFor event: Event, with marginalia: Marginalia) -> JSONValue? {
    guard let extra = event.coding?.extra, !marginalia.corrected.contains(event.id),
      case .object(var members)? = JSONValue(reading: extra)?[EventLine.key]
    else { return nil }
    for index in members.indices {
      switch members[index].name {
      case "tags":
        let told = members[index].value.texts
        let added = marginalia.tags(of: event.id).filter { !told.contains($0) }
        members[index].value = .strings(told + added)
      case "extra":
        guard let note = marginalia.notes[event.id],
          case .object(var more) = members[index].value
        else { continue }
        more.removeAll { $0.name == "note" }
        members[index].value = .object(more + [.init("note", .string(note))])
      default: break
      }
    }
    return .object(members)
  }
}
