import Browser
import Dispatch
import Glibc
import Synchronization

/// The one worker that answers what the reader asks, so that keys stay alive meanwhile.
///
/// Requests are answered in their order. A listing that isn't begun when another is asked for is
/// dropped: nobody waits for it any more.
final class LibraryWorker: Sendable {
  private struct State {
    var waiting: [Request] = []
    var answers: [Answer] = []
    /// How many requests wait or are being answered.
    var pending = 0
    var documents: [String]?
  }

  private let library: Mutex<Library>
  private let state = Mutex(State())
  // Queues of its own: the global ones keep a clock ticking, which wakes the program when idle.
  private let queue = DispatchQueue(label: "library", qos: .userInteractive)
  private let loading = DispatchQueue(label: "loading", qos: .userInitiated)
  private let bell: (read: Int32, write: Int32)

  init(_ library: Library) {
    self.library = Mutex(library)
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    bell = (ends[0], ends[1])
  }

  deinit {
    close(bell.read)
    close(bell.write)
  }

  /// A descriptor that can be read while answers wait.
  var descriptor: Int32 { bell.read }

  /// Brings in, beside all requests, what large registers load late; then answers that all is there.
  func prepare() {
    let library = library.withLock { $0 }
    loading.async { [self] in
      library.makeReady()
      give(.ready)
      let documents = library.documentKeys
      state.withLock { $0.documents = documents }
    }
  }

  /// Does something with the library itself, between two answers.
  func withLibrary<Value: Sendable>(_ body: (inout Library) -> Value) -> Value {
    library.withLock { body(&$0) }
  }

  /// The keys of all documents, once they are known; nobody waits for them here.
  var documentKeys: [String]? { state.withLock { $0.documents } }

  /// Asks something.
  ///
  /// - Returns: Whether nothing else is being answered, so that a quick answer will come at once.
  func ask(_ request: Request) -> Bool {
    let isAlone = state.withLock { state in
      if request.isListing {
        let before = state.waiting.count
        state.waiting.removeAll(where: \.isListing)
        state.pending -= before - state.waiting.count
      }
      state.waiting.append(request)
      state.pending += 1
      return state.pending == 1
    }
    queue.async { [self] in answerNext() }
    return isAlone
  }

  private func answerNext() {
    let next = state.withLock { state in
      state.waiting.isEmpty ? nil : state.waiting.removeFirst()
    }
    guard let next else { return }
    let (answer, hasChanged) = library.withLock { ($0.answer(next), $0.takeChange()) }
    give(answer, ending: 1)
    guard hasChanged else { return }
    give(.changed)
    prepare()
  }

  /// Whether nothing is asked that isn't answered, and no answer waits.
  var isIdle: Bool { state.withLock { $0.pending == 0 && $0.answers.isEmpty } }

  private func give(_ answer: Answer, ending requests: Int = 0) {
    let isFirst = state.withLock { state in
      state.answers.append(answer)
      state.pending -= requests
      return state.answers.count == 1
    }
    var ring: UInt8 = 1
    if isFirst { _ = write(bell.write, &ring, 1) }
  }

  /// The answers that have come.
  ///
  /// - Parameter limit: For how many milliseconds to wait for one.
  /// - Returns: The answers in the order in which they came; each is given once.
  func answers(within limit: Int = 0) -> [Answer] {
    if limit > 0 {
      var ready = pollfd(fd: bell.read, events: Int16(POLLIN), revents: 0)
      _ = poll(&ready, 1, Int32(clamping: limit))
    }
    return state.withLock { state in
      var rings: [UInt8] = Array(repeating: 0, count: 16)
      if !state.answers.isEmpty { _ = read(bell.read, &rings, rings.count) }
      defer { state.answers = [] }
      return state.answers
    }
  }
}
