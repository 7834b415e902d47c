import Testing

@testable import regesta

struct FileSizeTests {
  @Test(arguments: [
    ("64M", 64 << 20), ("500k", 500 << 10), ("1 GiB", 1 << 30), ("2gb", 2 << 30), ("17", 17),
    ("17b", 17), ("1T", 1 << 40), ("", nil), ("M", nil), ("-1", nil), ("0", nil), ("1.5M", nil),
    ("9999999999999999999", nil), ("9999999999T", nil), ("5 parsecs", nil), ("5kk", nil),
  ])
  func `reads a number with a unit`(_ text: String, _ bytes: Int?) {
    #expect(FileSize(argument: text)?.bytes == bytes)
  }

  @Test(arguments: [
    (64 << 20, "64 MiB"), (1 << 40, "1 TiB"), (1_500, "1500 bytes"), (1_024, "1 KiB"),
  ])
  func `is told in the largest unit that leaves it whole`(_ bytes: Int, _ words: String) {
    #expect(FileSize(bytes).description == words)
  }
}
