/// Hands work out to all cores and what comes of it on in order, with little waiting in between.
///
/// Files are taken in order; a file of many records is read in parts by whoever is free. A core
/// that is far ahead of the file that is handed on next waits for it, so that memory stays bounded.
final class ReadingQueue: @unchecked Sendable {
  // Everything that changes, changes within a turn of the monitor; a stream is in one hand at a
  // time.
  private let monitor = Monitor()
  private let files: [SourceWalk.Found]
  private let shouldStop: @Sendable () -> Bool
  private var nextFile = 0
  private var streams: [OpenStream] = []
  private var working = 0
  private var expected = Place(file: 0, part: 0)
  private var finished: [Place: FileReading] = [:]
  private var isHandingOn = false
  private(set) var wasStopped = false

  /// Where a part of a reading belongs.
  struct Place: Hashable {
    var file: Int
    var part: Int
  }

  /// A stream with the number of its next part.
  struct OpenStream {
    var stream: any PartStream
    var file: Int
    var part: Int
  }

  /// What there is to do.
  enum Work {
    case file(Int)
    case part(StreamPart, OpenStream)
  }

  /// How many files may be ahead of the one that is handed on next.
  private static let window = 64

  init(_ files: [SourceWalk.Found], shouldStop: @escaping @Sendable () -> Bool) {
    self.files = files
    self.shouldStop = shouldStop
  }

  /// Works on all cores until everything is done.
  ///
  /// - Parameters:
  ///   - worker: Reads a file or some records.
  ///   - deliver: Takes the readings in order, one at a time.
  func run(_ worker: ReadingWorker, deliver: @escaping @Sendable (FileReading) -> Void) {
    Parallel.onAllCores { [self] in
      while let work = take() {
        switch work {
        case .file(let number):
          switch worker.read(files[number]) {
          case .whole(let reading):
            finish(reading, at: Place(file: number, part: 0), deliver)
          case .stream(let stream):
            put(OpenStream(stream: stream, file: number, part: 0))
            monitor.withTurn { working -= 1 }
          }
        case .part(let part, let open):
          let reading = worker.read(part, number: open.part, of: files[open.file])
          finish(reading, at: Place(file: open.file, part: open.part), deliver)
        }
      }
    }
    // After a stop parts may be missing; what was read goes on all the same.
    for place in finished.keys.sorted(by: { ($0.file, $0.part) < ($1.file, $1.part) }) {
      finished[place].map(deliver)
    }
  }

  private func take() -> Work? {
    switch monitor.withTurn(choose) {
    case nil: return nil
    case .file(let number)?: return .file(number)
    case .stream(let open)?:
      let part = open.stream.next()
      if !part.isLast {
        put(OpenStream(stream: open.stream, file: open.file, part: open.part + 1))
      }
      return .part(part, open)
    }
  }

  /// What a core can do.
  private enum Choice {
    case file(Int)
    case stream(OpenStream)
  }

  /// Chooses what is to be done next, waits for it, or finds that nothing is left; within a turn.
  private func choose() -> Choice? {
    while true {
      if !wasStopped, shouldStop() { wasStopped = true }
      let isOver = nextFile == files.count && streams.isEmpty && working == 0
      if wasStopped || isOver {
        monitor.signal()
        return nil
      }
      if let position = streams.firstIndex(where: isNear) {
        working += 1
        return .stream(streams.remove(at: position))
      }
      if nextFile < files.count, nextFile - expected.file < Self.window {
        defer { nextFile += 1 }
        working += 1
        return .file(nextFile)
      }
      monitor.wait()
    }
  }

  /// Whether a stream's next part isn't too far ahead of what is handed on next.
  private func isNear(_ open: OpenStream) -> Bool {
    open.part - (open.file == expected.file ? expected.part : 0) < Self.window / 4
  }

  private func put(_ open: OpenStream) {
    monitor.withTurn {
      streams.append(open)
      monitor.signal()
    }
  }

  /// Hands on what is next in order; whoever is at it takes along what others finish meanwhile.
  private func finish(
    _ reading: FileReading,
    at place: Place,
    _ deliver: (FileReading) -> Void
  ) {
    let isMine = monitor.withTurn {
      finished[place] = reading
      working -= 1
      defer { isHandingOn = true }
      return !isHandingOn
    }
    guard isMine else { return }
    while let next = nextInOrder() { deliver(next) }
  }

  private func nextInOrder() -> FileReading? {
    monitor.withTurn {
      guard let reading = finished.removeValue(forKey: expected) else {
        isHandingOn = false
        monitor.signal()
        return nil
      }
      expected =
        reading.isLast
        ? Place(file: expected.file + 1, part: 0)
        : Place(file: expected.file, part: expected.part + 1)
      monitor.signal()
      return reading
    }
  }
}
