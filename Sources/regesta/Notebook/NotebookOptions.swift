import ArgumentParser
import Interchange
import Storage
import Timelines

/// Whether a command lays the person's notebook over what was read.
struct NotebookOptions: ParsableArguments {
  @Flag(help: "Leave your own corrections out: events as the program read them.")
  var asRead = false

  /// What was read, with the corrections of the notebook and the marks that `is:` asks for; as it is
  /// where there is no notebook.
  func annotated(_ loaded: LoadedTimeline) -> LoadedTimeline {
    guard !asRead, loaded.timeline.count > 0,
      let contents = NotebookOpening.contents(in: loaded.timeline, Surroundings.environment)
    else { return loaded }
    let result = CorrectedRegister(loaded.timeline, corrections: contents.corrections)
    var loaded = loaded
    loaded.original = loaded.timeline
    loaded.timeline = result.register
    loaded.marks = contents.marks(in: result.register, corrected: result.corrected)
    loaded.marginalia = Marginalia(
      notes: contents.notes,
      picked: Set(contents.picks),
      corrected: result.corrected
    )
    return loaded
  }
}
