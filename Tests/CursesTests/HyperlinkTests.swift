import Canvas
import Testing

@testable import Curses

struct HyperlinkTests {
  @Test func `links addresses of the web alone, and nothing in one can end it early`() {
    #expect(Link(row: 0, columns: 0..<3, address: "https://a.example/b?c=d")?.address.count == 23)
    for other in [
      "file:///etc/passwd", "javascript:alert(1)", "data:x", "https:", "", "mailto:a@b",
    ] {
      #expect(Link(row: 0, columns: 0..<3, address: other) == nil, "\(other)")
    }
    let hostile = Link(
      row: 0,
      columns: 0..<3,
      address: "https://a/\u{07}\u{1B}]0;x\u{9B}\u{202E} é"
    )
    #expect(hostile?.address == "https://a/%07%1B]0;x%C2%9B%E2%80%AE%20%C3%A9")
  }

  @Test func `sends the words between the marks of OSC 8, the cursor as it was`() throws {
    var frame = Frame(height: 3, width: 20)
    frame.write("https://a.example", row: 1, in: frame.region)
    #expect(Hyperlinks.sequence(for: frame) == "")
    let link = try #require(Link(row: 1, columns: 0..<17, address: "https://a.example"))
    frame.links = [link]
    #expect(
      Hyperlinks.sequence(for: frame) == "\u{1B}7\u{1B}[0m\u{1B}[2;1H"
        + "\u{1B}]8;id=regesta;https://a.example\u{07}https://a.example\u{1B}]8;;\u{07}\u{1B}8"
    )
  }

  @Test func `sends none to terminals that would show it`() {
    for term in ["xterm-256color", "tmux-256color", "screen-256color", "foot"] {
      #expect(Hyperlinks.areSafe(on: term))
    }
    for term in ["linux", "vt100", "vt220", "ansi", "dumb"] {
      #expect(!Hyperlinks.areSafe(on: term))
    }
  }
}
