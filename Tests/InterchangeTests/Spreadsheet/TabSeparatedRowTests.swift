import Interchange
import Testing

@Suite struct TabSeparatedRowTests {
  @Test func `makes each tab and line end inside a field one space`() {
    #expect(TabSeparatedRow(["a\tb", "c\r\nd", ""]).line == "a b\tc  d\t")
  }
}
