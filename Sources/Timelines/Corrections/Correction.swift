public import Chronology
public import Documents

/// What a person changes in an event as the program read it.
///
/// Corrections lie over the reading: the claims stay as they are, so that taking a correction off
/// brings the reading back.
public struct Correction: Hashable, Sendable {
  /// The event; for an event made by hand, its own identifier.
  public var event: EventID
  /// What is changed.
  public var change: Change

  /// What can be changed.
  public enum Change: Hashable, Sendable {
    /// When it was done, with the minute of the day where it is known.
    case date(EDTF, minute: Int?)
    /// Who acted, and towards whom.
    case parties(actors: [Party], recipients: [Party])
    /// What was done.
    case verb(Move, EventType)
    /// What the row says after `who > whom`.
    case title(String)
    /// It is no event, or none that matters.
    case hidden
    /// It is the same act as another event, which takes its claims.
    case joined(EventID)
    /// Some of its claims report another act.
    case split([ClaimID])
    /// The program didn't see it.
    case made(HandmadeEvent)
  }

  /// Makes a correction.
  public init(_ change: Change, of event: EventID) {
    self.event = event
    self.change = change
  }
}

/// An event that a person makes of words in a document.
public struct HandmadeEvent: Hashable, Sendable {
  /// The words that report it.
  public var citation: Citation
  /// Who acts.
  public var actors: [Party]
  /// Towards whom.
  public var recipients: [Party]
  /// What is done, as people read it.
  public var move: Move
  /// What is done, for comparison.
  public var type: EventType
  /// What the row says after `who > whom`.
  public var phrase: String
  /// When it was done.
  public var date: EDTF

  /// Makes an event of words in a document.
  public init(
    citation: Citation,
    actors: [Party],
    recipients: [Party],
    move: Move,
    type: EventType,
    phrase: String,
    date: EDTF
  ) {
    self.citation = citation
    self.actors = actors
    self.recipients = recipients
    self.move = move
    self.type = type
    self.phrase = phrase
    self.date = date
  }

  /// The event, with the one claim that a person makes.
  public var event: Event {
    let claim = Claim(
      citation: citation,
      ordinal: 0,
      actors: actors,
      recipients: recipients,
      move: move,
      type: type,
      phrase: phrase,
      date: ClaimDate(date, basis: .stated),
      rule: "made by hand"
    )
    return Event(
      id: EventID(stored: claim.id.description),
      actors: actors,
      recipients: recipients,
      move: move,
      type: type,
      phrase: phrase,
      date: claim.date,
      claims: [claim]
    )
  }
}
