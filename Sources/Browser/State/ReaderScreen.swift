import Canvas
import Documents
import Timelines

/// A document being read, with the passages of one event marked.
struct ReaderScreen: Hashable, Sendable {
  /// A line of the document at the measure.
  struct Line: Hashable, Sendable {
    /// The paragraph, by its place in the page; `nil` is an empty line.
    var paragraph: Int?
    /// The bytes of the paragraph's text that stand on the line.
    var range: Range<Int>
    var isFirst: Bool
  }

  /// What was asked for and isn't there yet; `nothing` where it will never be.
  enum Awaited: Hashable, Sendable {
    case detail(EventID)
    case page(DocumentKey)
    case nothing
  }

  /// The document; unknown until the event's reports are there.
  var document: DocumentKey?
  /// The event whose passages are marked, where one was chosen.
  var event: EventID?
  /// The reports of that event, in all documents.
  var detail: EventDetail?
  /// Which of the reports is shown.
  var claim: ClaimID?
  var page: DocumentPage?
  var lines: [Line] = []
  /// The first line on the screen, and the line of the cursor.
  var top = 0
  var position = 0
  var generation = 0
  var awaited: Awaited?
  /// Whether the page and its act were corrected since they came.
  var isStale = false
  /// The words selected to make an act of, in bytes of the document.
  var selection: Range<Int>?
  /// Whether lines are as wide as the screen.
  var isWide = false
  private var measure = 0

  init(_ document: DocumentKey?, event: EventID? = nil) {
    self.document = document
    self.event = event
  }

  /// The width of the text: at most 72 columns, with room for numbers and marks.
  static func measure(forWidth width: Int) -> Int { max(2, min(72, width - gutter - 1)) }

  /// The columns of paragraph numbers and margin marks.
  static let gutter = 5

  /// Puts the page into lines, keeping the place in the text.
  mutating func wrap(width: Int) {
    let measure = isWide ? max(2, width - Self.gutter - 1) : Self.measure(forWidth: width)
    guard let page, measure != self.measure || lines.isEmpty else { return }
    let place = lines.indices.contains(position) ? offset(of: lines[position]) : nil
    self.measure = measure
    lines = []
    for (index, paragraph) in page.paragraphs.enumerated() {
      if index > 0 { lines.append(Line(paragraph: nil, range: 0..<0, isFirst: false)) }
      for (number, range) in Wrapping(paragraph.text, measure: measure).lines.enumerated() {
        lines.append(Line(paragraph: index, range: range, isFirst: number == 0))
      }
    }
    if let place { position = line(at: place) }
  }

  /// Takes another page, to be wrapped anew.
  mutating func show(_ page: DocumentPage, width: Int) {
    self.page = page
    lines = []
    position = 0
    top = 0
    wrap(width: width)
  }

  private func offset(of line: Line) -> Int? {
    line.paragraph.flatMap { page?.paragraphs[$0].start }.map { $0 + line.range.lowerBound }
  }

  /// The line on which a byte of the document stands.
  func line(at offset: Int) -> Int {
    lines.lastIndex { self.offset(of: $0).map { $0 <= offset } ?? false } ?? 0
  }

  /// The marks of the chosen event on this page.
  var cited: [DocumentPage.Mark] {
    guard let page, let event else { return [] }
    return page.marks.filter { $0.event == event }
  }

  /// The mark of the report that is shown.
  var shownMark: DocumentPage.Mark? {
    cited.first { $0.claim == claim } ?? cited.first
  }

  /// The place of the shown report among the event's reports, from 0.
  var shownReport: Int? {
    detail?.reports.firstIndex { $0.claim == claim }
  }

  /// Goes to the passage that is shown, with lines around it.
  mutating func revealMark(height: Int) {
    guard let mark = shownMark else { return }
    position = line(at: mark.span.start)
    top = max(0, position - max(1, height / 3))
    settle(height: height)
  }

  /// Moves the text, and the cursor where the text can't move.
  mutating func scroll(by lines: Int, height: Int) {
    let height = max(1, height)
    let before = top
    top = min(max(0, top + lines), max(0, self.lines.count - height))
    position += top == before ? lines : 0
    position = min(max(position, top), top + height - 1)
    settle(height: height)
  }

  mutating func settle(height: Int) {
    let height = max(1, height)
    position = min(max(0, position), max(0, lines.count - 1))
    if position < top { top = position }
    if position >= top + height { top = position - height + 1 }
    top = min(max(0, top), max(0, lines.count - height))
  }
}
