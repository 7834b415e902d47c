import Chronology
import Glibc
import Intake
import Synchronization

/// How far reading has come, on one line of standard error that is written over.
///
/// It appears where standard error is a terminal and reading takes longer than a second, and goes
/// when reading ends. Nothing but a carriage return and spaces moves the cursor.
final class ProgressLine: Sendable {
  private let state = Mutex(State())
  private let isShown: Bool

  private struct State {
    var start = ProgressLine.now
    var last = 0
    var width = 0
  }

  /// Starts to count the time.
  init() {
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Takes how far reading has come; written at most ten times a second.
  func show(_ progress: IntakeProgress) {
    guard isShown else { return }
    state.withLock { state in
      let now = Self.now
      guard now - state.start > 1_000, now - state.last > 100 else { return }
      state.last = now
      state.width = Self.write(Self.words(progress), over: state.width)
    }
  }

  /// Takes the line away.
  func end() {
    state.withLock { state in
      if state.width > 0 { _ = Self.write("", over: state.width) }
      state.width = 0
    }
  }

  /// "Reading: 412 of 10000 files", with the documents and rows where files hold many.
  static func words(_ progress: IntakeProgress) -> String {
    let files = "\(progress.done) of \(progress.files.counted("file"))"
    let many =
      progress.documents > progress.done ? ", \(progress.documents.counted("document"))" : ""
    let rows = progress.rows > 0 ? ", \(progress.rows.counted("row"))" : ""
    return "Reading: \(files)\(many)\(rows)"
  }

  /// The bytes that put a line in place of one of some width.
  static func bytes(_ line: String, over width: Int) -> [UInt8] {
    let padding = String(repeating: " ", count: max(0, width - line.utf8.count))
    return Array("\r\(line)\(padding)\(line.isEmpty ? "\r" : "")".utf8)
  }

  private static func write(_ line: String, over width: Int) -> Int {
    let bytes = bytes(line, over: width)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    return line.utf8.count
  }

  /// Milliseconds of a clock that is never set.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}
