import CNcurses
import Glibc
import Testing

@testable import Canvas

struct LibcWidthTests {
  @Test func `agrees with libc on the characters that both know`() throws {
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var disagreements: [UInt32] = []
    for value in UInt32(0x20)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let admission = Admission(of: scalar)
      guard admission == .isDrawn || admission == .marks else { continue }
      let theirs = regesta_width(wchar_t(bitPattern: value))
      // A negative width is of a character newer than this libc.
      if theirs >= 0, GlyphWidth.columns(of: scalar) != Int(theirs) { disagreements.append(value) }
    }
    // Unicode itself moved a few from one version to the next; the painter shows those as "?".
    #expect(disagreements.count <= 4, "\(disagreements.map { String($0, radix: 16) })")
  }
}
