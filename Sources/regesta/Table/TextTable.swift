import Canvas

/// Rows in columns: fitted to the width of a terminal, whole into a file or a pipe.
struct TextTable {
  /// A column of a table.
  struct Column {
    /// What stands above it.
    var title: String
    /// How strongly it gives way where the terminal is too narrow; 0 never.
    var yielding = 0
    /// Whether the end of its text tells more than the beginning, as that of a path does.
    var keepsEnd = false
    /// Whether its text ends at the right edge, as numbers do.
    var isNumber = false
  }

  /// The columns.
  var columns: [Column]
  /// The rows, a field for each column.
  var rows: [[String]] = []

  private static let gap = 2
  private static let narrowest = 8

  /// The table's lines, the titles first.
  ///
  /// - Parameter width: The terminal's columns; `nil` cuts nothing.
  /// - Returns: One line a row, without spaces at its end.
  func lines(fitting width: Int?) -> [String] {
    let cells = ([columns.map(\.title)] + rows).map { row in row.map { Printable($0) } }
    let widths = self.widths(of: cells, fitting: width)
    return zip([columns.map(\.title)] + rows, cells).map { row, printable in
      var line = ""
      for (position, column) in columns.enumerated() {
        let cell = width == nil ? Self.exact(row[position]) : printable[position].text
        let spare = max(0, widths[position] - printable[position].width)
        let padding = String(repeating: " ", count: spare)
        if position > 0 { line += String(repeating: " ", count: Self.gap) }
        if width != nil, spare == 0 {
          line += Self.cut(
            printable[position],
            to: widths[position],
            keepingEnd: column.keepsEnd
          )
        } else {
          line += column.isNumber ? padding + cell : cell + padding
        }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The columns' widths: what they need, or a fair share of what there is.
  private func widths(of cells: [[Printable]], fitting width: Int?) -> [Int] {
    var widths = columns.indices.map { position in
      cells.reduce(0) { max($0, $1[position].width) }
    }
    guard let width else { return widths }
    var excess = widths.reduce(Self.gap * (columns.count - 1), +) - width
    while excess > 0 {
      let yielding = columns.indices.filter {
        columns[$0].yielding > 0 && widths[$0] > Self.narrowest
      }
      guard
        let first = yielding.max(by: {
          widths[$0] * columns[$0].yielding < widths[$1] * columns[$1].yielding
        })
      else { break }
      widths[first] -= 1
      excess -= 1
    }
    return widths
  }

  /// A field cut to a width, at its beginning or its end.
  private static func cut(_ field: Printable, to width: Int, keepingEnd: Bool) -> String {
    guard keepingEnd, field.width > width else { return field.truncated(to: width).text }
    var end = Substring(field.text)
    while Printable(end).width >= width, !end.isEmpty { end.removeFirst() }
    return "~\(end)"
  }

  /// A field on one line, otherwise as it is.
  private static func exact(_ field: String) -> String {
    String(String.UnicodeScalarView(field.unicodeScalars.map { $0.isLineEndOrTab ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEndOrTab: Bool { self == "\n" || self == "\r" || self == "\t" }
}
