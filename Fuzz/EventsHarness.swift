import Chronology
import Codebooks
import Glibc

@testable import Interchange

/// Reads any bytes as event data, and holds what is read to the promises of the library.
///
/// The variable `FUZZ` names a format; `tables` takes a header of a known kind of data by the first byte, and what follows for its rows.
@_cdecl("LLVMFuzzerTestOneInput")
public func readEvents(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "calendar": check(CalendarFormat(), bytes)
  case "markwhen": check(MarkwhenFormat(), bytes)
  case "timelinejs": check(TimelineJSFormat(), bytes)
  case "eventlines": check(EventLines(), bytes)
  case "tables":
    let header = Array(headers[Int(bytes.first ?? 0) % headers.count].utf8)
    recognise(header + bytes.dropFirst())
  default: recognise(bytes)
  }
  return 0
}

private let target = getenv("FUZZ").map { String(cString: $0) } ?? "events"
private let roll = PartyRoll(.builtIn)

/// A header of each kind of data, and of tables that no kind knows, with a row that shows their dates.
private let headers = [
  "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tTarget Name\tTarget Country\tPublisher\n",
  "Event ID,Event Date,Event Type,Event Mode,Actor Name,Actor Country,Recipient Name,Quad Code,Contexts,Headline\n",
  "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,country,source,notes,fatalities\n",
  "id,side_a,side_b,type_of_violence,date_prec,date_start,date_end,best,country,number_of_sources,source_office\n",
  "Con,PPName,AgtId,Agt,Dat,Status,Part,Loc1ISO,Loc2ISO,description,stage_label\n",
  "message,datetime,timestamp_desc,tag\n", "date,display_date,description,link,series,html\n",
  "Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Media Credit,Type,Group,Display Date\n",
  "#TIMEFLOW\talias\tTIMEFLOW_START\twhen\n#TIMEFLOW\t====\n",
  "date,who,whom,title,place\n2031-04-12,Norway,France,asks,Bergen\n",
  "Datum;Titel;Jahr\n12.04.2031;Treffen;2031\n",
  "date\tend\tactor\ttype\tdue\turl\tsources\n2031-04-12\t\tNorway\tREQUEST\t2031-05-01\thttps://x.example/\t2\n",
]

private func recognise(_ bytes: [UInt8]) {
  let head = SourceHead(bytes, isWhole: true)
  guard let format = RecordFormats.recognised(by: head) else { return }
  precondition(!format.name.isEmpty)
  check(format, head.bytes)
}

private func check(_ format: any RecordFormat, _ bytes: [UInt8]) {
  var cutter = PieceCutter(format.boundary)
  var pieces: [SourcePiece] = []
  for start in stride(from: 0, to: bytes.count, by: 7) {
    if let piece = cutter.add(Array(bytes[start..<min(start + 7, bytes.count)])) { pieces.append(piece) }
  }
  if let rest = cutter.finish() { pieces.append(rest) }
  precondition(pieces.flatMap(\.bytes) == bytes, "pieces lose bytes")
  let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
  let whole = format.read(SourcePiece(bytes), naming: roll)
  check(whole, lines: lines)
  guard format.boundary == .lines, let cut = bytes[..<(bytes.count / 2)].lastIndex(of: 0x0A) else { return }
  let first = format.read(SourcePiece(Array(bytes[...cut])), naming: roll)
  let line = 1 + bytes[...cut].count { $0 == 0x0A }
  let second = format.read(SourcePiece(Array(bytes[(cut + 1)...]), line: line, isFirst: false), naming: roll)
  precondition(first.records + second.records == whole.records, "records depend on the pieces they come in")
  precondition(first.rejects + second.rejects == whole.rejects, "rejects depend on the pieces they come in")
}

private func check(_ batch: RecordBatch, lines: Int) {
  for record in batch.records {
    precondition((1...lines).contains(record.line), "line \(record.line) of \(lines)")
    precondition(!record.identity.isEmpty)
    precondition((try? EDTF(record.date.description)) == record.date, "\(record.date) reads back")
    if let earliest = record.date.extent.earliest, let latest = record.date.extent.latest {
      precondition(earliest <= latest, "bounds")
    }
    if let minute = record.minute { precondition((0..<1_440).contains(minute), "minute \(minute)") }
    precondition(!record.phrase.utf8.contains(0x0A), "a phrase is one line")
  }
  for reject in batch.rejects { precondition((1...lines).contains(reject.line), "line \(reject.line) of \(lines)") }
}
