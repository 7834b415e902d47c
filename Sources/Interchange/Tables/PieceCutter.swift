/// Cuts a file of records into pieces that begin and end where records do, while it is read.
public struct PieceCutter: Sendable {
  private let boundary: RecordBoundary
  private var waiting: [UInt8] = []
  /// How far the bytes that wait have been looked at, and the last place where they can be cut.
  private var seen = 0
  private var cut = 0
  private var place = Place.fieldStart
  private var line = 1
  private var isFirst = true
  /// The lines that are longer than any record, and whether the end of one is still to come.
  private var tooLong: [Int] = []
  private var isPassing = false

  /// Where in a row the next byte stands.
  private enum Place { case fieldStart, field, quoted, afterQuote }

  /// How large a piece is at least, in bytes.
  private static let piece = 1 << 19
  /// The longest record of a format that can be cut, in bytes.
  public static let longest = 1 << 24

  /// Makes a cutter for a format.
  public init(_ boundary: RecordBoundary) { self.boundary = boundary }

  /// How many bytes wait for the end of their record.
  public var waitingCount: Int { waiting.count }

  /// Takes more bytes, and gives a piece where enough of them are there.
  public mutating func add(_ bytes: [UInt8]) -> SourcePiece? {
    if isPassing {
      guard let end = bytes.firstIndex(of: 0x0A) else { return nil }
      isPassing = false
      waiting += bytes[end...]
    } else {
      waiting += bytes
    }
    guard boundary != .none else { return nil }
    look()
    if waiting.count - cut > Self.longest { giveUp() }
    return cut >= Self.piece ? take(cut) : nil
  }

  /// Gives what is left at the end of the file; `nil` where that is nothing.
  public mutating func finish() -> SourcePiece? {
    waiting.isEmpty && tooLong.isEmpty ? nil : take(waiting.count)
  }

  /// What no record would be as long as isn't one: its end is taken for that of a line, and a line
  /// without an end is passed over.
  private mutating func giveUp() {
    place = .fieldStart
    if let end = waiting[cut...].lastIndex(of: 0x0A) {
      cut = end + 1
      return
    }
    tooLong.append(line + waiting[..<cut].count { $0 == 0x0A })
    waiting.removeSubrange(cut...)
    seen = cut
    isPassing = true
  }

  private mutating func take(_ count: Int) -> SourcePiece {
    let rest = Array(waiting[count...])
    waiting.removeLast(waiting.count - count)
    var piece = SourcePiece(waiting, line: line, isFirst: isFirst)
    piece.tooLong = tooLong
    tooLong = []
    line += Self.lineEnds(in: waiting)
    isFirst = false
    waiting = rest
    seen = rest.count
    cut = 0
    return piece
  }

  /// Counts line ends, as many as fit into a byte at a time: many bytes are counted at a step then.
  private static func lineEnds(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for start in stride(from: 0, to: bytes.count, by: 255) {
        var some: UInt8 = 0
        for index in start..<min(start + 255, bytes.count) {
          some &+= bytes[index] == 0x0A ? 1 : 0
        }
        count += Int(some)
      }
      return count
    }
  }

  private mutating func look() {
    switch boundary {
    case .none: break
    case .lines:
      if let end = waiting[seen...].lastIndex(of: 0x0A) { cut = end + 1 }
      seen = waiting.count
    case .quotedLines(let separator): lookForQuotes(separator)
    }
  }

  private mutating func lookForQuotes(_ separator: UInt8) {
    let quote = UInt8(ascii: "\"")
    var (place, last) = (self.place, cut)
    waiting.withUnsafeBufferPointer { bytes in
      for index in seen..<bytes.count {
        let byte = bytes[index]
        if place == .quoted {
          if byte == quote { place = .afterQuote }
        } else if byte == 0x0A {
          last = index + 1
          place = .fieldStart
        } else if byte == separator {
          place = .fieldStart
        } else if byte == quote, place != .field {
          // Behind a mark that seemed to close, another one says that both are text.
          place = .quoted
        } else {
          place = .field
        }
      }
    }
    (self.place, cut) = (place, last)
    seen = waiting.count
  }
}
