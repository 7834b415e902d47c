import Canvas
import Testing

@testable import Curses

struct PacingTests {
  @Test func `holds the next picture until the terminal has drawn a large one`() {
    var pacing = Pacing()
    let asked1 = pacing.asks(afterSending: 1_500, at: 0)
    #expect(asked1)
    pacing.noteAnswer()
    let asked2 = pacing.asks(afterSending: 1_500, at: 100)
    #expect(asked2)
    #expect(pacing.isBehind(at: 200))
    #expect(pacing.patience(at: 200) == 400)
    pacing.noteAnswer()
    #expect(!pacing.isBehind(at: 201))
    let asked3 = pacing.asks(afterSending: 200, at: 300)
    #expect(!asked3)
  }

  @Test func `waits half a second at most, and never for a terminal that doesn't answer`() {
    var pacing = Pacing()
    let asked4 = pacing.asks(afterSending: 2_000, at: 0)
    #expect(asked4)
    #expect(!pacing.isBehind(at: 1))
    pacing.noteAnswer()
    let asked5 = pacing.asks(afterSending: 2_000, at: 1_000)
    #expect(asked5)
    #expect(!pacing.isBehind(at: 1_501))
    var silent = Pacing()
    for time in 0..<3 {
      let asked6 = silent.asks(afterSending: 2_000, at: time)
      #expect(asked6)
    }
    let asked7 = silent.asks(afterSending: 2_000, at: 9)
    #expect(!asked7)
  }

  @Test func `reads the mouse and the report of the terminal`() {
    #expect(
      items("\u{1B}[<0;11;7M\u{1B}[<0;11;7m") == [.click(row: 6, column: 10)]
    )
    #expect(items("\u{1B}[<65;1;1M\u{1B}[<64;1;1M") == [.wheel(lines: 3), .wheel(lines: -3)])
    #expect(items("j\u{1B}[0nk") == [.key(.character("j")), .drawn, .key(.character("k"))])
    #expect(items("\u{1B}[<9;;M").isEmpty)
  }

  private func items(_ text: String) -> [KeyDecoder.Item] {
    var decoder = KeyDecoder()
    return decoder.take(Array(text.utf8))
  }

  @Test func `wraps the clipboard for tmux and for screen`() {
    let base64 = Base64.encoded(Array("words".utf8))
    let plain = "\u{1B}]52;c;d29yZHM=\u{07}"
    #expect(Multiplexer.wrapped(base64, for: nil) == plain)
    #expect(
      Multiplexer.wrapped(base64, for: .tmux)
        == plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\"
    )
    let long = Multiplexer.wrapped(Base64.encoded(Array(repeating: 65, count: 3_000)), for: .screen)
    let pieces = long.split(separator: "\u{1B}\\", omittingEmptySubsequences: true)
    #expect(pieces.count > 4)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 768 })
  }

  @Test func `uses the terminal's own eight colours, and attributes alone in mono`() {
    for role in StyleRole.allCases {
      #expect((0..<8).contains(Int(Palette.colored[role].colorPair)))
      #expect(Palette.mono[role].colorPair == 0)
    }
  }

  @Test func `tells nothing by colour alone`() {
    // What a colour tells, an attribute or a sign tells in mono too.
    for role in [StyleRole.cited, .hit, .selection, .heading, .notice, .key, .title] {
      #expect(Palette.mono[role].attributes != 0, "\(role)")
      #expect(Palette.colored[role].attributes != 0, "\(role)")
    }
  }
}
