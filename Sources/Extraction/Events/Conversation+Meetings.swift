internal import Documents
internal import Timelines

/// Reads acts in the light of the meeting at which they were done.
extension Conversation {
  /// Whoever hosts "it" or "the talks" hosts those who met there, on their day.
  mutating func seatGuests() {
    for index in acts.indices where acts[index].move == .hosts {
      guard isOfMeeting(acts[index]), let meeting = meeting(before: index) else { continue }
      let guests = acts[meeting].actors + acts[meeting].recipients
      acts[index].recipients = guests.filter { guest in
        !acts[index].actors.contains { $0.actor == guest.actor }
      }
      acts[index].occasion = acts[meeting].clause
    }
  }

  /// Whether what is hosted has been told before: "hosted it", "hosted the talks".
  private func isOfMeeting(_ act: Act) -> Bool {
    guard let object = act.object else { return false }
    let chunk = syntax.nounChunks[object]
    let head = tokens.words[chunk.head]
    if words.oneThing.contains(head) || words.severalThings.contains(head) { return true }
    return tables.isNoun(head, "meeting")
      && words.pointing.contains(tokens.words[chunk.tokens.lowerBound])
  }

  /// The meeting of two or more told not long before.
  ///
  /// - Parameters:
  ///   - index: The act that may belong to it.
  ///   - isNextParagraph: Whether the paragraph before may tell of it, too.
  /// - Returns: Its position among the acts.
  private func meeting(before index: Int, isNextParagraph: Bool = false) -> Int? {
    let own = sentence(of: acts[index])
    return acts[..<index].indices.suffix(6).last { earlier in
      acts[earlier].type.isMeeting && acts[earlier].move != .visits && acts[earlier].move != .hosts
        && !acts[earlier].isPresupposed
        && acts[earlier].actors.count + acts[earlier].recipients.count > 1
        && own - sentence(of: acts[earlier]) <= (isNextParagraph ? 6 : 3)
        && paragraph(of: own) - paragraph(of: sentence(of: acts[earlier]))
          <= (isNextParagraph ? 1 : 0)
    }
  }

  /// Talks that came to nothing are those of the two who accuse each other right after.
  mutating func seatQuarrellers() {
    for index in acts.indices
    where acts[index].actors.isEmpty && acts[index].type == .consult && index + 2 < acts.count {
      let (one, other) = (acts[index + 1], acts[index + 2])
      guard one.move == .accuses, other.move == .accuses, let first = one.actors.first,
        let second = other.actors.first, one.recipients.contains(where: { isSide($0, second) }),
        other.recipients.contains(where: { isSide($0, first) }),
        paragraph(of: sentence(of: other)) == paragraph(of: sentence(of: acts[index]))
      else { continue }
      acts[index].actors = [first, second]
      acts[index].confidence = min(acts[index].confidence, 0.5)
    }
  }

  /// At talks between two, one asks the other or offers it, where nobody else is named.
  mutating func turnToPartners() {
    for index in acts.indices where acts[index].recipients.isEmpty && acts[index].status == .current
    {
      switch acts[index].move {
      case .demands, .offers, .proposes: break
      default: continue
      }
      guard let meeting = meeting(before: index, isNextParagraph: true) else { continue }
      let sides = acts[meeting].actors + acts[meeting].recipients
      let own = acts[index].actors
      guard sides.count == 2, own.count == 1 else { continue }
      let others = sides.filter { !isSide($0, own[0]) }
      if others.count == 1 {
        acts[index].recipients = others
        acts[index].confidence = min(acts[index].confidence, 0.5)
      }
    }
  }

  /// Whether two parties speak for one state.
  private func isSide(_ one: Party, _ other: Party) -> Bool {
    one.actor == other.actor
      || !one.actor.isPerson && !other.actor.isPerson
        && one.actor.description.prefix(3) == other.actor.description.prefix(3)
  }
}
