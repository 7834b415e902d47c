import Canvas
import Testing

@testable import Curses

@Suite struct HostilePasteTests {
  private func pastes(_ bytes: [UInt8], inPiecesOf size: Int) -> [KeyDecoder.Item] {
    var decoder = KeyDecoder()
    var items: [KeyDecoder.Item] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      items += decoder.take(bytes[start..<min(start + size, bytes.count)])
    }
    return items
  }

  @Test(arguments: [1, 3, 7, 4_096, 1 << 20])
  func `a paste arrives whole in whatever pieces it comes, and keys go on after it`(size: Int) {
    let text = "a\u{1B}[20b\u{1B}[201é"
    let bytes = Array("j\u{1B}[200~\(text)\u{1B}[201~k\u{1B}[200~\u{1B}[201~".utf8)
    let expected: [KeyDecoder.Item] = [
      .key(.character("j")), .paste(text), .key(.character("k")), .paste(""),
    ]
    #expect(pastes(bytes, inPiecesOf: size) == expected)
  }

  @Test func `a paste of 1 MB costs no more than its bytes, and is cut at the limit`() {
    let long = "\u{1B}[200~" + String(repeating: "word ", count: 200_000) + "\u{1B}[201~j"
    let items = pastes(Array(long.utf8), inPiecesOf: 1_024)
    #expect(items.count == 2)
    guard case .paste(let text) = items.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.longestPaste)
    #expect(items.last == .key(.character("j")))
  }
}
