import Chronology
import Glibc
import Timelines

@testable import Codebooks
@testable import Settings

/// Reads any bytes as settings, or as a user's file of actors, as the variable `FUZZ` says.
@_cdecl("LLVMFuzzerTestOneInput")
public func readSettings(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
  if readsActors {
    let file = ActorsFile.entries(in: text)
    var codebook = ActorCodebook.builtIn
    for problem in file.problems + codebook.add(file.entries) {
      precondition((1...lines + 1).contains(problem.line), "line \(problem.line)")
    }
    for entry in file.entries { precondition((1...lines).contains(entry.line)) }
  } else {
    let (settings, problems) = Configuration.read(text: text, file: "f")
    for problem in problems {
      precondition((0...lines + 1).contains(problem.line), "line \(problem.line)")
      precondition(problem.column >= 0, "column \(problem.column)")
    }
    for (name, keys) in settings.keys { precondition(!name.isEmpty || !keys.isEmpty) }
  }
  return 0
}

private let readsActors = getenv("FUZZ").map { String(cString: $0) } == "actors"
