import Canvas

/// Turns the bytes of a terminal into keys and pastes.
///
/// It knows the encodings of xterm, rxvt, the Linux console, screen and tmux at once, so that no
/// key depends on the name of the terminal. A paste arrives whole, as text.
struct KeyDecoder {
  /// What was read.
  enum Item: Hashable {
    case key(Key)
    case paste(String)
    /// A press of the mouse, and the wheel.
    case click(row: Int, column: Int)
    case wheel(lines: Int)
    /// The terminal has drawn all that was sent before it was asked.
    case drawn
  }

  private var pending: [UInt8] = []
  private var isPasting = false
  /// How many of the pasted bytes are known not to begin the end of the paste.
  private var searched = 0

  /// The longest paste that is taken, in bytes; what goes beyond is left out.
  static let longestPaste = 1 << 16

  /// Whether an escape has begun that may go on.
  var isWaiting: Bool { !pending.isEmpty && !isPasting }

  /// Reads on.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [Item] {
    pending += bytes
    return drain(isFinal: false)
  }

  /// Takes what is pending for whole, because nothing followed.
  mutating func giveUpWaiting() -> [Item] {
    isPasting ? [] : drain(isFinal: true)
  }

  private mutating func drain(isFinal: Bool) -> [Item] {
    var items: [Item] = []
    var position = 0
    while position < pending.count {
      let rest = pending[position...]
      if isPasting {
        guard let end = Self.endOfPaste(in: rest.dropFirst(searched)) else {
          pending.removeFirst(position)
          waitForEndOfPaste()
          return items
        }
        let text = rest[..<min(end, rest.startIndex + Self.longestPaste)]
        items.append(.paste(String(decoding: text, as: UTF8.self)))
        isPasting = false
        searched = 0
        position = end + Self.pasteEnd.count
        continue
      }
      switch Self.sequence(at: rest, isFinal: isFinal) {
      case .unfinished:
        pending.removeFirst(position)
        return items
      case .key(let key, let length):
        if let key { items.append(.key(key)) }
        position += length
      case .item(let item, let length):
        items.append(item)
        position += length
      case .pasteBegins(let length):
        isPasting = true
        position += length
      }
    }
    pending.removeFirst(min(position, pending.count))
    return items
  }

  /// Keeps what was pasted so far, and where to search on when more has come.
  private mutating func waitForEndOfPaste() {
    let tail = Self.pasteEnd.count - 1
    if pending.count > Self.longestPaste + tail {
      pending.removeSubrange(Self.longestPaste..<pending.count - tail)
    }
    searched = max(0, pending.count - tail)
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private static func endOfPaste(in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= pasteEnd.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - pasteEnd.count).first {
      bytes[$0] == 0x1B && bytes[$0..<$0 + pasteEnd.count].elementsEqual(pasteEnd)
    }
  }
}

extension KeyDecoder {
  private enum Sequenced {
    case unfinished
    case key(Key?, length: Int)
    case item(Item, length: Int)
    case pasteBegins(length: Int)
  }

  private static func sequence(at bytes: ArraySlice<UInt8>, isFinal: Bool) -> Sequenced {
    guard let first = bytes.first else { return .unfinished }
    if first == 0x1B { return escape(bytes, isFinal: isFinal) }
    if first < 0x80 { return .key(plain(first), length: 1) }
    return character(bytes, isFinal: isFinal) { Key.character($0) }
  }

  private static func escape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Sequenced {
    let start = bytes.startIndex
    guard bytes.count > 1 else {
      return isFinal ? .key(.escape, length: 1) : .unfinished
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return controlSequence(bytes, isFinal: isFinal)
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return isFinal ? .key(.alt("O"), length: 2) : .unfinished }
      return .key(final(bytes[start + 2], parameter: nil, modifier: nil), length: 3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      return report(bytes, isFinal: isFinal)
    case 0x1B: return .key(.escape, length: 1)
    case 0x7F, 0x08: return .key(.alt("\u{7F}"), length: 2)
    case let byte where byte < 0x20: return .key(.escape, length: 1)
    default:
      guard
        case .key(.some(let key), let length) = character(
          bytes.dropFirst(),
          isFinal: isFinal,
          { .alt($0) }
        )
      else { return isFinal ? .key(.escape, length: 1) : .unfinished }
      return .key(key, length: length + 1)
    }
  }

  /// An answer of the terminal to a question: read to its end and left alone.
  private static func report(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Sequenced {
    if let end = bytes.firstIndex(of: 0x07) { return .key(nil, length: end - bytes.startIndex + 1) }
    for index in bytes.indices.dropFirst(2).dropLast()
    where bytes[index] == 0x1B && bytes[index + 1] == UInt8(ascii: "\\") {
      return .key(nil, length: index + 2 - bytes.startIndex)
    }
    guard isFinal || bytes.count > 4_096 else { return .unfinished }
    return .key(nil, length: bytes.count)
  }

  private static func controlSequence(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Sequenced {
    let body = bytes.dropFirst(2)
    // The Linux console sends "ESC [ [ A" for F1.
    if body.first == UInt8(ascii: "[") {
      return body.count > 1 ? .key(nil, length: 4) : isFinal ? .key(nil, length: 3) : .unfinished
    }
    guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) || $0 < 0x20 }) else {
      guard isFinal || body.count > 64 else { return .unfinished }
      return .key(nil, length: bytes.count)
    }
    let length = end - bytes.startIndex + 1
    guard bytes[end] >= 0x40 else { return .key(nil, length: length - 1) }
    if body.first == UInt8(ascii: "<") {
      return mouse(body[body.startIndex..<end], bytes[end], length)
    }
    let numbers = body[..<end].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    let parameter = numbers.first ?? nil
    if bytes[end] == UInt8(ascii: "n") { return .item(.drawn, length: length) }
    if bytes[end] == UInt8(ascii: "~"), parameter == 200 { return .pasteBegins(length: length) }
    let modifier = numbers.count > 1 ? numbers[1] : nil
    return .key(final(bytes[end], parameter: parameter, modifier: modifier), length: length)
  }

  /// A report of the mouse as SGR writes it: "ESC [ < 0 ; column ; row M".
  private static func mouse(_ body: ArraySlice<UInt8>, _ final: UInt8, _ length: Int) -> Sequenced {
    let numbers = body.dropFirst().split(separator: UInt8(ascii: ";"))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, final == UInt8(ascii: "M") else { return .key(nil, length: length) }
    switch numbers[0] {
    case 0:
      return .item(
        .click(row: max(1, numbers[2]) - 1, column: max(1, numbers[1]) - 1),
        length: length
      )
    case 64: return .item(.wheel(lines: -3), length: length)
    case 65: return .item(.wheel(lines: 3), length: length)
    default: return .key(nil, length: length)
    }
  }

  private static func final(_ byte: UInt8, parameter: Int?, modifier: Int?) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"):
      switch parameter {
      case 1, 7: .home
      case 3: .delete
      case 4, 8: .end
      case 5: .pageUp
      case 6: .pageDown
      default: nil
      }
    default: nil
    }
  }

  private static func plain(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  private static func character(
    _ bytes: ArraySlice<UInt8>,
    isFinal: Bool,
    _ key: (Character) -> Key
  ) -> Sequenced {
    guard let first = bytes.first else { return .unfinished }
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= length else {
      return isFinal ? .key(nil, length: bytes.count) : .unfinished
    }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    guard let character = text.first, text.count == 1, character != "\u{FFFD}" else {
      return .key(nil, length: 1)
    }
    return .key(key(character), length: length)
  }
}
