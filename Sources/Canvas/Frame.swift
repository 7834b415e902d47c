/// Everything that the screen shows at one moment: cells and the cursor.
///
/// Writing clips at the edges, so no size is too small.
public struct Frame: Hashable, Sendable {
  /// The number of rows.
  public let height: Int
  /// The number of columns.
  public let width: Int
  /// Where the terminal's own cursor stands, which readers of braille and speech follow.
  public var cursor: ScreenPosition?
  /// The words that stand for an address.
  public var links: [Link] = []

  private var cells: [Cell]

  /// Makes an empty screen.
  public init(height: Int, width: Int) {
    self.height = max(0, height)
    self.width = max(0, width)
    cells = Array(repeating: .blank, count: self.height * self.width)
  }

  /// The whole screen.
  public var region: Region { Region(row: 0, column: 0, height: height, width: width) }

  /// The cell at a place of the screen; blank outside it.
  public subscript(row: Int, column: Int) -> Cell {
    guard (0..<height).contains(row), (0..<width).contains(column) else { return .blank }
    return cells[row * width + column]
  }

  /// The cells of a row.
  public func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard (0..<height).contains(row) else { return [] }
    return cells[row * width..<(row + 1) * width]
  }
}

extension Frame {
  /// Writes a text into a line of a region; what doesn't fit is left out.
  ///
  /// - Parameters:
  ///   - text: Any text; it passes the gate here.
  ///   - row: The row within the region.
  ///   - column: The column within the region.
  ///   - region: Where it may write.
  ///   - role: What the text means.
  /// - Returns: The column after the last glyph written.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol,
    row: Int = 0,
    column: Int = 0,
    in region: Region,
    as role: StyleRole = .plain
  ) -> Int {
    var place = column
    guard (0..<region.height).contains(row), column >= 0 else { return place }
    for placed in Glyphs(text) {
      let glyph = placed.glyph
      guard place + glyph.width <= region.width else { break }
      put(glyph, row: region.row + row, column: region.column + place, role: role)
      place += glyph.width
    }
    return place
  }

  /// Writes a text at the right end of a line of a region, whole or cut with "~".
  public mutating func writeAtEnd(
    _ text: String,
    row: Int = 0,
    in region: Region,
    as role: StyleRole = .plain
  ) {
    let cut = Printable(text).truncated(to: region.width)
    write(cut.text, row: row, column: region.width - cut.width, in: region, as: role)
  }

  /// Fills a region with blanks of a role.
  public mutating func fill(_ region: Region, as role: StyleRole = .plain) {
    for row in region.rows where (0..<height).contains(row) {
      for column in max(0, region.column)..<max(0, min(width, region.column + region.width)) {
        put(.space, row: row, column: column, role: role)
      }
    }
  }

  private mutating func put(_ glyph: Glyph, row: Int, column: Int, role: StyleRole) {
    guard (0..<height).contains(row), column >= 0, column + glyph.width <= width else { return }
    let index = row * width + column
    clearHalves(of: index, width: glyph.width, inRow: row)
    cells[index] = Cell(glyph, role: role)
    if glyph.width == 2 { cells[index + 1] = Cell(nil, role: role) }
  }

  /// Blanks the other half of a wide glyph of which one half is written over.
  private mutating func clearHalves(of index: Int, width glyphWidth: Int, inRow row: Int) {
    if cells[index].glyph == nil, index > row * width {
      cells[index - 1] = Cell(.space, role: cells[index - 1].role)
    }
    let after = index + glyphWidth
    if after < (row + 1) * width, cells[after].glyph == nil {
      cells[after] = Cell(.space, role: cells[after].role)
    }
  }
}

extension Frame {
  /// A stretch of one row that differs between two frames.
  public struct Change: Hashable, Sendable {
    /// The row.
    public var row: Int
    /// The columns, whole glyphs on both sides.
    public var columns: Range<Int>
  }

  /// Where this frame differs from another of the same size; all of it where sizes differ.
  public func changes(from other: Frame) -> [Change] {
    guard height == other.height, width == other.width else {
      return (0..<height).map { Change(row: $0, columns: 0..<width) }
    }
    return (0..<height).compactMap { row in
      let start = row * width
      let columns = (0..<width).filter { cells[start + $0] != other.cells[start + $0] }
      guard var first = columns.first, var last = columns.last else { return nil }
      if cells[start + first].glyph == nil { first -= 1 }
      if last + 1 < width, cells[start + last + 1].glyph == nil { last += 1 }
      return Change(row: row, columns: max(0, first)..<last + 1)
    }
  }

  /// The rows as text, trailing spaces left out.
  public var lines: [String] {
    (0..<height).map { row in
      var line = cells(inRow: row).reduce(into: "") { $0 += $1.glyph?.text ?? "" }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// The rows as letters of their cells' roles, for pictures in tests.
  public var roleLines: [String] {
    (0..<height).map { row in
      var line = String(cells(inRow: row).map(\.role.letter))
      while line.hasSuffix(".") { line.removeLast() }
      return line
    }
  }
}
