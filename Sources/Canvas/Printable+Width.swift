extension Printable {
  /// The number of columns that the text takes.
  public var width: Int {
    isPlain ? text.utf8.count : Glyphs(text).reduce(0) { $0 + $1.glyph.width }
  }

  /// The text cut to a width; what was cut ends in "~".
  ///
  /// A character is never split: neither a wide one nor one of several glyphs.
  ///
  /// - Parameter width: In columns; below 1 nothing is left.
  /// - Returns: The whole text where it fits.
  public func truncated(to width: Int) -> Printable {
    guard width > 0 else { return Printable("") }
    if isPlain {
      return text.utf8.count <= width ? self : Printable(text.prefix(width - 1) + "~")
    }
    var kept = ""
    var columns = 0
    var fitting = ""
    for placed in Glyphs(text) {
      if !placed.joinsPrevious, columns < width { fitting = kept }
      columns += placed.glyph.width
      guard columns <= width else { return Printable(fitting + "~") }
      kept += placed.glyph.text
    }
    return Printable(kept)
  }

  /// The text cut or filled with spaces to a width exactly.
  ///
  /// - Parameters:
  ///   - width: In columns.
  ///   - atEnd: Whether the text stands at the right, as numbers do.
  /// - Returns: A text of that width.
  public func padded(to width: Int, atEnd: Bool = false) -> Printable {
    let cut = truncated(to: width)
    let gap = String(repeating: " ", count: max(0, width - cut.width))
    return Printable(atEnd ? gap + cut.text : cut.text + gap)
  }
}
