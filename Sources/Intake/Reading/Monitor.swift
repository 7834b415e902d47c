internal import Glibc

/// A lock with a signal: threads take turns, and may wait until another has changed something.
final class Monitor: @unchecked Sendable {
  // The system's own locks may be used from every thread, and stay where they were made.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init() {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    changed = .allocate(capacity: 1)
    changed.initialize(to: pthread_cond_t())
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Runs a closure while no other thread runs one.
  func withTurn<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body()
  }

  /// Lets others have their turns until one signals; only for use within a turn.
  func wait() {
    pthread_cond_wait(changed, lock)
  }

  /// Wakes those who wait.
  func signal() {
    pthread_cond_broadcast(changed)
  }
}
