internal import Chronology
internal import Codebooks
internal import Timelines

/// Tells where an act is done.
extension ClaimWriter {
  /// The place named in the act or in what it comes to; where a party has its seat is none, unless
  /// somebody goes there.
  func place(_ act: Act) -> String? {
    if act.move == .visits { return destination(act) }
    let parties = Set((act.actors + act.recipients).map(\.actor))
    let inner = act.consumed.sorted()
    // What is offered in a town is held there, wherever the offer itself goes.
    for clause in act.move.opensSomething ? inner + [act.clause] : [act.clause] + inner {
      for phrase in syntax.clauses[clause].phrases
      where tables.words.places.contains(tokens.words[phrase.preposition]) {
        let chunk = syntax.nounChunks[phrase.chunk]
        let place = mentions.mentions(at: chunk.head).first {
          $0.isPlace && parties.isDisjoint(with: $0.actors)
        }
        if let place { return name(of: place) }
      }
    }
    return nil
  }

  /// The town to which somebody travels.
  private func destination(_ act: Act) -> String? {
    let clause = syntax.clauses[act.clause]
    let chunks = clause.objects + clause.phrases.map(\.chunk)
    for chunk in chunks {
      let town = mentions.mentions(at: syntax.nounChunks[chunk].head)
        .first { $0.rule == "capital" || $0.rule == "city" }
      if let town { return name(of: town) }
    }
    return nil
  }

  /// A place by the first spelling that the tables give: "Kyiv" for "Kiev".
  private func name(of place: ActorMention) -> String {
    let text = String(tokens.text(place.tokens))
    guard place.rule == "capital", let seat = place.actors.first, let first = Self.capitals[seat],
      first.first == text.first, EditDistance.slips(from: text, to: first, limit: 2) <= 2
    else { return text }
    return first
  }

  /// The first name of each government's seat.
  private static let capitals: [ActorID: String] = {
    var found: [ActorID: String] = [:]
    for name in ActorCodebook.builtIn.names
    where name.sense == .capital && found[name.actor] == nil {
      found[name.actor] = name.form
    }
    return found
  }()
}
