internal import Glibc

/// Keeps a second writer out of a file; the system lets go of it when the process ends.
final class WriterLock {
  private let descriptor: CInt

  /// Takes the lock at once, or not at all.
  init(on path: String) throws(StorageError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw StorageError(errno == ENOSPC ? .full : .readOnly, at: path)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw StorageError(.locked, at: path)
    }
  }

  deinit { close(descriptor) }
}
