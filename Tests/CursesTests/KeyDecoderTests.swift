import Canvas
import Testing

@testable import Curses

struct KeyDecoderTests {
  private func keys(_ bytes: String) -> [Key] {
    var decoder = KeyDecoder()
    let items = decoder.take(bytes.utf8) + decoder.giveUpWaiting()
    return items.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test(arguments: [
    ("j", Key.character("j")), ("é", .character("é")), ("京", .character("京")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{4}", .control("d")), ("\u{1A}", .control("z")), ("\u{1B}", .escape),
    ("\u{1B}b", .alt("b")), ("\u{1B}[Z", .backTab), ("\u{1B}[3~", .delete),
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;5B", .down), ("\u{1B}OM", .enter),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
  ])
  func `knows the encodings of every terminal`(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test func `puts together an arrow that arrives byte by byte`() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.take(Array("[".utf8)).isEmpty)
    #expect(decoder.take(Array("B".utf8)) == [.key(.down)])
    #expect(!decoder.isWaiting)
  }

  @Test func `takes an escape that nothing follows for the key`() {
    var decoder = KeyDecoder()
    #expect(decoder.take([0x1B]).isEmpty)
    #expect(decoder.giveUpWaiting() == [.key(.escape)])
  }

  @Test func `gives a paste as one text, whatever it holds`() {
    var decoder = KeyDecoder()
    let pasted = "q:quit\r\u{1B}[A 京 \u{3}"
    var items = decoder.take("\u{1B}[200~".utf8)
    for byte in pasted.utf8 { items += decoder.take([byte]) }
    #expect(items.isEmpty && !decoder.isWaiting)
    items += decoder.take("\u{1B}[201~j".utf8)
    #expect(items == [.paste(pasted), .key(.character("j"))])
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[[A", "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[0n", "\u{1B}[?62;c", "\u{1B}[11~",
  ])
  func `takes no report of the terminal for keys`(bytes: String) {
    #expect(keys(bytes + "j") == [.character("j")])
  }

  @Test func `survives any bytes in any pieces`() {
    var seed: UInt64 = 7
    var decoder = KeyDecoder()
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let piece = (0..<Int(seed >> 61)).map { UInt8(truncatingIfNeeded: seed >> ($0 * 8)) }
      _ = decoder.take(seed >> 60 & 3 == 0 ? Array("\u{1B}[".utf8) + piece : piece)
      if seed >> 40 & 7 == 0 { _ = decoder.giveUpWaiting() }
    }
    _ = decoder.take("\u{1B}[201~".utf8)
    _ = decoder.giveUpWaiting()
    #expect(decoder.take(Array("j".utf8)) == [.key(.character("j"))])
  }
}
