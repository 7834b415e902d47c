import Codebooks
import Timelines

/// A stretch of tokens that a table, or the document itself, knows.
struct ActorItem {
  enum Meaning {
    /// "Kenya"; "Kenyan"; "Kenyans"; "Nairobi" as a government; "Mombasa".
    case state(ActorID)
    case adjective(ActorID)
    case people(ActorID)
    case capital(ActorID)
    case city(ActorID)
    /// "the Elysee", "NATO", "Hamas", "Reuters".
    case metonym(ActorID)
    case body(ActorID)
    /// "Kofi Annan"; "Annan", who may be several.
    case person(ActorID)
    case surname([ActorID])
    /// A person whom the document introduced.
    case learned(ActorID)
    /// "foreign minister".
    case role(Int)
  }

  var tokens: Range<Int>
  var meaning: Meaning

  /// The state or the body whose part or officer the next word names: "Kenyan" minister.
  var isRole: Bool {
    if case .role = meaning { true } else { false }
  }

  var isPerson: Bool {
    switch meaning {
    case .person, .surname, .learned: true
    default: false
    }
  }
}
