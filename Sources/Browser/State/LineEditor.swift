import Canvas

/// A line being typed, with the keys of readline.
struct LineEditor: Hashable, Sendable {
  private(set) var text: [Character]
  private(set) var caret: Int

  init(_ text: String = "") {
    self.text = Array(text)
    caret = self.text.count
  }

  var string: String { String(text) }

  /// What stands before the caret.
  var beforeCaret: String { String(text[..<caret]) }

  mutating func insert(_ pasted: String) {
    let line = pasted.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    text.insert(contentsOf: line, at: caret)
    caret += line.count
  }

  /// Takes a key; `false` where it means nothing in a line.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: delete(from: caret - 1, to: caret)
    case .delete, .control("d"): delete(from: caret, to: caret + 1)
    case .left, .control("b"): caret = max(0, caret - 1)
    case .right, .control("f"): caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .control("u"): delete(from: 0, to: caret)
    case .control("k"): delete(from: caret, to: text.count)
    case .control("w"): delete(from: start(ofWord: { $0 != " " }), to: caret)
    case .alt("\u{7F}"): delete(from: start(ofWord: Self.isOfWord), to: caret)
    case .alt("d"): delete(from: caret, to: end(ofWord: Self.isOfWord))
    case .alt("b"): caret = start(ofWord: Self.isOfWord)
    case .alt("f"): caret = end(ofWord: Self.isOfWord)
    default: return false
    }
    return true
  }

  private mutating func delete(from start: Int, to end: Int) {
    let first = min(max(0, start), text.count)
    text.removeSubrange(first..<max(first, min(text.count, end)))
    caret = first
  }

  /// Letters and digits are words to the keys with Alt: in "actor:chad" there are two.
  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private func start(ofWord isOfWord: (Character) -> Bool) -> Int {
    var start = caret
    while start > 0, !isOfWord(text[start - 1]) { start -= 1 }
    while start > 0, isOfWord(text[start - 1]) { start -= 1 }
    return start
  }

  private func end(ofWord isOfWord: (Character) -> Bool) -> Int {
    var end = caret
    while end < text.count, !isOfWord(text[end]) { end += 1 }
    while end < text.count, isOfWord(text[end]) { end += 1 }
    return end
  }
}
