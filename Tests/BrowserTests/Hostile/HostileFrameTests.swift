import Canvas
import Testing
import Timelines

@testable import Browser

/// Hostile signs in every field, through every view: cells hold printable characters, whole and
/// within their columns.
@Suite struct HostileFrameTests {
  private static let signs = [
    "\u{1B}[2J\u{1B}]52;c;eA==\u{7}\u{9B}31m\u{8}\u{7F}\u{0}\r\n\t\u{B}\u{C}\u{85}\u{2028}\u{2029}"
      + "\u{202A}\u{202B}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{200F}\u{61C}evil\u{202C}\u{2069}"
      + "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}\u{34F}\u{3164}\u{E0041}\u{FE0F}"
      + "\u{E000}\u{FFFE}\u{10FFFF}\u{FFF9}\u{FFFB}",
    String(repeating: "\u{301}", count: 30) + "e" + String(repeating: "\u{301}\u{20DD}", count: 30),
    String(repeating: "\u{1F469}\u{200D}", count: 40) + "\u{1F3FD}\u{1F1EB}\u{1F1F7}"
      + "\u{5D0}\u{5D1}\u{627}\u{644} \u{E33}\u{E33}\u{1100}\u{1161}\u{11A8}",
    String(repeating: "x", count: 1_000), "",
  ]

  @Test(arguments: signs.indices)
  func `every view shows printable characters in their columns`(place: Int) {
    let sign = Self.signs[place]
    let timeline = HostileTimeline.made(with: sign)
    let sizes = [(24, 80), (50, 31), (24, 80), (5, 9)]
    for (number, keys) in [
      "", "jj", "<Tab>jj", "<Enter>", "jjj<Enter>j]}G", "t", "o", "oj<Enter>", "a", "aj<Enter>",
      "p", "p<Enter>", "d", "d<Enter>", "=", "c", "C", "y", "i", "?", "x", "zz", "P", "<", "B",
      "&words<Enter>", "/words<Enter>n", ":<Tab>", "&actor:<Tab><Tab>", "&place:<Tab>",
      "&source:<Tab><Enter>", "f", "F", "v", "b", ",", "ma'a", "8<Enter>=", "w(+",
    ].enumerated() where (number + place) % 3 == 0 {
      let (height, width) = sizes[number % sizes.count]
      var session = Session(timeline, height: height, width: width)
      session.press(keys)
      expectHarmless(session.state.view(), "\(keys) at \(width) columns")
      session.send(.key(.character("&")))
      session.send(.paste(sign))
      expectHarmless(session.state.view(), "\(keys), pasted at \(width) columns")
      session.press("<Enter>")
      session.send(.notice(sign))
      expectHarmless(session.state.view(), "\(keys), noticed at \(width) columns")
    }
  }

  private func expectHarmless(_ frame: Frame, _ view: String) {
    for row in 0..<frame.height {
      let cells = frame.cells(inRow: row)
      let columns = cells.reduce(0) { $0 + ($1.glyph?.width ?? 0) }
      #expect(columns == frame.width, "\(view): row \(row) takes \(columns) columns")
      for cell in cells {
        guard let glyph = cell.glyph, !glyph.isSpace else { continue }
        let scalars = Array(glyph.text.unicodeScalars)
        let isHarmless = scalars.count <= 5 && scalars.allSatisfy(Self.isHarmless)
        if !isHarmless { Issue.record("\(view): \(scalars) in row \(row)") }
      }
    }
  }

  /// What Unicode calls neither control, format, private nor unassigned, nor invisible.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
