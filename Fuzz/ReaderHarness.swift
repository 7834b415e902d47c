import Canvas
import Chronology
import Documents
import Glibc

@testable import Browser
@testable import Curses
@testable import Timelines

/// Reads any bytes as a query, or as what a terminal sends to the reader, as the variable `FUZZ`
/// says.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if asksQueries { checkQuery(bytes) } else { checkKeys(bytes) }
  return 0
}

private let asksQueries = getenv("FUZZ").map { String(cString: $0) } == "query"
private let columns = Fixture.timeline.columns

private func checkQuery(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let today = CivilDate(dayNumber: 22_353)
  do {
    let query = try Query(parsing: text, today: today)
    let result = Fixture.timeline.matching(query)
    let all = RowSet(capacity: columns.count, isFull: true)
    precondition(result.certain.count + result.possible.count <= all.count, "no row twice")
  } catch {
    precondition((1...text.count + 1).contains(error.column), "column \(error.column): \(text)")
  }
  for caret in [0, text.count / 2, text.count] {
    let site = QuerySite(text, caret: caret)
    _ = columns.completion(at: site, directory: Fixture.Directory())
  }
}

/// Keys and pastes as they come from a terminal, in pieces; a byte above 0xF8 says something else.
private func checkKeys(_ bytes: [UInt8]) {
  var session = Session(height: 1 + Int(bytes.first ?? 23) % 40, width: 1 + Int(bytes.last ?? 79) % 140)
  var decoder = KeyDecoder()
  var waiting: [UInt8] = []
  func take(_ items: [KeyDecoder.Item]) {
    for item in items {
      switch item {
      case .key(let key): session.send(.key(key))
      case .paste(let text): session.send(.paste(text))
      case .click(let row, let column): session.send(.click(row: row, column: column))
      case .wheel(let lines): session.send(.wheel(lines: lines))
      case .drawn: continue
      }
      session.send(.drained, counting: true)
      checkFrame(session)
    }
  }
  for byte in bytes.prefix(400) {
    guard byte >= 0xF8 else {
      waiting.append(byte)
      continue
    }
    take(decoder.take(waiting))
    waiting = []
    switch byte {
    case 0xF8: session.send(.resize(height: 1, width: 1))
    case 0xF9: session.send(.resize(height: 24, width: 80))
    case 0xFA: session.send(.resize(height: 7, width: 200))
    case 0xFB: session.send(.pace(isHeld: true))
    case 0xFC: session.send(.rested)
    case 0xFD: session.send(.notice("\u{1B}[2J\u{202E}"))
    default: take(decoder.giveUpWaiting())
    }
    checkFrame(session)
  }
  take(decoder.take(waiting))
  take(decoder.giveUpWaiting())
}

private func checkFrame(_ session: Session) {
  let frame = session.state.view()
  precondition(frame.height == session.state.height && frame.width == session.state.width)
  for row in 0..<frame.height {
    let width = frame.cells(inRow: row).reduce(0) { $0 + ($1.glyph?.width ?? 0) }
    precondition(width == frame.width, "columns")
  }
  if let cursor = frame.cursor {
    precondition((0..<frame.height).contains(cursor.row), "cursor")
    precondition((0..<frame.width).contains(cursor.column), "cursor")
  }
  precondition(session.asked < 50, "asks and asks")
}
