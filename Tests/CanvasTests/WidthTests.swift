import Testing

@testable import Canvas

struct WidthTests {
  @Test(arguments: [
    ("abc", 3), ("Київ", 4), ("东京", 4), ("서울", 4), ("e\u{301}", 1), ("ภาษาไทย", 7),
    ("سلام", 4), ("\u{1F54A}", 1), ("\u{1F91D}", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("", 0),
  ])
  func `counts columns`(text: String, columns: Int) {
    #expect(Printable(text).width == columns)
  }

  @Test(arguments: [
    ("ceasefire", 9, "ceasefire"), ("ceasefire", 8, "ceasefi~"), ("ceasefire", 1, "~"),
    ("ceasefire", 0, ""), ("东京都", 4, "东~"), ("东京都", 5, "东京~"), ("东京都", 6, "东京都"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}~"), ("น\u{E33}น", 2, "~"),
  ])
  func `cuts to a width and says so`(text: String, width: Int, cut: String) {
    #expect(Printable(text).truncated(to: width).text == cut)
  }

  @Test func `fills to a width`() {
    #expect(Printable("东京").padded(to: 6).text == "东京  ")
    #expect(Printable("12").padded(to: 4, atEnd: true).text == "  12")
    #expect(Printable("东京都").padded(to: 4).text == "东~ ")
  }
}
