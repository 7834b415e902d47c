import Codebooks
import Glibc
import Interchange

/// Times how fast the formats of events are parsed, without anything being kept.
///
/// `swift run -c release Formats FILE …` takes files of any of the formats. Rows of a table are
/// repeated until they make a megabyte; each file is read again and again for a second of the processor, and a
/// line a file tells what a row cost and how many bytes a second that is.
@main
enum Formats {
  static func main() {
    print("format\tfile\trows\trejects\tbytes a row\tµs a row\tMB/s")
    for path in CommandLine.arguments.dropFirst() { measure(path) }
  }

  private static func measure(_ path: String) {
    guard let bytes = contents(of: path) else { return print("-\t\(path)\tcan't be read") }
    let head = SourceHead(Array(bytes.prefix(1 << 16)), isWhole: bytes.count <= 1 << 16)
    guard let format = RecordFormats.recognised(by: head) else {
      return print("-\t\(path)\tis of no format that is known")
    }
    let roll = PartyRoll(.builtIn)
    let piece = SourcePiece(format.boundary == .none ? bytes : repeated(bytes))
    // The first reading looks up whom the file names.
    var batch = format.read(piece, naming: roll)
    var (rounds, spent) = (0, 0.0)
    while spent < 1 {
      let start = seconds
      batch = format.read(piece, naming: roll)
      spent += seconds - start
      rounds += 1
    }
    let rows = Double(max(1, batch.rowCount))
    let each = spent / Double(rounds)
    let size = Double(piece.bytes.count)
    let name = path.split(separator: "/").last ?? "-"
    print(
      "\(format.name)\t\(name)\t\(batch.rowCount)\t\(batch.rejects.count)",
      "\t\(rounded(size / rows))\t\(rounded(each * 1e6 / rows))\t\(rounded(size / each / 1e6))",
      separator: ""
    )
  }

  /// The first line and then the others, again and again.
  private static func repeated(_ bytes: [UInt8]) -> [UInt8] {
    guard let end = bytes.firstIndex(of: 0x0A), end + 1 < bytes.count else { return bytes }
    var rest = Array(bytes[(end + 1)...])
    if rest.last != 0x0A { rest.append(0x0A) }
    var result = Array(bytes[...end])
    repeat { result += rest } while result.count < 1 << 20
    return result
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let stream = fopen(path, "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    // Some megabytes tell what a row costs.
    while bytes.count < 1 << 23, case let count = fread(&buffer, 1, buffer.count, stream), count > 0
    {
      bytes += buffer[..<count]
    }
    if bytes.count >= 1 << 23, let end = bytes.lastIndex(of: 0x0A) {
      bytes.removeLast(bytes.count - end - 1)
    }
    return bytes
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
