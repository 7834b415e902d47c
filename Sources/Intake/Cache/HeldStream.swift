internal import Documents

/// The parts of a file of many records as a cache holds them.
final class HeldStream: PartStream {
  /// The first part, as reading it now would give it.
  let first: FileReading
  private let stamp: FileStamp
  private let cache: any ReadingCache
  private var part = 0

  init(_ first: FileReading, under stamp: FileStamp, of file: String, in cache: any ReadingCache) {
    self.first = Self.renamed(first, file, stamp)
    self.stamp = stamp
    self.cache = cache
  }

  func next() -> StreamPart {
    defer { part += 1 }
    if part == 0 { return .held(first) }
    guard let next = cache.reading(of: stamp, part: part) else {
      var end = FileReading(file: first.file, stamp: stamp)
      end.part = part
      end.isUnchanged = true
      return .held(end)
    }
    return .held(Self.renamed(next, first.file, stamp))
  }

  /// A reading under the path by which a person names the file now.
  private static func renamed(
    _ reading: FileReading,
    _ file: String,
    _ stamp: FileStamp
  ) -> FileReading {
    var reading = reading
    reading.isUnchanged = true
    reading.stamp = stamp
    if reading.file != file {
      for index in reading.documents.indices {
        let name = reading.documents[index].document.file
        let rest = name.hasPrefix(reading.file) ? name.dropFirst(reading.file.count) : ""
        reading.documents[index].document.file = file + rest
      }
      reading.file = file
    }
    return reading
  }
}
