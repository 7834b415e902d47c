import Browser
import Documents
import Glibc
import Settings
import Storage
import Timelines

/// Keeps in the notebook where a person was and what they wrote down, so that they come back to it,
/// after a crash or a lost line too.
final class VisitKeeper {
  private var notebook: Notebook?
  /// Opens the notebook, where that was left for later.
  private var opening: (() -> NotebookOpening.Opened?)?
  /// What names the sources; `nil` where they are another text every time.
  private let source: String?
  /// The file in which versions before the notebook kept the visit.
  private let old: SessionFile?
  private var kept: Visit?
  private var isVisited = false
  /// What to say at the start, if anything.
  private(set) var notice: String?

  /// Opens the notebook, and names the session of some sources.
  ///
  /// - Parameters:
  ///   - sources: The sources as given.
  ///   - environment: The environment's variables.
  ///   - keeps: Whether anything may be kept; else nothing is made, and what there is only read.
  ///   - makesLater: Whether a notebook that isn't there yet is made only by ``prepare()``.
  init(
    sources: [String],
    environment: [String: String],
    keeps: Bool = true,
    makesLater: Bool = false
  ) {
    opening = {
      keeps
        ? NotebookOpening.forWriting(environment) : NotebookOpening.forReading(environment)
    }
    let paths = (sources.isEmpty ? ["."] : sources).map(Self.absolute).sorted()
    source = sources.contains("-") ? nil : paths.joined(separator: "\n")
    old = source.flatMap { source in
      let identity = String(Digest.sha256(source).prefix(24))
      return StandardFolders(environment: environment).map {
        SessionFile(in: $0, identity: identity)
      }
    }
    // What an older version kept is taken over, so it needs a notebook at once.
    let isAwaited = NotebookOpening.isThere(environment) || old.map { $0.isThere } ?? false
    if isAwaited || !makesLater || source == nil { prepare() }
  }

  /// Opens the notebook, unless it is open: a new one takes the disk longer than a first picture.
  func prepare() {
    guard let open = opening else { return }
    opening = nil
    let opened = open()
    notebook = opened?.notebook
    notice = opened?.notice
  }

  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  // MARK: Visits

  /// What was kept of the last visit; what an older version kept is taken over once.
  ///
  /// - Parameter register: What was read.
  /// - Returns: The visit, and the documents that were known then; `nil` where nobody was here.
  func last(in register: any EventRegister) -> (visit: Visit, seen: Set<String>?) {
    guard let source, let notebook else { return (Visit(), nil) }
    if let lists = savedLists() {
      let documents = (try? notebook.lastVisit(to: source))??.documents
      return (Visit(entries: lists), documents.map { Set($0.map(\.description)) })
    }
    switch old?.read() {
    case .lists(let lists)?:
      let visit = Visit(entries: lists)
      takeOver(visit, in: register)
      return (visit, visit.documents.map { Set($0) })
    case .damaged(let aside)?:
      notice = notice ?? "The last session made no sense and was set aside as \(aside)."
    case .nothing?, nil: break
    }
    return (Visit(), nil)
  }

  private func savedLists() -> [String: [String]]? {
    guard let source, let text = (try? notebook?.session(of: source)) ?? nil else { return nil }
    return SessionText.lists(in: text)
  }

  /// Writes what an older version kept into the notebook, and removes its file.
  private func takeOver(_ visit: Visit, in register: any EventRegister) {
    guard let notebook, let source else { return }
    do throws(StorageError) {
      for id in visit.picks {
        if let event = register.event(id) { try notebook.setPicked(true, event) }
      }
      for (letter, place) in visit.places {
        let event = place.event.flatMap { register.event($0) }
        try notebook.setPlace(letter, at: event, in: place.view)
      }
      try notebook.saveSession(Self.text(of: visit), of: source)
    } catch {
      notice = notice ?? error.notebookSentence
      return
    }
    if notebook.path != nil { old?.remove() }
  }

  private static func text(of visit: Visit) -> String {
    let taken = visit.entries.filter { name, _ in
      name != "documents" && name != "picks" && !name.hasPrefix("place ")
    }
    return SessionText.text(of: taken)
  }

  /// Whether a visit differs from what was kept last.
  func isStale(_ visit: Visit) -> Bool {
    source != nil && visit != kept
  }

  /// Keeps a visit; documents tell next time which acts are new.
  func keep(_ visit: Visit, documents: @autoclosure () -> [String]) {
    prepare()
    guard let source, let notebook, visit != kept else { return }
    kept = visit
    // Another reader of the same sources may have added lines to the histories.
    let others = savedLists().map { Visit(entries: $0) }
    let merged = others.map { visit.keepingHistory(of: $0) } ?? visit
    // A disk that is full is asked no more until something changes.
    try? notebook.saveSession(Self.text(of: merged), of: source)
    guard !isVisited else { return }
    isVisited = true
    let keys = documents().map { DocumentKey(stored: $0) }
    try? notebook.visit(source, holding: keys, at: time(nil))
  }

  // MARK: Annotations

  /// What the notebook says about what was read.
  func annotations(in register: any EventRegister) -> Annotations {
    guard let contents = try? notebook?.contents(in: register) else { return Annotations() }
    return Annotations(contents)
  }

  /// Writes something down.
  ///
  /// - Parameters:
  ///   - change: What.
  ///   - library: Finds the acts that it is about.
  /// - Returns: What to say about it, where the reader doesn't know.
  func write(_ change: NotebookChange, _ library: Library) -> String? {
    prepare()
    guard let notebook else { return "No notebook could be opened: nothing is kept." }
    do throws(StorageError) {
      return try perform(change, on: notebook, library)
    } catch {
      return "Nothing was written. \(error.notebookSentence)"
    }
  }

  private func perform(
    _ change: NotebookChange,
    on notebook: Notebook,
    _ library: Library
  ) throws(StorageError) -> String? {
    switch change {
    case .view(let name, let query): try notebook.saveView(name, query: query)
    case .place(let letter, let place):
      let event = place.event.flatMap { library.event($0) }
      try notebook.setPlace(letter, at: event, in: place.view)
    case .undo:
      return try notebook.undo().map { "Took back: \($0.words). U brings it again." }
        ?? "There is nothing to take back."
    case .redo:
      return try notebook.redo().map { "Here again: \($0.words)." }
        ?? "Nothing was taken back since the last change."
    case .correct(let correction):
      if case .made(let made) = correction.change {
        try notebook.make(made)
        return nil
      }
      guard let event = library.event(correction.event) else { return Self.gone }
      try notebook.correct(correction.change, of: event)
    case .pick(let id, let isPicked):
      guard let event = library.event(id) else { return Self.gone }
      try notebook.setPicked(isPicked, event)
    case .check(let id, let isChecked):
      guard let event = library.event(id) else { return Self.gone }
      try notebook.setChecked(isChecked, event)
    case .note(let id, let text):
      guard let event = library.event(id) else { return Self.gone }
      try notebook.note(text, on: event)
    case .restore(let id):
      guard let event = library.event(id) else { return Self.gone }
      try notebook.restore(event)
    }
    return nil
  }

  private static let gone = "That event is gone."
}

extension Annotations {
  /// What a notebook says about the acts of a register.
  init(_ contents: NotebookContents) {
    var places: [Character: Place] = [:]
    for name in Set(contents.places.keys).union(contents.placeViews.keys) {
      guard let letter = name.first, name.count == 1 else { continue }
      let view = contents.placeViews[name] ?? "timeline"
      places[letter] = Place(view: view, event: contents.places[name])
    }
    self.init(
      picks: contents.picks,
      checked: contents.checked,
      notes: contents.notes,
      places: places,
      views: contents.views,
      corrections: contents.attributed
    )
  }
}

extension NotebookEntry {
  /// What it is, as a person is told when it is taken back.
  fileprivate var words: String {
    let isOff = value == nil
    return switch kind {
    case .pick: isOff ? "putting a pick back" : "a pick"
    case .place: "the place \(anchor.subject)"
    case .note: isOff ? "taking a note off" : "a note"
    case .check: isOff ? "taking a check off" : "a check"
    case .view: "the view \(anchor.subject)"
    case .date: "a correction of the date"
    case .parties: "a correction of who and whom"
    case .verb: "a correction of the verb"
    case .title: "a correction of the title"
    case .hide: "hiding an act"
    case .join: "joining two acts"
    case .split: "splitting an act"
    case .made: "an act made by hand"
    }
  }
}
