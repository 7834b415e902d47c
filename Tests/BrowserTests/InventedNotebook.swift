import Timelines

@testable import Browser

/// A notebook in memory, for tests that drive the reader.
struct InventedNotebook {
  private var changes: [NotebookChange] = []
  private var undone: [NotebookChange] = []

  mutating func write(_ change: NotebookChange) {
    switch change {
    case .undo: if let last = changes.popLast() { undone.append(last) }
    case .redo: if let last = undone.popLast() { changes.append(last) }
    default: changes.append(change)
    }
  }

  /// What holds: ada writes, on 20 March 2031.
  var annotations: Annotations {
    var annotations = Annotations()
    for change in changes {
      switch change {
      case .pick(let event, let isPicked):
        annotations.picks.removeAll { $0 == event }
        if isPicked { annotations.picks.append(event) }
      case .check(let event, true): annotations.checked.insert(event)
      case .check(let event, false): annotations.checked.remove(event)
      case .note(let event, let text): annotations.notes[event] = text
      case .place(let letter, let place): annotations.places[letter] = place
      case .view(let name, let query): annotations.views[name] = query
      case .correct(let correction):
        annotations.corrections.append(
          AttributedCorrection(correction, by: "ada", at: 1_931_731_200)
        )
      case .restore(let event):
        annotations.corrections.removeAll { $0.correction.event == event }
      case .undo, .redo: break
      }
    }
    return annotations
  }
}
