import Glibc

/// Milliseconds since some moment, which no change of the clock disturbs.
package enum Monotonic {
  /// Milliseconds since some moment.
  package static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}

/// At most one large picture that the terminal hasn't drawn yet.
///
/// After a large one the terminal is asked to report (`CSI 5 n`); the next waits for the answer,
/// or half a second. A terminal that never answered is never waited for.
struct Pacing {
  /// From how many cells on a picture is large.
  static let large = 1_000
  /// How long an answer is waited for, in milliseconds.
  static let limit = 500

  private var answers = false
  private var unanswered = 0
  private var askedAt: Int?

  /// Notes a picture that was sent; whether the terminal should be asked about it.
  mutating func asks(afterSending cells: Int, at now: Int = Monotonic.now) -> Bool {
    guard cells >= Self.large, unanswered < 3 else { return false }
    askedAt = now
    unanswered += 1
    return true
  }

  mutating func noteAnswer() {
    answers = true
    unanswered = 0
    askedAt = nil
  }

  /// Whether the next picture has to wait.
  func isBehind(at now: Int) -> Bool {
    (patience(at: now) ?? 0) > 0
  }

  /// How long it has to wait at most; `nil` where it needn't.
  func patience(at now: Int) -> Int? {
    guard answers, let askedAt, now - askedAt < Self.limit else { return nil }
    return Self.limit - (now - askedAt)
  }
}
