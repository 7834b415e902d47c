import Chronology

/// A story of Knight Lab's TimelineJS as a table: its spreadsheet, saved as CSV or TSV.
public struct TimelineJSTable: RecordFormat {
  private let dialect: TableDialect
  /// The column of each header, in small letters without spaces.
  private let columns: [String: Int]

  /// Recognises a story by the headers of its template, the present one or the older.
  public static func recognised(by head: SourceHead) -> TimelineJSTable? {
    guard let dialect = TableDialect.guessed(by: head.bytes) else { return nil }
    let headers = head.bytes.withUnsafeBufferPointer { bytes in
      var scanner = TableScanner(bytes, dialect: dialect)
      return scanner.next() == .row ? scanner.texts : []
    }
    var columns: [String: Int] = [:]
    for (number, header) in headers.enumerated() {
      let name = header.lowercased().filter { $0.isLetter }
      if !name.isEmpty, columns[name] == nil { columns[name] = number }
    }
    let isNew = ["year", "headline"].allSatisfy { columns[$0] != nil }
    let isOld = ["startdate", "headline"].allSatisfy { columns[$0] != nil }
    let own = ["mediacredit", "mediacaption", "displaydate", "endyear", "media"]
    guard isNew || isOld, own.contains(where: { columns[$0] != nil }) else { return nil }
    return TimelineJSTable(dialect: dialect, columns: columns)
  }

  /// "TimelineJS table".
  public var name: String { "TimelineJS table" }

  /// After each row.
  public var boundary: RecordBoundary { dialect.boundary }

  /// Reads some rows; the title slide and empty rows are none.
  public func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    var batch = RecordBatch()
    piece.bytes.withUnsafeBufferPointer { bytes in
      var scanner = TableScanner(bytes, dialect: dialect)
      if piece.isFirst { _ = scanner.next() }
      while true {
        let outcome = scanner.next()
        if outcome == .end { return }
        let line = piece.line + scanner.line - 1
        guard outcome == .row else {
          batch.reject(line: line, .unclosedQuote)
          continue
        }
        let texts = scanner.texts
        let isTitle = cell("type", texts).trimmed.lowercased() == "title"
        if isTitle || texts.allSatisfy({ $0.trimmed.isEmpty }) { continue }
        batch.rowCount += 1
        do throws(RecordReject) {
          batch.records.append(try slide(texts, line: line).record(naming: roll))
        } catch {
          batch.rejects.append(error)
        }
      }
    }
    return batch
  }

  private func cell(_ name: String, _ texts: [String]) -> String {
    guard let column = columns[name], texts.indices.contains(column) else { return "" }
    return texts[column]
  }

  private func slide(_ texts: [String], line: Int) -> TimelineJSSlide {
    var slide = TimelineJSSlide(line: line)
    if columns["year"] != nil {
      slide.start = parts(texts, "")
      slide.end = parts(texts, "end")
    } else {
      slide.start = TimelineJSDate.Parts(listed: cell("startdate", texts))
      slide.end = TimelineJSDate.Parts(listed: cell("enddate", texts))
    }
    slide.displayDate = cell("displaydate", texts)
    slide.headline = cell("headline", texts)
    slide.text = cell("text", texts)
    slide.media = cell("media", texts)
    slide.credit = cell("mediacredit", texts)
    slide.caption = cell("mediacaption", texts)
    slide.group = columns["group"] == nil ? cell("tag", texts) : cell("group", texts)
    slide.isEra = cell("type", texts).trimmed.lowercased() == "era"
    let kept = [("media", "media"), ("mediathumbnail", "thumbnail"), ("background", "background")]
    slide.extra = kept.compactMap { column, name in
      let text = cell(column, texts).trimmed
      return text.isEmpty ? nil : JSONValue.Member(name, .string(text))
    }
    return slide
  }

  private func parts(_ texts: [String], _ prefix: String) -> TimelineJSDate.Parts {
    TimelineJSDate.Parts(
      year: cell(prefix + "year", texts),
      month: cell(prefix + "month", texts),
      day: cell(prefix + "day", texts),
      time: cell(prefix + "time", texts)
    )
  }
}
