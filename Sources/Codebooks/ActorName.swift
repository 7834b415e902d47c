public import Timelines

/// A form under which a table knows an actor, and in what sense.
public struct ActorName: Hashable, Sendable {
  /// What a form says of its actor.
  public enum Sense: UInt8, CaseIterable, Sendable {
    /// "France", "Hamas"; "EU", which counts only in capitals.
    case name, abbreviation
    /// "French"; "Frenchmen", "Russians".
    case adjective, people
    /// "Paris" for the government there; "Geneva", which stands for none; "the Elysee".
    case capital, city, metonym
    /// "Kofi Annan"; "Annan".
    case person, surname
  }

  /// The form as written: "Foggy Bottom".
  public let form: String
  /// The sense.
  public let sense: Sense
  /// Who is meant: "USAGOV".
  public let actor: ActorID

  /// Makes a name.
  public init(_ form: String, _ sense: Sense, _ actor: ActorID) {
    self.form = form
    self.sense = sense
    self.actor = actor
  }
}
