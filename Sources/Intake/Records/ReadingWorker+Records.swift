internal import ArticleReading
internal import Interchange

extension ReadingWorker {
  /// The format of a file of event data, told by how it begins; `nil` where it holds none.
  func format(of content: FileContent) -> (any RecordFormat)? {
    var head = Array(content.head.prefix(Self.headLength))
    if TableText.isWide(head) {
      guard let narrowed = try? TableText.narrowed(Array(head.prefix(head.count & ~1))) else {
        return nil
      }
      head = narrowed
    }
    let isWhole = content.isHeadAll && content.head.count <= Self.headLength
    return RecordFormats.recognised(
      by: SourceHead(TableText.inUTF8(head).bytes, isWhole: isWhole, mapping: intake.mapping)
    )
  }

  /// How much of a file its format is told by, in bytes.
  private static let headLength = 1 << 16

  /// Reads a piece of a file of event data.
  func read(_ piece: EventStream.Piece, part: Int, of file: SourceWalk.Found) -> FileReading {
    var reading = FileReading(file: file.path)
    reading.part = part
    reading.isLast = piece.isLast
    var batch = RecordBatch()
    var finding: String?
    if var content = piece.content {
      (content.bytes, finding) = TableText.inUTF8(content.bytes)
      batch = piece.format.read(content, naming: intake.roll)
      for line in content.tooLong { batch.reject(line: line, .tooLong) }
    }
    reading.problems = batch.rejects.map {
      .row(path: file.path, line: $0.line, $0.reason)
    }
    var records = RecordReading(batch, of: piece.format, isFirst: part == 0)
    records.finding = finding
    reading.records = records
    if let problem = piece.problem {
      reading.problems.append(problem)
    } else {
      reading.stamp = stamp(of: file, state: file.state, digest: piece.digest)
    }
    return reading
  }
}
