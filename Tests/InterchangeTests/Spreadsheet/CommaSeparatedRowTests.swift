import Interchange
import Testing

@Suite struct CommaSeparatedRowTests {
  @Test(arguments: [
    (["a", "b c", ""], "a,b c,"),
    (["a,b", "c"], "\"a,b\",c"),
    (["say \"so\""], "\"say \"\"so\"\"\""),
    (["two\r\nlines", "é"], "\"two\r\nlines\",é"),
  ])
  func `quotes where the format asks for it`(_ fields: [String], _ line: String) {
    #expect(CommaSeparatedRow(fields).line == line)
  }
}
