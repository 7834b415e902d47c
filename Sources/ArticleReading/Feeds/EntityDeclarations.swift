/// What a document type of XML declares its entities to be, measured and never made.
///
/// A few lines can declare billions of characters, each entity ten of the one before: "a billion
/// laughs"; or one long entity is called a million times. No entity is expanded here, so nothing grows;
/// but such a file isn't what it says it is.
struct EntityDeclarations {
  /// An entity as it is declared.
  private struct Entity {
    /// Its name, with the mark by which it is called.
    var name: String
    /// How many characters of its own it has.
    var own: Int
    /// The entities that it calls, each as often as it does.
    var calls: [String]
  }

  private var entities: [Entity] = []
  private var names: Set<String> = []
  private let bytes: Bytes
  private var position = 0
  /// Where the first element starts.
  private var body: Int

  /// How long an entity, or all that are called, may become in any file.
  private static let freely = 1 << 22
  /// How many times its file's length that may be beyond that.
  private static let highestRatio = 100
  /// How often lengths are summed, so that the order of the declarations doesn't matter.
  private static let rounds = 32

  /// Reads what stands before the first element.
  ///
  /// - Complexity: O(*n*) in the length of the document type.
  init(_ bytes: Bytes) {
    self.bytes = bytes
    body = bytes.count
    while let open = next(UInt8(ascii: "<"), from: position) {
      position = open + 1
      if bytes.stands("!--", at: position) {
        skip(past: "-->")
      } else if bytes.stands("!ENTITY", at: position) {
        position += 7
        readEntity()
      } else if bytes[position] != UInt8(ascii: "!"), bytes[position] != UInt8(ascii: "?") {
        body = open
        return
      }
    }
  }

  /// Whether one of them, or all that are called together, would become longer than is sane for such a file.
  ///
  /// - Complexity: O(*n*) in the length of the file where it declares any, else O(1).
  var growTooFar: Bool {
    guard !entities.isEmpty else { return false }
    let limit = max(Self.freely, bytes.count * Self.highestRatio)
    guard let lengths = lengths(upTo: limit) else { return true }
    var length = 0
    var position = body
    while let mark = next(UInt8(ascii: "&"), from: position) {
      let end = endOfName(from: mark + 1)
      if end < bytes.count, bytes[end] == UInt8(ascii: ";") {
        length += lengths[string(mark..<end)] ?? 0
        if length > limit { return true }
      }
      position = end
    }
    return false
  }

  /// How long each would become; `nil` where one would become longer than a limit.
  private func lengths(upTo limit: Int) -> [String: Int]? {
    var lengths: [String: Int] = [:]
    for round in 0..<Self.rounds {
      var isSettled = true
      for number in entities.indices {
        let entity = entities[round % 2 == 0 ? number : entities.count - 1 - number]
        var length = entity.own
        for call in entity.calls {
          length += lengths[call] ?? 0
          if length > limit { return nil }
        }
        if lengths.updateValue(length, forKey: entity.name) != length { isSettled = false }
      }
      if isSettled { break }
    }
    return lengths
  }

  /// Reads a name and the words between the marks behind it; an entity that lies elsewhere has none.
  private mutating func readEntity() {
    position = bytes.skippingSpace(from: position, to: bytes.count)
    let isParameter = bytes[position] == UInt8(ascii: "%")
    if isParameter { position = bytes.skippingSpace(from: position + 1, to: bytes.count) }
    let start = position
    position = endOfName(from: start)
    guard position > start else { return }
    let name = (isParameter ? "%" : "&") + string(start..<position)
    position = bytes.skippingSpace(from: position, to: bytes.count)
    let mark = bytes[position]
    guard mark == 0x22 || mark == 0x27, let end = next(mark, from: position + 1) else { return }
    // The first declaration of a name holds.
    if names.insert(name).inserted { entities.append(entity(name, in: position + 1..<end)) }
    position = end + 1
  }

  private func entity(_ name: String, in range: Range<Int>) -> Entity {
    var entity = Entity(name: name, own: 0, calls: [])
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      var end = position + 1
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "%") {
        end = min(endOfName(from: end), range.upperBound)
      }
      if end > position + 1, end < range.upperBound, bytes[end] == UInt8(ascii: ";") {
        entity.calls.append(string(position..<end))
        position = end + 1
      } else {
        entity.own += 1
        position += 1
      }
    }
    return entity
  }

  private func next(_ byte: UInt8, from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      if bytes[position] == byte { return position }
      position += 1
    }
    return nil
  }

  private mutating func skip(past mark: StaticString) {
    while position < bytes.count, !bytes.stands(mark, at: position) { position += 1 }
  }

  private func endOfName(from start: Int) -> Int {
    var position = start
    while position < bytes.count, isName(bytes[position]) { position += 1 }
    return position
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || "_-.:".utf8.contains(byte)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes.buffer[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
