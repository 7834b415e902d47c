import Canvas
import Curses
import Testing

@testable import regesta

struct TypedAheadTests {
  @Test func `keeps keys in order until what they are meant for is there`() {
    var typed = TypedAhead()
    typed.append([.key(.character("j")), .key(.character(" "))])
    #expect(typed.next(while: true, at: 0) == nil)
    #expect(typed.limit(at: 0) == TypedAhead.patience)
    typed.append([.key(.character("k"))])
    #expect(typed.next(while: true, at: 900) == nil)
    #expect(typed.next(while: false, at: 1_000) == .key(.character("j")))
    #expect(typed.next(while: true, at: 1_000) == nil)
    #expect(typed.next(while: false, at: 1_100) == .key(.character(" ")))
    #expect(typed.next(while: false, at: 1_100) == .key(.character("k")))
    #expect(typed.next(while: false, at: 1_100) == nil)
    #expect(typed.limit(at: 1_100) == nil)
  }

  @Test func `takes keys for what stands there after some seconds`() {
    var typed = TypedAhead()
    typed.append([.key(.character("j"))])
    #expect(typed.next(while: true, at: 50) == nil)
    #expect(typed.next(while: true, at: 50 + TypedAhead.patience) == .key(.character("j")))
  }

  @Test func `hears signals, sizes and Ctrl-C at once`() {
    var typed = TypedAhead()
    typed.append([.key(.character("j")), .resize(height: 20, width: 60), .key(.control("c"))])
    #expect(typed.next(while: true, at: 0) == .resize(height: 20, width: 60))
    #expect(typed.next(while: true, at: 0) == .key(.control("c")))
    #expect(typed.next(while: true, at: 0) == nil)
  }
}
