import Chronology
import Documents
import Foundation
import Storage
import Testing
import Timelines

@Suite struct NotebookTests {
  private let folder: Folder
  private let timeline = InventedPapers.timeline(
    of: (0..<4).map { InventedPapers.entry(day: $0 * 9) }
  )

  init() throws { folder = try Folder() }

  private func notebook(_ name: String = "n.sqlite", by author: String = "ada") throws -> Notebook {
    try Notebook(at: folder.path(name), author: author, clock: { 1_000 })
  }

  @Test func `keeps picks, checks, notes, places and views from one run to the next`() throws {
    let events = timeline.events
    do {
      let notebook = try notebook()
      #expect(try notebook.togglePick(events[2]))
      #expect(try notebook.togglePick(events[0]))
      #expect(try notebook.togglePick(events[1]))
      #expect(try !notebook.togglePick(events[1]))
      try notebook.setChecked(true, events[1])
      try notebook.note("ask\nthe desk", on: events[0])
      try notebook.setPlace("a", at: events[3])
      try notebook.setPlace("b", at: events[3])
      try notebook.setPlace("b", at: nil)
      try notebook.saveView("talks", query: "tag:talks")
    }
    let contents = try notebook().contents(in: timeline)
    #expect(contents.picks == [events[2].id, events[0].id])
    #expect(contents.checked == [events[1].id])
    #expect(contents.notes == [events[0].id: "ask\nthe desk"])
    #expect(contents.places == ["a": events[3].id])
    #expect(contents.views == ["talks": "tag:talks"])
    #expect(contents.lost.isEmpty)
    let marks = contents.marks(in: timeline)
    #expect(marks[.picked].map(Array.init) == [0, 2])
    #expect(marks[.checked].map(Array.init) == [1])
  }

  @Test func `undoes the last thing its author wrote, and brings it back`() throws {
    let (ada, bob) = (try notebook(), try notebook(by: "bob"))
    try ada.note("one", on: timeline.events[0])
    try ada.note("two", on: timeline.events[0])
    try bob.note("three", on: timeline.events[1])
    #expect(try ada.undo()?.value == "two")
    #expect(try ada.contents(in: timeline).notes.values.sorted() == ["one", "three"])
    #expect(try ada.redo()?.value == "two")
    #expect(try ada.redo() == nil)
    #expect(try ada.contents(in: timeline).notes.values.sorted() == ["three", "two"])
    #expect(try ada.undo()?.value == "two")
    #expect(try ada.undo()?.value == "one")
    #expect(try ada.undo() == nil)
    #expect(try bob.contents(in: timeline).notes.values.sorted() == ["three"])
  }

  @Test func `sees what another program writes`() throws {
    let (one, other) = (try notebook(), try notebook())
    try one.togglePick(timeline.events[0])
    #expect(try other.contents(in: timeline).picks == [timeline.events[0].id])
    try other.togglePick(timeline.events[1])
    #expect(try one.contents(in: timeline).picks.count == 2)
  }

  @Test func `brings every kind of correction back`() throws {
    let event = timeline.events[1]
    let document = try #require(timeline.document(timeline.documentHeads[0].key))
    let made = HandmadeEvent(
      citation: Citation(Span(0, 12), of: document, paragraph: 1),
      actors: [Party("holt", as: "Holt")],
      recipients: [Party("TOR", as: "Torgia")],
      move: .offers,
      type: .agree,
      phrase: "offers\ttalks",
      date: try EDTF("2025-05~")
    )
    let parties = [Party("brandt", as: "Brandt"), Party("TOR", as: "Torgia")]
    let changes: [Correction.Change] = [
      .date(try EDTF("2025-05-11?"), minute: 61), .parties(actors: parties, recipients: []),
      .verb(.meets, .consult), .title("says\ttwo things"), .hidden,
      .joined(timeline.events[0].id), .split([ClaimID(stored: "a"), ClaimID(stored: "b")]),
    ]
    let notebook = try notebook()
    for change in changes { try notebook.correct(change, of: event) }
    try notebook.make(made)
    let contents = try self.notebook().contents(in: timeline)
    #expect(contents.corrections.dropLast().map(\.change) == changes)
    #expect(Set(contents.corrections.dropLast().map(\.event)) == [event.id])
    guard case .made(let again)? = contents.corrections.last?.change else {
      Issue.record("nothing made by hand")
      return
    }
    #expect(again.phrase == "offers talks")
    #expect(again.event.id == made.event.id)
    #expect(again.citation.span == made.citation.span)
    try notebook.restore(event)
    #expect(try notebook.contents(in: timeline).corrections.count == 1)
  }

  @Test func `finds an event again by its words, and tells when they are gone`() throws {
    let notebook = try notebook()
    let event = timeline.events[0]
    try notebook.note("kept", on: event)
    var renamed = timeline
    renamed.events[0].id = EventID(stored: "ffff")
    #expect(try notebook.contents(in: renamed).notes == [EventID(stored: "ffff"): "kept"])
    // The same words in another copy of the document.
    var claim = try #require(event.claims.first)
    claim.citation.document = DocumentKey(of: "another copy")
    var copied = event
    copied.id = EventID(stored: "eeee")
    copied.claims = [claim]
    let copy = Timeline(events: [copied], documents: [], directory: InventedActors())
    #expect(try notebook.contents(in: copy).notes == [EventID(stored: "eeee"): "kept"])
    let other = InventedPapers.timeline(of: [InventedPapers.entry(day: 77)])
    let contents = try notebook.contents(in: other)
    #expect(contents.notes.isEmpty)
    #expect(contents.lost.map(\.value) == ["kept"])
  }

  @Test func `is shared as a file of lines, and takes another's in once`() throws {
    let (one, other) = (try notebook(), try notebook("m.sqlite", by: "bob"))
    try one.note("with \"quotes\", a tab\tand\u{202E} more", on: timeline.events[0])
    try one.togglePick(timeline.events[1])
    let lines = try one.exportedLines()
    #expect(lines.count == 2)
    let (added, refused) = try other.importLines(lines + ["", "{}", "no JSON", "[1]"])
    #expect(added == 2)
    #expect(refused == [4, 5, 6])
    #expect(try other.importLines(lines).added == 0)
    #expect(try other.contents(in: timeline) == one.contents(in: timeline))
    #expect(try other.entries.map(\.author) == ["ada", "ada"])
  }

  @Test func `knows what is new since the last visit`() throws {
    let notebook = try notebook()
    #expect(try notebook.newRows(of: "folder", in: timeline).isEmpty)
    let keys = timeline.documentHeads.map(\.key)
    try notebook.visit("folder", holding: keys.dropLast(), at: 99)
    let fresh = try notebook.newRows(of: "folder", in: timeline)
    #expect(Array(fresh) == timeline.rows(citing: try #require(keys.last)))
    #expect(try notebook.newRows(of: "elsewhere", in: timeline).isEmpty)
    #expect(try notebook.lastVisit(to: "folder")?.time == 99)
  }

  @Test func `keeps what the reader was doing`() throws {
    try notebook().saveSession("{\"row\":4}", of: "folder")
    try notebook().saveSession("{\"row\":5}", of: "folder")
    #expect(try notebook().session(of: "folder") == "{\"row\":5}")
    #expect(try notebook().session(of: "elsewhere") == nil)
  }

  @Test func `sets a damaged file aside once, and loses nothing of it`() throws {
    let text = Data("not a notebook at all, and long enough to hold a header of any kind".utf8)
    try text.write(to: folder.url.appending(path: "n.sqlite"))
    let fresh = try notebook()
    let aside = try #require(fresh.setAside)
    #expect(try Data(contentsOf: URL(filePath: aside)) == text)
    try fresh.togglePick(timeline.events[0])
    let again = try notebook()
    #expect(again.setAside == nil)
    #expect(try again.contents(in: timeline).picks.count == 1)
    try text.write(to: folder.url.appending(path: "n.sqlite"))
    let next = try #require(try notebook().setAside)
    #expect(next != aside)
  }

  @Test func `leaves a newer notebook alone`() throws {
    _ = try notebook()
    try folder.execute("n.sqlite", "PRAGMA user_version = 7")
    #expect(throws: StorageError(.newer(version: 7), at: folder.path("n.sqlite"))) {
      try notebook()
    }
  }

  @Test func `works without a file`() throws {
    let notebook = try Notebook(inMemoryFor: "ada")
    try notebook.togglePick(timeline.events[0])
    #expect(try notebook.contents(in: timeline).picks.count == 1)
    #expect(notebook.path == nil)
  }

  @Test func `undoes what this program wrote before what its author wrote elsewhere`() throws {
    let (one, other) = (try notebook(), try notebook())
    try one.note("mine", on: timeline.events[0])
    try other.note("elsewhere", on: timeline.events[1])
    #expect(try one.undo()?.value == "mine")
    #expect(try one.undo()?.value == "elsewhere")
    #expect(try other.undo() == nil)
  }

  @Test func `keeps the view of a place, and a place without an event`() throws {
    let notebook = try notebook()
    try notebook.setPlace("a", at: timeline.events[1], in: "open-questions")
    try notebook.setPlace("b", at: nil, in: "actors")
    let contents = try notebook.contents(in: timeline)
    #expect(contents.places == ["a": timeline.events[1].id])
    #expect(contents.placeViews == ["a": "open-questions", "b": "actors"])
    #expect(contents.lost.isEmpty)
  }

  @Test func `keeps every split of an event, and marks on what was split off`() throws {
    let notebook = try notebook()
    let event = timeline.events[1]
    try notebook.correct(.split([ClaimID(stored: "aa")]), of: event)
    try notebook.correct(.split([ClaimID(stored: "bb")]), of: event)
    var part = event
    part.id = EventID(stored: "aa")
    try notebook.note("on the part", on: part)
    let contents = try notebook.contents(in: timeline)
    #expect(contents.corrections.count == 2)
    #expect(contents.notes == [part.id: "on the part"])
    #expect(contents.attributed.map(\.author) == ["ada", "ada"])
    try notebook.restore(event)
    #expect(try notebook.contents(in: timeline).corrections.isEmpty)
  }

  @Test func `copies a file that can't be written, and changes nothing in it`() throws {
    try notebook().note("kept", on: timeline.events[0])
    let path = folder.path("n.sqlite")
    let before = try Data(contentsOf: URL(filePath: path))
    let copy = try Notebook(copying: path, author: "ada")
    #expect(copy.path == nil)
    try copy.note("gone", on: timeline.events[1])
    #expect(try copy.contents(in: timeline).notes.count == 2)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try notebook().contents(in: timeline).notes.count == 1)
    #expect(throws: StorageError.self) { try Notebook(copying: folder.path("none"), author: "") }
  }
}
