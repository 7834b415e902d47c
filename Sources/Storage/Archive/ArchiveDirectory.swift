internal import Chronology
internal import GRDB
internal import Synchronization
internal import Timelines

/// Who is who in an archive: those whom it names, else those of the program's own tables.
///
/// Whoever keeps it is told the same of an actor each time, at once; the archive itself notices
/// when its file changes.
struct ArchiveDirectory: ActorDirectory {
  private let archive: Archive
  private let told = Told()

  /// The actors that were asked for.
  private final class Told: Sendable {
    let actors = Mutex<[ActorID: Actor?]>([:])
  }

  init(of archive: Archive) { self.archive = archive }

  subscript(id: ActorID) -> Actor? {
    if let known = told.actors.withLock({ $0[id] }) { return known }
    let actor = stored(id)
    told.actors.withLock { $0[id] = .some(actor) }
    return actor
  }

  private func stored(_ id: ActorID) -> Actor? {
    archive.read(archive.base[id]) { database, kept in
      if let known = kept.actors[id] { return known }
      let actor =
        try database.row("SELECT body FROM parties WHERE slug = ?", [.text(id.description)]) {
          try Actor(packed: $0.bytes(0))
        } ?? archive.base[id]
      kept.actors[id] = .some(actor)
      return actor
    }
  }

  func code(of id: ActorID, on day: CivilDate?) -> String? {
    guard let actor = self[id] else { return nil }
    // Whom the program's own tables tell otherwise, the archive knows by what a user said.
    return archive.base[id]?.code == actor.code ? archive.base.code(of: id, on: day) : actor.code
  }

  func actors(named name: String) -> [Actor] {
    let known = archive.base.actors(named: name)
    let words = FoldedWords.words(of: name)
    guard known.isEmpty, !words.isEmpty else { return known }
    return archive.columns.actors.filter { actor in
      [actor.name, actor.shortName, actor.code].contains { FoldedWords.words(of: $0) == words }
    }
  }
}

/// Actors in memory, over the program's own tables.
struct StoredActors: ActorDirectory {
  private var actors: [ActorID: Actor] = [:]
  private let base: any ActorDirectory

  /// Loads all actors that an archive names.
  init(_ database: Database, base: any ActorDirectory) throws {
    self.base = base
    let stored = try database.rows("SELECT body FROM parties") { try Actor(packed: $0.bytes(0)) }
    for actor in stored {
      actors[actor.id] = actor
    }
  }

  subscript(id: ActorID) -> Actor? { actors[id] ?? base[id] }

  func actors(named name: String) -> [Actor] { base.actors(named: name) }
}
