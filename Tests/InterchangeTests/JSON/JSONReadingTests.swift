import Interchange
import Testing

@Suite struct JSONReadingTests {
  @Test(arguments: [
    #"{"b":1,"a":[true,null,"x"],"c":2.5,"d":{"e":"\u00e9"}}"#, "[]", "-7", #""a b""#,
  ])
  func `what was written is read back as it was`(_ text: String) throws {
    let value = try #require(JSONValue(reading: text))
    #expect(JSONValue(reading: value.line) == value)
  }

  @Test func `members keep their order and kinds`() {
    #expect(JSONValue(reading: #"{"b":1,"a":2.5}"#) == ["b": 1, "a": .number(2.5)])
    #expect(JSONValue(reading: "{") == nil)
  }
}
