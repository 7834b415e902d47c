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
  /// The view in which each letter was set, where it tells one.
  public var placeViews: [String: String] = [:]
  /// The corrections with who made them and when, in the order in which they were made.
  public var attributed: [AttributedCorrection] = []
  /// The queries by their names.
  public var views: [String: String] = [:]
  /// What is about an event that is no longer found, neither by identifier nor by its words.
  public var lost: [NotebookEntry] = []

  /// The corrections alone.
  public var corrections: [Correction] { attributed.map(\.correction) }

  /// The rows that `is:picked`, `is:checked` and `is:corrected` mean.
  ///
  /// - Parameters:
  ///   - register: What is read now.
  ///   - corrected: The events of it that aren't as the program read them.
  /// - Returns: The rows by what marks them.
  public func marks(
    in register: any EventRegister,
    corrected: Set<EventID> = []
  ) -> [Query.Mark: RowSet] {
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
    var gathering = Gathering(register: register)
    for entry in try holding where entry.value != nil { gathering.add(entry) }
    return gathering.contents
  }

  /// The last entry of each kind about each thing, in the order in which these were written; an
  /// event may be split more than once.
  private var holding: [NotebookEntry] {
    get throws(StorageError) {
      struct Key: Hashable {
        var kind: NotebookEntry.Kind
        var subject: String
      }
      var holding: [Key: [Int]] = [:]
      let entries = try entries
      for (place, entry) in entries.enumerated() {
        let key = Key(kind: entry.kind, subject: entry.anchor.subject)
        let stays = entry.kind == .split && entry.value != nil
        holding[key] = (stays ? holding[key] ?? [] : []) + [place]
      }
      return holding.values.flatMap(\.self).sorted().map { entries[$0] }
    }
  }
}

/// Gathers what entries say about the events of a register.
private struct Gathering {
  var contents = NotebookContents()
  let register: any EventRegister
  /// What corrections made: these events are in no register, and can be marked all the same.
  private var created: Set<EventID> = []

  init(register: any EventRegister) { self.register = register }

  mutating func add(_ entry: NotebookEntry) {
    switch entry.kind {
    case .view: contents.views[entry.anchor.subject] = entry.value ?? ""
    case .place: addPlace(entry)
    case .made: correct(EventID(stored: entry.anchor.subject), entry)
    default:
      guard let event = event(entry.anchor) else {
        contents.lost.append(entry)
        return
      }
      switch entry.kind {
      case .pick: contents.picks.append(event)
      case .check: contents.checked.insert(event)
      case .note: contents.notes[event] = entry.value ?? ""
      default: correct(event, entry)
      }
    }
  }

  private func event(_ anchor: NotebookEntry.Anchor) -> EventID? {
    let own = EventID(stored: anchor.subject)
    return created.contains(own) ? own : anchor.event(in: register)
  }

  /// A place's entry names the event in its value, and after it the view.
  private mutating func addPlace(_ entry: NotebookEntry) {
    let tab: Character = "\t"
    let parts = (entry.value ?? "").split(
      separator: tab,
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let letter = entry.anchor.subject
    let view = parts.count > 1 ? String(parts[1]) : nil
    var anchor = entry.anchor
    anchor.subject = parts.first.map { String($0) } ?? ""
    let event = anchor.subject.isEmpty ? nil : event(anchor)
    guard event != nil || (anchor.subject.isEmpty && view != nil) else {
      contents.lost.append(entry)
      return
    }
    contents.places[letter] = event
    contents.placeViews[letter] = view
  }

  private mutating func correct(_ event: EventID, _ entry: NotebookEntry) {
    guard let change = CorrectionText.change(entry.kind, entry.value ?? "") else { return }
    switch change {
    case .made: created.insert(event)
    case .split(let claims):
      created.formUnion(claims.map { EventID(stored: $0.description) })
    default: break
    }
    let correction = Correction(change, of: event)
    contents.attributed.append(
      AttributedCorrection(correction, by: entry.author, at: entry.time)
    )
  }
}
