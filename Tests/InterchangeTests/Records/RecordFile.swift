import Codebooks
import Interchange

/// A file of records as a test writes it, read as the program reads it: recognised, cut, read.
struct RecordFile {
  /// What the format calls itself; `nil` where the text isn't event data.
  var format: String?
  var guesses: [String] = []
  var rows = 0
  var records: [SourceRecord] = []
  var rejects: [RecordReject] = []

  /// Reads a text that comes in chunks of so many bytes.
  init(_ text: String, mapping: FieldMapping = FieldMapping(), chunk: Int = 7) {
    self.init(Array(text.utf8), mapping: mapping, chunk: chunk)
  }

  /// Reads bytes that come in chunks of so many.
  init(_ bytes: [UInt8], mapping: FieldMapping = FieldMapping(), chunk: Int = 7) {
    let head = SourceHead(bytes, isWhole: true, mapping: mapping)
    guard let format = RecordFormats.recognised(by: head) else { return }
    self.format = format.name
    guesses = format.guesses.map { "\($0.field.rawValue)=\($0.header)" }
    var cutter = PieceCutter(format.boundary)
    let roll = PartyRoll(.builtIn)
    var pieces: [SourcePiece] = []
    for start in stride(from: 0, to: head.bytes.count, by: chunk) {
      let end = min(start + chunk, head.bytes.count)
      if let piece = cutter.add(Array(head.bytes[start..<end])) { pieces.append(piece) }
    }
    if let rest = cutter.finish() { pieces.append(rest) }
    for piece in pieces {
      let batch = format.read(piece, naming: roll)
      rows += batch.rowCount
      records += batch.records
      rejects += batch.rejects
    }
  }
}
