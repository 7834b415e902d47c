public import Canvas
import Chronology
import Documents
import Timelines

/// What happens to the reader.
public enum Message: Sendable {
  /// A key, or a text that was pasted.
  case key(Key)
  case paste(String)
  /// All that had come is taken: what follows typing may follow now, once.
  case drained
  /// Whether keys follow one another so fast that a key is held, and that they rest.
  case pace(isHeld: Bool)
  case rested
  /// The mouse: a press at a place, and lines that the wheel asks for.
  case click(row: Int, column: Int)
  case wheel(lines: Int)
  /// The screen has this size now.
  case resize(height: Int, width: Int)
  /// What a request found.
  case answer(Answer)
  /// What the notebook says now, and what to tell of it.
  case annotated(Annotations, notice: String?)
  /// Something to tell in one line.
  case notice(String)
}

/// What the reader asks of the world around it.
public enum Effect: Sendable {
  /// To be answered by a message.
  case ask(Request)
  /// To put a text on the person's clipboard.
  case copy(String)
  /// To write into the notebook; answered by what it says then.
  case write(NotebookChange)
  /// To write, to show or to edit something elsewhere.
  case take(Takeaway)
  /// To take the mouse from the terminal, or to give it back.
  case mouse(Bool)
  /// To draw the whole screen again, to end.
  case redraw, quit
}

/// A question to the library; only the reader and the library look inside.
public struct Request: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// What a listing holds; the place is kept at an event, or else near a day.
    case list(Listing, keeping: Anchor?)
    case rows(Listing, Range<Int>)
    case detail(EventID, asOf: CivilDate?)
    /// The same, to set its sources side by side.
    case compare(EventID, asOf: CivilDate?)
    case page(DocumentKey, asOf: CivilDate?)
    /// A row of a listing, sought from a position.
    case seek(Listing, Target, from: Int, scope: DateScope)
    /// A citation of a claim of an event, the first where none is named.
    case citation(EventID, ClaimID?, CitationStyle, asOf: CivilDate?)
    /// The events of a listing, to be taken somewhere.
    case members(Listing, Takeaway.Target)
    /// What can stand at the end of a query, counted among what a listing leaves.
    case complete(Listing, String)
    /// An act as it may be changed, and some words as an act may be made of them.
    case draft(EventID, asOf: CivilDate?)
    case words(EventDraft.Source)
    /// What a part of an act means as typed, and what a whole draft means.
    case correct(EventID, EventDraft.Part, String, asOf: CivilDate?)
    case make(EventDraft)
    /// All corrections, in words.
    case corrections
  }

  /// What a place is kept by.
  enum Anchor: Hashable, Sendable {
    case event(EventID)
    case row(Row)
  }

  /// What is sought.
  enum Target: Hashable, Sendable {
    case date(Extent)
    case actorOf(EventID, step: Int)
    /// The next day, week, month or year in which something was done.
    case period(Columns.Period, step: Int)
    /// The next act with the same two parties, or of the same matter.
    case sharing(Companion, EventID, step: Int)
    case words(String, step: Int)
  }

  var generation: Int
  var kind: Kind

  /// Whether an answer to it is of no use once another listing was asked for.
  public var isListing: Bool { if case .list = kind { true } else { false } }
}

/// What the library found; only the reader and the library look inside.
public struct Answer: Sendable {
  enum Kind: Sendable {
    case listed(Outline)
    case refused(String, column: Int)
    case rows(start: Int, [Row])
    case detail(EventDetail)
    case compared(EventDetail)
    case page(DocumentPage)
    case found(position: Int, note: String?)
    case nothing(String)
    case citation(CitedText)
    case completions(QueryCompletion)
    /// Acts by their rows in the register.
    case members([Int], Takeaway.Target)
    /// The columns are there, so that what was listed provisionally can be asked for anew.
    case ready
    /// The register is another one now, so that everything listed has to be asked for anew.
    case changed
    case draft(EventDraft)
    case correction(Correction)
    /// A part that can't be understood, and why.
    case misread(EventDraft.Part, String)
    case corrections([String])
  }

  var generation: Int
  var kind: Kind

  /// Whether it answers where a row is that was sought.
  var endsSeeking: Bool {
    switch kind {
    case .found, .nothing: true
    default: false
    }
  }

  /// Tells that all that can be asked is there: see ``Library``.
  public static let ready = Answer(generation: 0, kind: .ready)

  /// Tells that another program has changed what is answered from.
  public static let changed = Answer(generation: 0, kind: .changed)
}

/// A citation in one form.
struct CitedText: Hashable, Sendable {
  var event: EventID
  var claim: ClaimID?
  var style: CitationStyle
  var text: String
}
