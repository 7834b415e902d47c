internal import Documents

/// What a file holds, unpacked where it is gzip, in pieces, with the digest of its bytes.
final class FileContent {
  private let file: OpenFile
  private var inflater: Inflater?
  private var running = RunningDigest()
  private var isAtEnd = false
  /// The first bytes, which have been read to tell the format.
  private(set) var head: [UInt8] = []
  private var isHeadTaken = false

  /// Opens a file's content and reads its head.
  init(of file: OpenFile) throws(IntakeProblem) {
    self.file = file
    let first = try take()
    if Inflater.isGzip(first) {
      let unpacker: Inflater
      do { unpacker = try Inflater() } catch { throw .damaged(path: file.path) }
      inflater = unpacker
      head = try unpack(first, by: unpacker)
    } else {
      head = first
    }
    // A pipe gives what it has, and that may be little.
    while head.count < Self.enough {
      let more = try more()
      if more.isEmpty { break }
      head += more
    }
  }

  private static let enough = 1 << 14

  /// Whether the head is all there is.
  var isHeadAll: Bool { head.count < Self.enough && isAtEnd }

  /// Whether it is packed.
  var isPacked: Bool { inflater != nil }

  /// The digest of the file's own bytes so far.
  var digest: String { running.digits }

  /// Whether the bytes go into the digest; whoever has another sign of a file needs none.
  var isDigested = true

  /// The next bytes, the head first; none at the end.
  func next() throws(IntakeProblem) -> [UInt8] {
    if !isHeadTaken {
      isHeadTaken = true
      if !head.isEmpty { return head }
    }
    return try more()
  }

  /// Everything that is left.
  ///
  /// - Parameter limit: The most bytes that are taken.
  /// - Returns: The bytes.
  /// - Throws: Why they can't be read; where there are more, that there are.
  func all(limit: Int) throws(IntakeProblem) -> [UInt8] {
    if let size = file.state?.size, size > limit, !isPacked {
      throw .tooLarge(path: file.path, limit: limit)
    }
    var bytes = try next()
    while true {
      guard bytes.count <= limit else { throw .tooLarge(path: file.path, limit: limit) }
      let more = try next()
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  private func more() throws(IntakeProblem) -> [UInt8] {
    guard let inflater else { return try take() }
    while true {
      let packed = try take()
      if packed.isEmpty {
        guard inflater.isWhole else { throw .damaged(path: file.path) }
        return []
      }
      let bytes = try unpack(packed, by: inflater)
      if !bytes.isEmpty { return bytes }
    }
  }

  private func take() throws(IntakeProblem) -> [UInt8] {
    if isAtEnd { return [] }
    let bytes = try file.next()
    if bytes.isEmpty { isAtEnd = true }
    if isDigested { running.add(bytes) }
    return bytes
  }

  private func unpack(
    _ packed: [UInt8],
    by inflater: Inflater
  ) throws(IntakeProblem) -> [UInt8] {
    do {
      return try inflater.unpack(packed)
    } catch {
      throw error == .bomb ? .expandsTooFar(path: file.path) : .damaged(path: file.path)
    }
  }
}
