import Canvas

/// Where the parts of the screen stand.
struct Layout {
  var top: Region
  /// The list, or the document, or the text.
  var main: Region
  /// The bar above the detail; none where the detail stands beside the list.
  var bar = Region(row: 0, column: 0, height: 0, width: 0)
  var detail = Region(row: 0, column: 0, height: 0, width: 0)
  var hint: Region

  /// From this width on the detail stands beside the list.
  static let wide = 100

  /// The columns of the shortest labels of days, and those that a detail beside a list has at least.
  private static let shortLabels = 7
  private static let narrowestDetail = 42

  init(height: Int, width: Int, context: Context, showsDetail: Bool, labels: Int = 7) {
    let screen = Region(row: 0, column: 0, height: height, width: width)
    let (top, below) = screen.splitTop(height >= 3 ? 1 : 0)
    let (body, hint) = below.splitBottom(height >= 4 ? 1 : 0)
    self.top = top
    self.hint = hint
    main = body
    switch context {
    case .list where showsDetail && width >= Self.wide:
      // Longer labels of days take their room from the detail, not from what was done.
      let wanted = width * 11 / 20 + labels - Self.shortLabels
      let (left, right) = body.splitLeft(max(66, min(wanted, width - Self.narrowestDetail)))
      main = left
      detail = right.splitLeft(2).rest
    case .actors where showsDetail && body.height >= 12,
      .pairs where showsDetail && body.height >= 12:
      let (rows, pane) = body.splitBottom(min(9, body.height / 2))
      main = rows
      (bar, detail) = pane.splitTop(1)
    case .list where showsDetail && body.height >= 12:
      let (rows, pane) = body.splitTop(body.height * 6 / 10)
      main = rows
      (bar, detail) = pane.splitTop(1)
    case .reader where body.height >= 10:
      let (text, pane) = body.splitBottom(min(7, body.height / 3))
      main = text
      (bar, detail) = pane.splitTop(1)
    default: break
    }
  }
}
