internal import Dispatch
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
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Mutex<[Result?]>(Array(repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { position in
      let result = transform(elements[position])
      results.withLock { $0[position] = result }
    }
    return results.withLock { $0 }.compactMap(\.self)
  }
}
