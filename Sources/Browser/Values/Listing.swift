import Chronology
import Documents
import Timelines

/// What a list shows: its subject, what is filtered out, and what was known when.
struct Listing: Hashable, Sendable {
  /// The subjects of lists; each has a key and a `:command`.
  enum Subject: Hashable, Sendable {
    case timeline, questions, actors, pairs, documents, picks
    case thread(EventID)
  }

  /// In which order rows stand: the list's own, the latest first, most sources or acts first, or by
  /// the names of who acts, of actors, of sources.
  enum Order: String, CaseIterable, Hashable, Sendable {
    case usual, latest, most, name
  }

  var subject: Subject
  var order = Order.usual
  /// The filter's clauses, all of which must hold.
  var filters: [String] = []
  /// What had been published by then; `nil` is everything.
  var asOf: CivilDate?
  var unfoldsBackground = false
  /// The stretch of the calendar by which the timeline is counted; `nil` gives every act a row.
  var zoom: Columns.Period?
  /// The first days of those whose acts are shown.
  var unfolded: [CivilDate] = []
  /// The events picked, for the list of them.
  var picks: [EventID] = []
  /// How often the notebook has changed what lists show.
  var edition = 0
}

/// A row of a list.
enum Row: Hashable, Sendable {
  /// An event; in a thread with what it does to the one before: "counters".
  case event(EventSummary, bond: String?)
  /// Background acts folded into one row, or the row that folds them again.
  case fold(Fold, isFolded: Bool)
  /// A line that names what follows; never selected.
  case heading(String)
  case question(QuestionSummary)
  case actor(ActorSummary)
  case document(DocumentSummary)
  case pair(PairSummary)
  /// A day, a week, a month or a year with how much was done in it.
  case period(PeriodSummary)
  /// A day on which something falls due: the second row of the act that says so.
  case due(DueSummary)
  /// How long nothing was done: "5 days without an act".
  case gap(String)

  /// Whether the cursor can stand on it.
  var isSelectable: Bool {
    switch self {
    case .heading, .gap: false
    default: true
    }
  }

  /// The event it shows, or is about.
  var event: EventID? {
    switch self {
    case .event(let summary, _): summary.id
    case .question(let question): question.event
    case .due(let due): due.event
    case .fold, .heading, .gap, .actor, .pair, .period, .document: nil
    }
  }

  /// The event by which its place is kept: its own, or the first that it counts.
  var standsFor: EventID? {
    if case .period(let period) = self { period.event } else { event }
  }
}

/// What falls due on a day, and for whom.
struct DueSummary: Hashable, Sendable {
  /// The act that says so.
  var event: EventID
  var day: EDTF
  /// Who has to do it; empty where that isn't told.
  var who: String
  /// "due: open the gates".
  var what: String
  /// What became of it: "open", "kept".
  var fate: String
}

/// A line about a question that is open: the question itself, or a step of it.
struct QuestionSummary: Hashable, Sendable {
  /// The event that the line is about.
  var event: EventID
  /// Empty for the question itself; else "asked", "REFUSED", "or else".
  var step: String
  /// What is asked, or who did the step on which day.
  var text: String
  var day: String
  /// "Mon 12", "1 day": empty in a step.
  var due: String
  var left: String
  var sources: Int
  var flags: String
  /// Whether a step asks for something as a condition of something else.
  var isCondition = false
}

/// An actor in the list of them.
struct ActorSummary: Hashable, Sendable {
  var id: ActorID
  var name: String
  var kind: String
  /// How often it acts, and how often it is acted upon.
  var acts: Int
  var receives: Int
  /// The last thing it did.
  var last: String
  var lastDay: String
  /// What it wants, offers and refuses now, and with whom it had most to do.
  var ledger: [LedgerLine] = []
}

/// A line of the pane that tells of an actor or of a pair.
struct LedgerLine: Hashable, Sendable {
  /// "wants", "last word".
  var label: String
  var text: String
}

/// Two actors between whom something passed.
struct PairSummary: Hashable, Sendable {
  var one: String
  var other: String
  /// How many words and how many deeds passed.
  var words: Int
  var deeds: Int
  /// The last contact, and how long ago it was.
  var lastDay: String
  var silence: String
  var last: String
  var ledger: [LedgerLine]
}

/// How much was done in a stretch of the calendar.
struct PeriodSummary: Hashable, Sendable {
  var period: Columns.Period
  var first: CivilDate
  var label: String
  var count: Int
  /// The highest count of the list, by which bars are drawn.
  var most: Int
  var isFolded: Bool
  /// The first act that it counts.
  var event: EventID?
  /// Who acted most: "Rell 3, Brandt 2".
  var who: String
}

/// A document in the list of them.
struct DocumentSummary: Hashable, Sendable {
  var key: DocumentKey
  var source: String
  var title: String
  var published: String
  var agency: String?
  var address: String?
  /// How many acts it reports.
  var acts: Int
  var findings: Int
}

/// What evaluating a listing gave, without its rows.
struct Outline: Hashable, Sendable {
  /// The number of rows, headings and folds included.
  var rows: Int
  /// The events shown, and all that there are.
  var events: Int
  var allEvents: Int
  /// Where the row that should be kept stands, and whether it is that very row.
  var position: Int
  var keepsPlace: Bool
  /// The span of time that day labels needn't repeat.
  var scope: DateScope
  /// The day on which the sources were known, by which "today" is counted.
  var knownOn: CivilDate?
  /// What to say above an empty list, or beside a full one.
  var remark: String?
  /// The same for the dialogue, which has words where the screen has keys.
  var spokenRemark: String?
  /// How many acts are new since the last visit, where that is known and was not yet said.
  var new: Int?
  /// What the list calls itself, where its numbers say more than a place in it.
  var title: String?
  /// Whether more will be known once the register's columns are there.
  var isProvisional = false
}
