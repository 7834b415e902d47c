internal import ArticleReading
internal import Documents
internal import Extraction
internal import Glibc

/// Reads one file, or some records of one, from its bytes to its claims.
struct ReadingWorker: Sendable {
  let intake: Intake
  /// What reads the claims; `nil` where only documents are wanted.
  let extractor: Extractor?

  /// What a file turned out to be.
  enum Outcome {
    case whole(FileReading)
    case stream(any PartStream)
  }

  /// Reads a file; of one with many records only the beginning.
  func read(_ file: SourceWalk.Found) -> Outcome {
    if let held = held(file) { return held }
    var reading = FileReading(file: file.path)
    do throws(IntakeProblem) {
      let open = try OpenFile(file.path, isNamed: file.isNamed, shouldStop: intake.shouldStop)
      let content = try FileContent(of: open)
      if let format = format(of: content) {
        return .stream(
          EventStream(content, format: format, path: file.path, largest: intake.largest)
        )
      }
      if let splitter = RecordSplitter(head: content.head) {
        return .stream(RecordStream(content, splitter: splitter))
      }
      // What no text can be isn't read to its end.
      if let other = BinaryFormat(of: content.head) {
        throw .unsuitable(path: file.path, .binary(other))
      }
      let bytes = try content.all(limit: intake.largest)
      let stamp = stamp(of: file, state: open.state, digest: content.digest)
      if let stamp, let held = heldByDigest(stamp, of: file) { return held }
      reading.stamp = stamp
      reading.documents = try documents(in: bytes, of: file).map(read)
    } catch {
      // What is told is told again next time, so it isn't kept as read.
      let isSilent = self.isSilent(error, file)
      if !isSilent { reading.stamp = nil }
      if error == .refused(path: file.path, code: EINTR) {
        reading.isLast = false
      } else if !isSilent {
        reading.problems.append(error)
      }
    }
    return .whole(reading)
  }

  /// Reads a part of a file.
  func read(_ part: StreamPart, number: Int, of file: SourceWalk.Found) -> FileReading {
    switch part {
    case .held(let reading): reading
    case .records(let batch): read(batch, part: number, of: file)
    case .piece(let piece): read(piece, part: number, of: file)
    }
  }

  private func read(
    _ batch: RecordStream.Batch,
    part: Int,
    of file: SourceWalk.Found
  ) -> FileReading {
    var reading = FileReading(file: file.path)
    reading.part = part
    reading.isLast = batch.isLast
    for record in batch.records {
      do {
        reading.documents += try intake.reader.documents(of: record, file: file.path).map(read)
      } catch {
        reading.problems.append(.record(path: file.path, line: record.line, error))
      }
    }
    if let problem = batch.problem { reading.problems.append(problem) }
    if batch.problem == nil {
      reading.stamp = stamp(
        of: file,
        state: file.state,
        digest: batch.digest
      )
    }
    return reading
  }

  /// Whether nothing need be said of what keeps a file from being read.
  ///
  /// Tables and settings are called as articles are, so nothing is said of those in a folder. What is
  /// packed twice is told: somebody packed it to be read.
  func isSilent(_ problem: IntakeProblem, _ file: SourceWalk.Found) -> Bool {
    guard !file.isNamed, FileName(file.path).mayBeOther else { return false }
    return switch problem {
    case .unsuitable(_, .binary(.gzip)): false
    case .unsuitable(_, .binary), .unknownTable: true
    default: false
    }
  }

  /// The documents of a file that isn't one of many records; none where a file found in a folder
  /// only tells about the folder.
  private func documents(
    in bytes: [UInt8],
    of file: SourceWalk.Found
  ) throws(IntakeProblem) -> [Document] {
    let name = FileName(file.path)
    do {
      let documents = try intake.reader.documents(in: bytes, file: file.path)
      let isAbout = name.isAboutFolder && documents.first?.publicationDate == nil
      if !name.isTable { return isAbout && !file.isNamed ? [] : documents }
    } catch {
      throw .unsuitable(path: file.path, error)
    }
    throw .unknownTable(path: file.path)
  }

  private func read(_ document: Document) -> DocumentReading {
    guard let extractor else { return DocumentReading(document) }
    let reading = extractor.reading(of: document.article)
    return DocumentReading(
      document,
      claims: reading.claims,
      introducedActors: reading.introducedActors
    )
  }

  /// What a file is now; `nil` where it has no state.
  func stamp(
    of file: SourceWalk.Found,
    state: FileState?,
    digest: String?
  ) -> FileStamp? {
    guard let state else { return nil }
    return FileStamp(
      path: file.place,
      state: state.isSettled ? state : nil,
      digest: digest,
      rules: intake.rules
    )
  }

  /// What a cache holds of a file that is still as it was.
  private func held(_ file: SourceWalk.Found) -> Outcome? {
    guard let cache = intake.cache, let state = file.state,
      let stamp = cache.stamp(of: file.place, in: state, rules: intake.rules)
    else { return nil }
    return held(stamp, of: file, in: cache)
  }

  /// What a cache holds of a file that was written again as it was.
  private func heldByDigest(_ stamp: FileStamp, of file: SourceWalk.Found) -> Outcome? {
    guard let cache = intake.cache, let digest = stamp.digest,
      let known = cache.stamp(of: stamp.path, holding: digest, rules: stamp.rules),
      let held = held(known, of: file, in: cache)
    else { return nil }
    if stamp.state != nil { cache.renew(known, as: stamp) }
    return held
  }

  private func held(
    _ stamp: FileStamp,
    of file: SourceWalk.Found,
    in cache: any ReadingCache
  ) -> Outcome? {
    var unchanged = FileReading(file: file.path, stamp: stamp)
    unchanged.isUnchanged = true
    guard intake.fetchesUnchanged else { return .whole(unchanged) }
    guard let first = cache.reading(of: stamp, part: 0) else { return nil }
    let stream = HeldStream(first, under: stamp, of: file.path, in: cache)
    return first.isLast ? .whole(stream.first) : .stream(stream)
  }
}
