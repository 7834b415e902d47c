/// A rectangle of the screen, in rows and columns from 0.
public struct Region: Hashable, Sendable {
  /// The first row.
  public var row: Int
  /// The first column.
  public var column: Int
  /// The number of rows, never negative.
  public var height: Int
  /// The number of columns, never negative.
  public var width: Int

  /// Makes a region; negative sizes are taken as none.
  public init(row: Int, column: Int, height: Int, width: Int) {
    self.row = row
    self.column = column
    self.height = max(0, height)
    self.width = max(0, width)
  }

  /// Whether nothing fits in.
  public var isEmpty: Bool { height == 0 || width == 0 }

  /// The rows as a range.
  public var rows: Range<Int> { row..<row + height }

  /// Cuts rows off the top.
  ///
  /// - Parameter count: At most as many as there are.
  /// - Returns: The rows cut off, and what is left.
  public func splitTop(_ count: Int) -> (top: Region, rest: Region) {
    let cut = min(max(0, count), height)
    return (
      Region(row: row, column: column, height: cut, width: width),
      Region(row: row + cut, column: column, height: height - cut, width: width)
    )
  }

  /// Cuts rows off the bottom.
  public func splitBottom(_ count: Int) -> (rest: Region, bottom: Region) {
    let cut = min(max(0, count), height)
    let (rest, bottom) = splitTop(height - cut)
    return (rest, bottom)
  }

  /// Cuts columns off the left.
  public func splitLeft(_ count: Int) -> (left: Region, rest: Region) {
    let cut = min(max(0, count), width)
    return (
      Region(row: row, column: column, height: height, width: cut),
      Region(row: row, column: column + cut, height: height, width: width - cut)
    )
  }
}

/// A place on the screen, from 0.
public struct ScreenPosition: Hashable, Sendable {
  /// The row.
  public var row: Int
  /// The column.
  public var column: Int

  /// Makes a place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
