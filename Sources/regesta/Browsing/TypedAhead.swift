import Canvas
import Curses

/// What was typed before what it is meant for was there: it waits, in order, and nothing is lost.
///
/// Keys are meant for the screen that the keys before them lead to. Where rows are still being found
/// out, the next key waits for them, while signals and Ctrl-C are heard at once.
struct TypedAhead {
  private var inputs: [TerminalInput] = []
  private var waitsSince: Int?

  /// How long a key waits at most, in milliseconds: then it is taken for what stands there.
  static let patience = 5_000

  /// Takes what has come.
  mutating func append(_ more: [TerminalInput]) { inputs += more }

  /// Takes what stands for an input that was taken out.
  mutating func prepend(_ more: [TerminalInput]) { inputs = more + inputs }

  /// Takes out the next input whose turn it is.
  ///
  /// - Parameters:
  ///   - hasToWait: Whether what keys are meant for is still being found out.
  ///   - now: The time in milliseconds.
  /// - Returns: The input; `nil` where there is none, or where it has to wait.
  mutating func next(while hasToWait: Bool, at now: Int) -> TerminalInput? {
    if let urgent = inputs.firstIndex(where: \.isUrgent) { return inputs.remove(at: urgent) }
    guard !inputs.isEmpty else {
      waitsSince = nil
      return nil
    }
    if hasToWait {
      let since = waitsSince ?? now
      waitsSince = since
      if now - since < Self.patience { return nil }
    } else {
      waitsSince = nil
    }
    return inputs.removeFirst()
  }

  /// How much longer the first one waits at most; `nil` where none does.
  func limit(at now: Int) -> Int? {
    inputs.isEmpty ? nil : waitsSince.map { max(1, Self.patience - (now - $0)) }
  }
}

extension TerminalInput {
  /// Whether it is meant for the program, whatever the screen shows.
  fileprivate var isUrgent: Bool {
    switch self {
    case .end, .suspend, .resize, .key(.control("c")): true
    case .key, .paste, .click, .wheel: false
    }
  }
}
