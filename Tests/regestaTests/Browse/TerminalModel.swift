/// What a terminal shows of the bytes sent to it: enough of xterm for what ncurses sends.
struct TerminalModel {
  private let rows: Int
  private let columns: Int
  private var cells: [[Character]]
  private var row = 0
  private var column = 0
  private var top = 0
  private var bottom: Int
  private var pending: [UInt8] = []
  private var last: Character = " "
  /// Sequences that the model doesn't know; a test expects none.
  private(set) var strangers: [String] = []
  /// The addresses of links, each with the words that stand for it.
  private(set) var links: [(address: String, text: String)] = []
  private var address = ""
  private var saved = (row: 0, column: 0)

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    bottom = rows - 1
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without spaces at their ends.
  var lines: [String] {
    cells.map { row in
      var line = String(row)
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  var text: String { lines.joined(separator: "\n") }
  var cursor: (row: Int, column: Int) { (row, column) }

  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      if isWhole { perform() }
    }
  }

  private var isWhole: Bool {
    guard let first = pending.first, let final = pending.last else { return false }
    if first == 0x1B {
      guard pending.count > 1 else { return false }
      switch pending[1] {
      case UInt8(ascii: "["): return pending.count > 2 && (0x40...0x7E).contains(final)
      case UInt8(ascii: "]"): return final == 0x07
      case UInt8(ascii: "("), UInt8(ascii: ")"): return pending.count == 3
      default: return true
      }
    }
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return pending.count >= length
  }

  private mutating func perform() {
    let bytes = pending
    pending = []
    guard bytes[0] != 0x1B else {
      escape(bytes)
      return
    }
    switch bytes[0] {
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: column = 0
    case 0x07, 0x0E, 0x0F: break
    default: put(String(decoding: bytes, as: UTF8.self).first ?? "?")
    }
  }

  private mutating func put(_ character: Character) {
    if column >= columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = character
    if !address.isEmpty, !links.isEmpty { links[links.count - 1].text.append(character) }
    last = character
    column += 1
  }

  private mutating func lineFeed() {
    if row == bottom { scroll(by: 1) } else { row = min(rows - 1, row + 1) }
  }

  private mutating func scroll(by lines: Int, from start: Int? = nil) {
    let first = start ?? top
    let blank = Array(repeating: Character(" "), count: columns)
    for _ in 0..<min(abs(lines), rows) {
      if lines > 0 {
        cells.remove(at: first)
        cells.insert(blank, at: bottom)
      } else {
        cells.remove(at: bottom)
        cells.insert(blank, at: first)
      }
    }
  }

  private mutating func escape(_ bytes: [UInt8]) {
    switch bytes[1] {
    case UInt8(ascii: "["): control(bytes)
    case UInt8(ascii: "M"): if row == top { scroll(by: -1) } else { row = max(0, row - 1) }
    case UInt8(ascii: "7"): saved = (row, column)
    case UInt8(ascii: "8"): (row, column) = saved
    case UInt8(ascii: "]"): link(bytes)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "="), UInt8(ascii: ">"): break
    default: strangers.append(String(decoding: bytes.dropFirst(), as: UTF8.self))
    }
  }

  /// Begins or ends a link, where the sequence is one (OSC 8).
  private mutating func link(_ bytes: [UInt8]) {
    let body = String(decoding: bytes.dropFirst(2).dropLast(), as: UTF8.self)
    let parts = body.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "8" else { return }
    address = String(parts[2])
    if !address.isEmpty { links.append((address, "")) }
  }

  private mutating func control(_ bytes: [UInt8]) {
    let body = String(decoding: bytes[2..<bytes.count - 1], as: UTF8.self)
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = max(1, numbers.first ?? 1)
    switch Character(Unicode.Scalar(bytes[bytes.count - 1])) {
    case "H":
      row = min(rows, first) - 1
      column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "A": row = max(0, row - first)
    case "B": row = min(rows - 1, row + first)
    case "C": column = min(columns - 1, column + first)
    case "D": column = max(0, column - first)
    case "G": column = min(columns, first) - 1
    case "d": row = min(rows, first) - 1
    case "J": erase(from: numbers.first == 2 ? 0 : row, fromColumn: numbers.first == 2 ? 0 : column)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": for place in column..<min(columns, column + first) { cells[row][place] = " " }
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + first))
      pad()
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: first), at: column)
      pad()
    case "b": for _ in 0..<first { put(last) }
    case "L": scroll(by: -first, from: row)
    case "M": scroll(by: first, from: row)
    case "S": scroll(by: first)
    case "T": scroll(by: -first)
    case "r":
      top = first - 1
      bottom = min(rows, numbers.count > 1 && numbers[1] > 0 ? numbers[1] : rows) - 1
      row = 0
      column = 0
    case "m", "h", "l", "t", "n", "c", "q": break
    default: strangers.append(body)
    }
  }

  private mutating func pad() {
    let missing = columns - cells[row].count
    if missing > 0 { cells[row] += Array(repeating: " ", count: missing) }
    cells[row] = Array(cells[row].prefix(columns))
  }

  private mutating func erase(from first: Int, fromColumn: Int) {
    for line in first..<rows {
      for place in (line == first ? min(fromColumn, columns) : 0)..<columns {
        cells[line][place] = " "
      }
    }
  }

  private mutating func eraseLine(_ kind: Int) {
    let start = kind == 0 ? min(column, columns) : 0
    let end = kind == 1 ? min(columns, column + 1) : columns
    for place in start..<max(start, end) { cells[row][place] = " " }
  }
}
