internal import ArticleReading
internal import Interchange

/// The records of a file of event data, taken from it in pieces.
final class EventStream: PartStream {
  /// A piece that is still to be read.
  struct Piece {
    var format: any RecordFormat
    /// The piece; `nil` at the end of an empty file.
    var content: SourcePiece?
    /// Whether the file ends with it.
    var isLast = false
    /// Why it ends, where that isn't its own end.
    var problem: IntakeProblem?
    /// The fingerprint of what the file holds, where it ends with them.
    var digest: String?
  }

  private let content: FileContent
  private let format: any RecordFormat
  private let path: String
  private let largest: Int
  private let isWide: Bool
  private var cutter: PieceCutter
  private var upcoming: SourcePiece?
  private var hasBegun = false
  private var hasEnded = false
  private var problem: IntakeProblem?
  private var fingerprint = Fingerprint()

  /// Takes a file whose format is told.
  ///
  /// - Parameters:
  ///   - content: The file.
  ///   - format: Its format.
  ///   - path: The path as given.
  ///   - largest: The most bytes of a format that can't be cut.
  init(_ content: FileContent, format: any RecordFormat, path: String, largest: Int) {
    self.content = content
    self.format = format
    self.path = path
    self.largest = largest
    isWide = TableText.isWide(content.head)
    content.isDigested = false
    cutter = PieceCutter(format.boundary)
  }

  func next() -> StreamPart {
    if !hasBegun {
      hasBegun = true
      upcoming = cut()
    }
    var piece = Piece(format: format, content: upcoming)
    upcoming = cut()
    piece.isLast = upcoming == nil
    if piece.isLast {
      piece.problem = problem
      piece.digest = fingerprint.digits
    }
    return .piece(piece)
  }

  /// The next piece; `nil` at the end.
  private func cut() -> SourcePiece? {
    while !hasEnded {
      do throws(IntakeProblem) {
        let bytes = isWide ? try narrowed() : try content.next()
        if bytes.isEmpty { break }
        fingerprint.add(bytes)
        let isStart = !hasCut
        hasCut = true
        if let piece = cutter.add(isStart ? bytes.withoutByteOrderMark : bytes) { return piece }
        if format.boundary == .none, cutter.waitingCount > largest {
          throw IntakeProblem.tooLarge(path: path, limit: largest)
        }
      } catch {
        problem = error
        break
      }
    }
    guard !hasEnded else { return nil }
    hasEnded = true
    return problem != nil && format.boundary == .none ? nil : cutter.finish()
  }

  private var hasCut = false

  /// All of a file in two bytes a character, once.
  private func narrowed() throws(IntakeProblem) -> [UInt8] {
    guard !hasCut else { return [] }
    let bytes = try content.all(limit: largest)
    do { return try TableText.narrowed(bytes) } catch {
      throw .unsuitable(path: path, error)
    }
  }
}
