import Chronology
import Codebooks
import Timelines

/// The program's own tables of actors, made when somebody is first asked for.
///
/// An archive tells by itself who is who, so opening one waits for no table.
struct BuiltInActors: ActorDirectory {
  subscript(id: ActorID) -> Actor? { ActorCodebook.builtIn[id] }

  func actors(named name: String) -> [Actor] { ActorCodebook.builtIn.actors(named: name) }

  func code(of id: ActorID, on day: CivilDate?) -> String? {
    ActorCodebook.builtIn.code(of: id, on: day)
  }
}
