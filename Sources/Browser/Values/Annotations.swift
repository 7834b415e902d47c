public import Timelines

/// What a person's notebook says about the acts of a timeline, as the reader shows it.
public struct Annotations: Hashable, Sendable {
  /// The picked acts, the first picked first.
  public var picks: [EventID]
  /// Those that were looked over and are right.
  public var checked: Set<EventID>
  /// The note on each act.
  public var notes: [EventID: String]
  /// The places by their letters.
  public var places: [Character: Place]
  /// The saved views by their names, as ``SavedView`` writes them.
  public var views: [String: String]
  /// The corrections, in the order in which they were made.
  public var corrections: [AttributedCorrection]
  /// The acts that aren't as they were read; the library tells.
  var corrected: Set<EventID> = []

  /// Takes what a notebook says.
  public init(
    picks: [EventID] = [],
    checked: Set<EventID> = [],
    notes: [EventID: String] = [:],
    places: [Character: Place] = [:],
    views: [String: String] = [:],
    corrections: [AttributedCorrection] = []
  ) {
    self.picks = picks
    self.checked = checked
    self.notes = notes
    self.places = places
    self.views = views
    self.corrections = corrections
  }

  /// Letters for what a row shows of an act: corrected, looked over, noted, picked.
  func flags(of event: EventID) -> String {
    (corrected.contains(event) ? "C" : "") + (checked.contains(event) ? "V" : "")
      + (notes[event] == nil ? "" : "N") + (picks.contains(event) ? "*" : "")
  }

  /// Whether acts read, or are told, otherwise than by some other annotations.
  func tellOtherwise(than other: Annotations) -> Bool {
    corrections != other.corrections || checked != other.checked || notes != other.notes
  }
}

/// A place marked with a letter: a view and the act under the cursor.
public struct Place: Hashable, Sendable {
  /// The name of the view.
  public var view: String
  /// The act, where the cursor stood on one.
  public var event: EventID?

  /// Makes a place.
  public init(view: String, event: EventID?) {
    self.view = view
    self.event = event
  }
}

/// Something to write into the notebook.
public enum NotebookChange: Hashable, Sendable {
  /// To pick an act or put it back; to say that it is right or take that back.
  case pick(EventID, Bool)
  case check(EventID, Bool)
  /// To note something on an act; `nil` takes the note off.
  case note(EventID, String?)
  /// To name a place by a letter.
  case place(Character, Place)
  /// To keep a view under a name; `nil` takes the name off.
  case view(String, String?)
  /// To correct an act; to take all its corrections off.
  case correct(Correction)
  case restore(EventID)
  /// To take back what was written last; to bring back what was taken back last.
  case undo, redo
}
