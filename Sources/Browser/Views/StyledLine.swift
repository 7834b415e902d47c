import Canvas

/// A line of text in pieces, each with its meaning.
struct StyledLine: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    var text: String
    var role: StyleRole
  }

  var indent = 0
  var pieces: [Piece]
  /// What stands at the right end, where there is room.
  var trailing: String?

  init(_ text: String, as role: StyleRole = .plain, indent: Int = 0, trailing: String? = nil) {
    pieces = [Piece(text: text, role: role)]
    self.indent = indent
    self.trailing = trailing
  }

  init(pieces: [Piece], indent: Int = 0) {
    self.pieces = pieces
    self.indent = indent
  }

  /// A text in lines of a measure, the ranges of it that are marked set apart.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - measure: The greatest width of a line in columns.
  ///   - indent: The columns left free before each line.
  ///   - role: What the text means.
  ///   - marks: Ranges of the text, in UTF-8 bytes.
  ///   - markedRole: What the marked words mean.
  /// - Returns: As many lines as the text takes.
  static func wrapped(
    _ text: String,
    measure: Int,
    indent: Int = 0,
    as role: StyleRole = .plain,
    marking marks: [Range<Int>] = [],
    as markedRole: StyleRole = .cited
  ) -> [StyledLine] {
    let bytes = Array(text.utf8)
    return Wrapping(text, measure: measure).lines.map { line in
      StyledLine(
        pieces: pieces(of: bytes, in: line, as: role, marking: marks, as: markedRole),
        indent: indent
      )
    }
  }

  /// The pieces of a line that marks cut.
  static func pieces(
    of bytes: [UInt8],
    in line: Range<Int>,
    as role: StyleRole,
    marking marks: [Range<Int>],
    as markedRole: StyleRole
  ) -> [Piece] {
    var pieces: [Piece] = []
    var position = line.lowerBound
    func add(until end: Int, _ role: StyleRole) {
      guard end > position, end <= bytes.count else { return }
      pieces.append(
        Piece(text: String(decoding: bytes[position..<end], as: UTF8.self), role: role)
      )
      position = end
    }
    for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = min(max(mark.lowerBound, position), line.upperBound)
      add(until: start, role)
      add(until: min(mark.upperBound, line.upperBound), markedRole)
    }
    add(until: line.upperBound, role)
    return pieces
  }
}

extension Frame {
  /// Writes a line of pieces into a line of a region.
  mutating func write(_ line: StyledLine, row: Int, in region: Region, hits: String? = nil) {
    var column = line.indent
    for piece in line.pieces {
      column = write(
        piece.text,
        row: row,
        column: column,
        width: Printable(piece.text).width,
        in: region,
        as: piece.role,
        hits: hits
      )
    }
    guard let trailing = line.trailing, column + 2 + Printable(trailing).width <= region.width
    else {
      return
    }
    writeAtEnd(trailing, row: row, in: region, as: .muted)
  }

  /// Writes a text cut to a width, hits of a search set apart.
  @discardableResult
  mutating func write(
    _ text: String,
    row: Int,
    column: Int,
    width: Int,
    in region: Region,
    as role: StyleRole,
    hits: String? = nil
  ) -> Int {
    let shown = Printable(text).truncated(to: min(width, region.width - column)).text
    guard let hits, !hits.isEmpty else {
      return write(shown, row: row, column: column, in: region, as: role)
    }
    var place = column
    var rest = Substring(shown)
    while let hit = rest.firstRange(ofFolded: hits) {
      place = write(rest[..<hit.lowerBound], row: row, column: place, in: region, as: role)
      place = write(rest[hit], row: row, column: place, in: region, as: .hit)
      rest = rest[hit.upperBound...]
    }
    return write(rest, row: row, column: place, in: region, as: role)
  }
}

extension Substring {
  /// The first place where some words stand, upper and lower case alike.
  func firstRange(ofFolded words: String) -> Range<Index>? {
    let wanted = words.lowercased()
    guard !wanted.isEmpty, lowercased().contains(wanted) else { return nil }
    return indices.lazy.compactMap { start -> Range<Index>? in
      guard let end = self.index(start, offsetBy: words.count, limitedBy: self.endIndex),
        self[start..<end].lowercased() == wanted
      else { return nil }
      return start..<end
    }.first
  }
}
