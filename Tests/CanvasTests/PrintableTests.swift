import Testing

@testable import Canvas

struct PrintableTests {
  @Test(arguments: [
    ("plain words", "plain words"),
    ("a\u{1B}[2Jb", "a^[[2Jb"),
    ("nul\u{0} bell\u{7} del\u{7F}", "nul^@ bell^G del^?"),
    ("csi\u{9B}31m", "csi<U+009B>31m"),
    ("next\u{85}line", "next line"),
    ("line\r\nline\ttab", "line line tab"),
    ("sep\u{2028}a\u{2029}b", "sep a b"),
    ("if\u{202E}cilam\u{202C}", "if<U+202E>cilam<U+202C>"),
    ("x\u{2066}y\u{2069}", "x<U+2066>y<U+2069>"),
    ("sh\u{AD}y ze\u{200B}ro b\u{FEFF}om w\u{2060}j", "shy zero bom wj"),
    ("tag\u{E0041}\u{E0001}s", "tags"),
    ("private \u{E000} non \u{FFFE}", "private \u{FFFD} non \u{FFFD}"),
    ("\u{1F1EB}\u{1F1F7} talks", "FR talks"),
    ("wave \u{1F44B}\u{1F3FD}", "wave \u{1F44B}"),
    ("heart \u{2764}\u{FE0F}", "heart \u{2764}"),
    ("a\u{AD}\u{301} over what vanishes", "a\u{301} over what vanishes"),
    ("\u{301}alone", "\u{25CC}\u{301}alone"),
    ("Çağrı Žižek Київ 东京 서울", "Çağrı Žižek Київ 东京 서울"),
  ])
  func `shows what is dangerous and keeps what is not`(outside: String, shown: String) {
    #expect(Printable(outside).text == shown)
  }

  @Test func `lets no control, bidi or invisible scalar through`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for passed in Printable(String(Character(scalar))).text.unicodeScalars {
        #expect(isHarmless(passed), "U+\(String(value, radix: 16)) let U+\(passed.value) through")
      }
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  @Test func `is the same when it passes the gate again`() {
    for text in ["a\u{202E}b\u{1B}[m", "\u{301}\u{301}", "\u{1F1E9}\u{1F1EA}", "ก\u{E33}"] {
      let once = Printable(text)
      #expect(Printable(once.text) == once)
    }
  }

  @Test func `keeps at most four marks on a letter`() {
    let towering = "e" + String(repeating: "\u{301}", count: 300) + "x"
    #expect(Printable(towering).text.unicodeScalars.count == 6)
  }

  @Test func `keeps line feeds and tabs where lines are asked for`() {
    #expect(Printable(lines: "a\tb\r\nc\u{1B}d\n").text == "a\tb\nc^[d\n")
  }

  @Test(arguments: [
    ("Erdoğan met Łukasz", "Erdogan met Lukasz"),
    ("“no” — not yet…", "\"no\" -- not yet..."),
    ("Київ", "????"), ("東京", "????"),
  ])
  func `spells itself in ASCII`(text: String, spelt: String) {
    let form = Printable(text).inASCII.text
    #expect(form == spelt)
    #expect(form.utf8.allSatisfy { $0 < 0x80 })
  }
}
