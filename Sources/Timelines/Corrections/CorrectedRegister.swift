internal import Documents

/// A register with a person's corrections laid over it.
public struct CorrectedRegister: Sendable {
  /// What is read now; the register itself where nothing changes it.
  public let register: any EventRegister
  /// The events that are not as the program read them.
  public let corrected: Set<EventID>

  /// Lays corrections over a register.
  ///
  /// Without corrections that is free; with some, everything is brought into memory.
  ///
  /// - Parameters:
  ///   - register: As it was read.
  ///   - corrections: In the order in which they were made; a later one of the same kind wins.
  public init(_ register: any EventRegister, corrections: [Correction]) {
    guard !corrections.isEmpty else {
      self.register = register
      corrected = []
      return
    }
    var timeline = Timeline(of: register)
    let result = CorrectedEvents(timeline.events, corrections: corrections)
    timeline.threads = result.threads(timeline.threads)
    timeline.events = result.events
    self.register = timeline
    corrected = result.corrected
  }
}

extension CorrectedEvents {
  /// Threads without the acts that are hidden, those that were joined under their new names.
  fileprivate func threads(_ threads: [EventThread]) -> [EventThread] {
    let known = Set(events.map(\.id))
    func now(_ id: EventID) -> EventID? {
      var id = id
      // A chain of joins is no longer than there are joins.
      for _ in 0...successors.count {
        guard let next = successors[id] else { break }
        id = next
      }
      return known.contains(id) ? id : nil
    }
    return threads.compactMap { thread in
      var thread = thread
      guard let opening = now(thread.id) else { return nil }
      thread.id = opening
      thread.steps = thread.steps.compactMap { step in
        now(step.event).map { EventThread.Step(step.role, by: $0) }
      }
      thread.hangsOn = thread.hangsOn.flatMap(now)
      thread.orElse = thread.orElse.flatMap(now)
      thread.backs = thread.backs.flatMap(now)
      return thread
    }
  }
}
