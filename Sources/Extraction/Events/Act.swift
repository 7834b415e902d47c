internal import Timelines

/// An act as a clause tells it, before it becomes a claim.
struct Act {
  /// The clause whose verb tells it.
  var clause: Int
  /// What is done.
  var move: Move
  var type: EventType
  /// Who acts; empty where the text doesn't tell.
  var actors: [Party]
  /// Towards whom.
  var recipients: [Party]
  /// What keeps it from being a plain act.
  var auxiliary: Set<Auxiliary> = []
  var status = EventStatus.current
  /// The object chunk, if there is one.
  var object: Int?
  /// Whether its verb takes that object: one that stands before the clause is told, too.
  var isTransitive = false
  /// The particle that its frame asked for: "down" of "step down".
  var particle: WordID?
  /// The noun that tells it, where no verb does.
  var nominal: Int?
  /// The complement clause that it takes along, if any.
  var complement: Int?
  /// Clauses that tell no act of their own any more.
  var consumed: Set<Int> = []
  /// The words before the verb's own in the row: "plans to".
  var prefix: String?
  /// Whether it tells only that its actors are willing.
  var isReadiness = false
  /// Whether it tells only what others expect of its actors.
  var isExpected = false
  /// Whether it charges somebody with what its clause tells: "accuses Chad of", and the verb's
  /// "-ing" form; the clause's date is then not that of the charge.
  var isCharge = false
  /// Whether it is only taken for granted by the clause that names it: "rejected Chad's plan".
  var isPresupposed = false
  /// Whether it is left undone, on the day by which it was due.
  var isOmission = false
  /// The chunk of the day on which it was done or from which it is to hold, where its noun has one.
  var day: Int?
  /// The clause of the meeting told before, at which it was done.
  var occasion: Int?
  /// The row's verb, where it isn't the clause's own: "accepts".
  var verb: String?
  /// The clause of the act before whose own words these are.
  var elaborates: Int?
  /// Where its words end, where its clause doesn't tell: before a threat, after a judgement.
  var end: Int?
  /// Who says so, where somebody else reports it.
  var speaker: [Party] = []
  /// The clause in which it is said.
  var speech: Int?
  /// The rule that read it.
  var rule: String
  /// How far the reading can be trusted.
  var confidence = 0.8
}

extension ActorID {
  /// Whether it names a person, whose identifier is a name in small letters.
  var isPerson: Bool {
    description.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
  }
}

extension Party {
  /// Whether two parties are of one state or body, by their codes.
  func isCompatriot(of other: Party) -> Bool {
    if actor == other.actor { return true }
    let own = actor.description.utf8.prefix(3)
    return own.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
      && own.elementsEqual(other.actor.description.utf8.prefix(3))
  }

  /// Whether another party, named by its town, is this state's own government.
  func isSeated(in other: Party) -> Bool {
    other.actor.description == actor.description + "GOV"
  }
}
