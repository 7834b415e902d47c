public import Timelines

/// What a notebook says about the events of one register.
public struct NotebookContents: Hashable, Sendable {
  /// The picked events, the first picked first.
  public var picks: [EventID] = []
  /// Those that were looked over.
  public var checked: Set<EventID> = []
  /// The note on each event.
  public var notes: [EventID: String] = [:]
  /// The event that each letter leads to.
  public var places: [String: EventID] = [:]
  /// The corrections, in the order in which they were made.
  public var corrections: [Correction] = []
  /// The queries by their names.
  public var views: [String: String] = [:]
  /// What is about an event that is no longer found, neither by identifier nor by its words.
  public var lost: [NotebookEntry] = []

  /// The corrected events.
  public var corrected: Set<EventID> { Set(corrections.map(\.event)) }

  /// The rows that `is:picked`, `is:checked` and `is:corrected` mean.
  public func marks(in register: any EventRegister) -> [Query.Mark: RowSet] {
    func rows(_ events: some Sequence<EventID>) -> RowSet {
      let rows = events.compactMap { register.row(of: $0) }.map { Int32(clamping: $0) }
      return RowSet(capacity: register.count, rows: rows)
    }
    return [.picked: rows(picks), .checked: rows(checked), .corrected: rows(corrected)]
  }
}

extension Notebook {
  /// What holds about the events of a register, each found by identifier, else by its words.
  public func contents(in register: any EventRegister) throws(StorageError) -> NotebookContents {
    var contents = NotebookContents()
    for entry in try holding where entry.value != nil { contents.add(entry, in: register) }
    return contents
  }

  /// The last entry of each kind about each thing, in the order in which these were written.
  private var holding: [NotebookEntry] {
    get throws(StorageError) {
      struct Key: Hashable {
        var kind: NotebookEntry.Kind
        var subject: String
      }
      var last: [Key: Int] = [:]
      let entries = try entries
      for (place, entry) in entries.enumerated() {
        last[Key(kind: entry.kind, subject: entry.anchor.subject)] = place
      }
      return last.values.sorted().map { entries[$0] }
    }
  }
}

extension NotebookContents {
  /// Adds what an entry says.
  fileprivate mutating func add(_ entry: NotebookEntry, in register: any EventRegister) {
    let value = entry.value ?? ""
    if entry.kind == .view {
      views[entry.anchor.subject] = value
      return
    }
    var anchor = entry.anchor
    if entry.kind == .place { anchor.subject = value }
    if entry.kind == .made, let change = CorrectionText.change(.made, value) {
      corrections.append(Correction(change, of: EventID(stored: anchor.subject)))
      return
    }
    // What a person made by hand is in no register, and can be marked all the same.
    let own = EventID(stored: anchor.subject)
    let isHandmade = corrections.contains { $0.event == own && $0.change.isHandmade }
    guard let event = isHandmade ? own : anchor.event(in: register) else {
      lost.append(entry)
      return
    }
    switch entry.kind {
    case .pick: picks.append(event)
    case .check: checked.insert(event)
    case .note: notes[event] = value
    case .place: places[entry.anchor.subject] = event
    default:
      if let change = CorrectionText.change(entry.kind, value) {
        corrections.append(Correction(change, of: event))
      }
    }
  }
}

extension Correction.Change {
  fileprivate var isHandmade: Bool {
    if case .made = self { true } else { false }
  }
}
