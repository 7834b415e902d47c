internal import ArticleReading

/// A file that comes in parts; asked by one thread at a time.
protocol PartStream: AnyObject {
  /// The next part.
  func next() -> StreamPart
}

/// A part of a file: articles or event data still to be read, or what a cache held.
enum StreamPart {
  case records(RecordStream.Batch)
  case piece(EventStream.Piece)
  case held(FileReading)

  /// Whether the file ends with it.
  var isLast: Bool {
    switch self {
    case .records(let batch): batch.isLast
    case .piece(let piece): piece.isLast
    case .held(let reading): reading.isLast
    }
  }
}

/// The records of a file of many, taken from it in batches.
final class RecordStream: PartStream {
  /// Some records in a row.
  struct Batch {
    var records: [ArticleRecord]
    /// Whether the file ends with them.
    var isLast: Bool
    /// Why it ends, where that isn't its own end.
    var problem: IntakeProblem?
    /// The digest of the file's bytes, where it ends with them.
    var digest: String?
  }

  private let content: FileContent
  private var splitter: RecordSplitter
  private var waiting: [ArticleRecord] = []
  private var hasEnded = false
  private var problem: IntakeProblem?

  private static let most = 64
  private static let size = 1 << 19

  init(_ content: FileContent, splitter: RecordSplitter) {
    self.content = content
    self.splitter = splitter
  }

  /// The next records; the last batch may be empty.
  func next() -> StreamPart {
    var records: [ArticleRecord] = []
    var size = 0
    while records.count < Self.most, size < Self.size {
      if waiting.isEmpty, !hasEnded { fill() }
      guard !waiting.isEmpty else { break }
      let taken = waiting.prefix { record in
        guard records.count < Self.most, size < Self.size else { return false }
        size += record.bytes.count
        records.append(record)
        return true
      }.count
      waiting.removeFirst(taken)
    }
    if waiting.isEmpty, !hasEnded { fill() }
    let isLast = hasEnded && waiting.isEmpty
    return .records(
      Batch(
        records: records,
        isLast: isLast,
        problem: isLast ? problem : nil,
        digest: isLast ? content.digest : nil
      )
    )
  }

  private func fill() {
    while waiting.isEmpty, !hasEnded {
      do {
        let bytes = try content.next()
        if bytes.isEmpty {
          hasEnded = true
          waiting = splitter.finish()
        } else {
          waiting = splitter.add(bytes)
        }
      } catch {
        hasEnded = true
        problem = error
        waiting = splitter.finish()
      }
    }
  }
}
