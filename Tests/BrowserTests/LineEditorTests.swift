import Canvas
import Testing

@testable import Browser

/// The keys of readline in a line being typed.
struct LineEditorTests {
  @Test(
    arguments: [
      ([.control("a")], "|actor:chad two"),
      ([.home], "|actor:chad two"),
      ([.control("a"), .control("e")], "actor:chad two|"),
      ([.control("a"), .end], "actor:chad two|"),
      ([.control("b"), .left], "actor:chad t|wo"),
      ([.control("a"), .control("f"), .right], "ac|tor:chad two"),
      ([.control("w")], "actor:chad |"),
      ([.control("w"), .control("w")], "|"),
      ([.alt("b"), .alt("b")], "actor:|chad two"),
      ([.control("a"), .alt("f")], "actor|:chad two"),
      ([.control("a"), .alt("f"), .alt("f")], "actor:chad| two"),
      ([.alt("b"), .control("u")], "|two"),
      ([.alt("b"), .control("k")], "actor:chad |"),
      ([.control("a"), .alt("d")], "|:chad two"),
      ([.alt("\u{7F}"), .alt("\u{7F}")], "actor:|"),
      ([.backspace], "actor:chad tw|"),
      ([.control("a"), .control("d"), .delete], "|tor:chad two"),
      ([.control("a"), .backspace, .character("f")], "f|actor:chad two"),
      ([.delete, .right, .control("k"), .character("s")], "actor:chad twos|"),
    ] as [([Key], String)]
  )
  func `edits as readline does`(keys: [Key], line: String) {
    var editor = LineEditor("actor:chad two")
    for key in keys {
      let isTaken = editor.take(key)
      #expect(isTaken, "\(key.name)")
    }
    #expect(editor.beforeCaret + "|" + editor.string.dropFirst(editor.beforeCaret.count) == line)
  }

  @Test func `leaves keys that mean nothing in a line to others`() {
    var editor = LineEditor("chad")
    let taken = [Key.control("y"), .pageDown].filter { editor.take($0) }
    #expect(taken.isEmpty)
    #expect(editor.string == "chad")
  }
}
