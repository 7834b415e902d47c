import Canvas
import Documents
import Timelines

extension BrowserState {
  /// Selects the sentence on the line of the cursor, to make an act of it.
  mutating func beginSelecting() {
    guard var reader, let page = reader.page else {
      notice = "Enter opens the document; there s selects words."
      return
    }
    let marked = reader.shownMark.map(\.span)
    let line = reader.lines.indices.contains(reader.position) ? reader.lines[reader.position] : nil
    let place = line?.paragraph.map { page.paragraphs[$0].start + (line?.range.lowerBound ?? 0) }
    let offset = place ?? marked?.start ?? 0
    guard let sentence = page.sentences.first(where: { $0.upperBound > offset }) else {
      notice = "No words stand here."
      return
    }
    reader.selection = sentence
    self.reader = reader
    notice = "j k: sentence; h l: its end by a word; H L: its start; Enter makes an act; Esc."
  }

  /// Moves the selection by sentences, or one of its ends by words.
  mutating func changeSelection(_ command: Command) {
    guard var reader, let page = reader.page, let selection = reader.selection else { return }
    let changed: Range<Int>? =
      switch command {
      case .nextSentence: page.sentences.first { $0.lowerBound >= selection.upperBound }
      case .previousSentence: page.sentences.last { $0.upperBound <= selection.lowerBound }
      case .moreSentence:
        page.sentences.first { $0.lowerBound >= selection.upperBound }
          .map { selection.lowerBound..<$0.upperBound }
      default: page.selection(selection, by: command)
      }
    guard let changed, page.paragraph(holding: changed) != nil else {
      notice = "No further in this paragraph."
      return
    }
    reader.selection = changed
    reader.position = reader.line(at: changed.lowerBound)
    reader.settle(height: layout.main.height)
    self.reader = reader
  }

  mutating func endSelecting() {
    reader?.selection = nil
    notice = nil
  }

  /// Asks for the parts of an act that the selected words tell.
  mutating func makeOfSelection() -> [Effect] {
    guard let reader, let selection = reader.selection, let document = reader.page?.key else {
      notice = "s selects the words first."
      return []
    }
    let span = Span(selection.lowerBound, selection.upperBound)
    let source = EventDraft.Source(document: document, span: span)
    awaitsDraft = true
    return [.ask(Request(generation: nextGeneration(), kind: .words(source)))]
  }
}

extension DocumentPage {
  /// The sentences in order, in bytes of the document.
  var sentences: [Range<Int>] {
    paragraphs.flatMap { paragraph in
      paragraph.sentences.map {
        $0.lowerBound + paragraph.start..<$0.upperBound + paragraph.start
      }
    }
  }

  /// The paragraph in which a stretch lies wholly.
  func paragraph(holding range: Range<Int>) -> Paragraph? {
    paragraphs.first {
      $0.start <= range.lowerBound && range.upperBound <= $0.start + $0.text.utf8.count
    }
  }

  /// A selection with one of its ends a word further; `nil` where it would be empty or leave its
  /// paragraph.
  fileprivate func selection(_ selection: Range<Int>, by command: Command) -> Range<Int>? {
    guard let paragraph = paragraph(holding: selection) else { return nil }
    let words = Self.words(of: paragraph)
    let (start, end) = (selection.lowerBound, selection.upperBound)
    let newStart: Int?
    let newEnd: Int?
    switch command {
    case .endLater: (newStart, newEnd) = (start, words.first { $0.upperBound > end }?.upperBound)
    case .endEarlier: (newStart, newEnd) = (start, words.last { $0.upperBound < end }?.upperBound)
    case .startLater: (newStart, newEnd) = (words.first { $0.lowerBound > start }?.lowerBound, end)
    case .startEarlier: (newStart, newEnd) = (words.last { $0.lowerBound < start }?.lowerBound, end)
    default: return nil
    }
    guard let newStart, let newEnd, newStart < newEnd else { return nil }
    return newStart..<newEnd
  }

  private static func words(of paragraph: Paragraph) -> [Range<Int>] {
    let text = paragraph.text
    return text.split(whereSeparator: \.isWhitespace).map { word in
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex) + paragraph.start
      return start..<start + word.utf8.count
    }
  }
}
