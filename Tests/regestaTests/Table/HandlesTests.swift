import Testing

@testable import regesta

@Suite struct HandlesTests {
  @Test func `are four letters where these tell identifiers apart`() {
    let handles = Handles(["aaaa1111", "bbbb2222"])
    #expect(handles["aaaa1111"] == "aaaa")
  }

  @Test func `are as long as the closest identifiers ask`() {
    let handles = Handles(["abcdef11", "abcdef22", "ffff0000"])
    #expect(handles["abcdef11"] == "abcdef1")
    #expect(handles["ffff0000"] == "ffff000")
  }

  @Test func `find every identifier that begins so`() {
    let handles = Handles(["abcdef11", "abcdef22", "ffff0000", "abcdef11"])
    #expect(handles.identifiers(beginningWith: "abc") == ["abcdef11", "abcdef22"])
    #expect(handles.identifiers(beginningWith: "abcdef2") == ["abcdef22"])
    #expect(handles.identifiers(beginningWith: "x").isEmpty)
  }
}
