import Glibc
import Synchronization

/// Ctrl-C while sources are read: the first asks to stop and keep what was read, the second ends
/// the program at once.
enum Interruption {
  private static let wasRequested = Atomic<Bool>(false)

  /// Whether Ctrl-C was pressed while a closure ran within ``heeded(_:)``.
  static var isRequested: Bool { wasRequested.load(ordering: .relaxed) }

  /// Runs a closure during which Ctrl-C only asks to stop.
  ///
  /// Where whoever started the program ignores the signal, it stays ignored.
  static func heeded<Result>(_ body: () -> Result) -> Result {
    wasRequested.store(false, ordering: .relaxed)
    var before = sigaction()
    guard sigaction(SIGINT, nil, &before) == 0,
      unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) != ignored
    else { return body() }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      Interruption.wasRequested.store(true, ordering: .relaxed)
    }
    action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
    defer { sigaction(SIGINT, &before, nil) }
    return body()
  }

  /// Ends the program by a signal as if it had never been caught.
  static func end(by number: Int32) {
    signal(number, SIG_DFL)
    raise(number)
  }

  /// The value of `SIG_IGN`.
  static let ignored = 1
}
