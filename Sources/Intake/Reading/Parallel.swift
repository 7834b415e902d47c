internal import Dispatch
internal import Glibc
internal import Synchronization

/// Work on many things at once, on all cores.
public enum Parallel {
  /// What a function makes of each element, in their order.
  ///
  /// - Parameters:
  ///   - elements: The elements.
  ///   - transform: A function without effects that others could see.
  /// - Returns: The results, whichever came first.
  public static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let work = Work<Result>(count: elements.count)
    onAllCores(atMost: elements.count) {
      while let position = work.next() {
        work.finish(position, with: transform(elements[position]))
      }
    }
    return work.results
  }

  /// Elements that are handed out one by one, and what was made of them.
  private final class Work<Result: Sendable>: Sendable {
    private let upcoming = Atomic<Int>(0)
    private let made: Mutex<[Result?]>
    private let count: Int

    init(count: Int) {
      self.count = count
      made = Mutex(Array(repeating: nil, count: count))
    }

    func next() -> Int? {
      let position = upcoming.add(1, ordering: .relaxed).oldValue
      return position < count ? position : nil
    }

    func finish(_ position: Int, with result: Result) {
      made.withLock { $0[position] = result }
    }

    var results: [Result] { made.withLock { $0 }.compactMap(\.self) }
  }

  /// Does the same on every core, this thread's among them, and returns when all are done.
  ///
  /// The threads belong to queues made for it. Those of the global queues are watched by a clock that
  /// goes on ticking once a second, and would wake an idle reader.
  static func onAllCores(atMost limit: Int = .max, _ work: @escaping @Sendable () -> Void) {
    let cores = max(1, min(Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))), 64, limit))
    let group = DispatchGroup()
    for core in 1..<cores {
      DispatchQueue(label: "core \(core)").async(group: group, execute: work)
    }
    work()
    group.wait()
  }
}
