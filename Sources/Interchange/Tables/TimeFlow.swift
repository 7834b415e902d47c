import Chronology

/// A table of TimeFlow, whose head tells what each column is for.
struct TimeFlow: RecordFormat {
  private let table: MappedTable
  /// How many bytes and lines stand before the table.
  private let head: (bytes: Int, lines: Int)

  let name = "TimeFlow"
  var guesses: [FieldGuess] { table.guesses }
  var boundary: RecordBoundary { table.boundary }

  private static let mark = Array("#TIMEFLOW\t".utf8)

  static func recognised(by head: SourceHead) -> TimeFlow? {
    guard head.bytes.starts(with: mark) else { return nil }
    var aliases: [String: String] = [:]
    var (start, lines) = (0, 0)
    while start < head.bytes.count {
      let end = head.bytes[start...].firstIndex(of: 0x0A) ?? head.bytes.count
      let line = String(decoding: head.bytes[start..<end], as: UTF8.self).trimmed
      (start, lines) = (min(end + 1, head.bytes.count), lines + 1)
      guard line.hasPrefix("#TIMEFLOW") else { continue }
      let parts = line.split(separator: "\t")
      if parts.count > 1, parts[1].hasPrefix("====") { break }
      if parts.count == 4, parts[1] == "alias" { aliases[String(parts[2])] = String(parts[3]) }
    }
    let rest = SourceHead(
      Array(head.bytes[start...]),
      isWhole: head.isWhole,
      mapping: head.mapping
    )
    guard let table = MappedTable.recognised(by: rest, as: preset(aliases)) else { return nil }
    return TimeFlow(table: table, head: (start, lines))
  }

  private static func preset(_ aliases: [String: String]) -> Preset {
    let fields: [(RecordField, String)] = [
      (.date, "TIMEFLOW_START"), (.end, "TIMEFLOW_END"), (.title, "TIMEFLOW_LABEL"),
    ]
    return Preset(
      name: "TimeFlow",
      signs: [],
      fields: fields.map { field, alias in (field, aliases[alias].map { [$0] } ?? []) },
      style: ReadingStyle(name: "timeflow", order: .monthFirst, separators: [",", ";", "\n"]),
      guessesRest: true
    )
  }

  func read(_ piece: SourcePiece, naming roll: PartyRoll) -> RecordBatch {
    guard piece.isFirst else { return table.read(piece, naming: roll) }
    let body = SourcePiece(
      Array(piece.bytes.dropFirst(head.bytes)),
      line: piece.line + head.lines,
      isFirst: true
    )
    return table.read(body, naming: roll)
  }
}
