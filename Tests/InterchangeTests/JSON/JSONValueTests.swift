import Interchange
import Testing

@Suite struct JSONValueTests {
  @Test func `keeps members in the order in which they were put`() {
    let value: JSONValue = ["v": 1, "id": "a", "date": nil, "actors": ["x", true]]
    #expect(value.line == #"{"v":1,"id":"a","date":null,"actors":["x",true]}"#)
  }

  @Test func `keeps letters of every script as they are`() {
    #expect(JSONValue.string("Київ, 東京 é 🕊").line == "\"Київ, 東京 é 🕊\"")
  }

  @Test func `escapes quotes, backslashes and line ends the short way`() {
    #expect(JSONValue.string("a\"b\\c\n\r\t").line == #""a\"b\\c\n\r\t""#)
  }

  @Test(arguments: [
    (0x00, #"\u0000"#), (0x1B, #"\u001b"#), (0x7F, #"\u007f"#), (0x9B, #"\u009b"#),
    (0xAD, #"\u00ad"#), (0x200B, #"\u200b"#), (0x2028, #"\u2028"#), (0x202E, #"\u202e"#),
    (0x2066, #"\u2066"#), (0xFEFF, #"\ufeff"#), (0xE0041, #"\udb40\udc41"#),
  ])
  func `escapes what can't be seen`(_ scalar: UInt32, _ escape: String) throws {
    let text = String(try #require(Unicode.Scalar(scalar)))
    #expect(JSONValue.string(text).line == "\"\(escape)\"")
  }

  @Test func `writes numbers that JSON lacks as null`() {
    #expect(JSONValue.array([.number(0.5), .number(.nan), .integer(-3)]).line == "[0.5,null,-3]")
  }
}
