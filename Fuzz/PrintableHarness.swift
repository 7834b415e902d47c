@testable import Canvas

/// Reads any bytes as text at the gate to the screen, and holds what passes to its promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func passTheGate(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let once = Printable(text)
  check(once.text, sparing: [])
  precondition(Printable(once.text) == once, "passes again as it is")
  let lines = Printable(lines: text)
  check(lines.text, sparing: ["\n", "\t"])
  precondition(lines.inASCII.text.utf8.allSatisfy { $0 < 0x80 }, "ASCII")
  for width in [0, 1, 2, 7, 80] {
    precondition(once.truncated(to: width).width <= width, "fits")
    precondition(once.padded(to: width).width == width, "fills")
  }
  for measure in [1, 2, 9, 80] {
    var end = 0
    for line in Wrapping(text, measure: measure).lines {
      precondition(end <= line.lowerBound && line.lowerBound < line.upperBound, "in order")
      precondition(line.upperBound <= text.utf8.count, "in the text")
      let bytes = Array(text.utf8)[line]
      precondition(String(validating: bytes, as: UTF8.self) != nil, "whole characters")
      let glyphs = Glyphs(String(decoding: bytes, as: UTF8.self)).filter { !$0.glyph.isSpace }
      let width = glyphs.reduce(0) { $0 + $1.glyph.width }
      precondition(width <= max(2, measure) || glyphs.count == 1 || glyphs.contains { $0.joinsPrevious }
          || spells(bytes), "a line fits: \(width) of \(measure)")
      end = line.upperBound
    }
    precondition(end <= text.utf8.count)
  }
  var frame = Frame(height: 3, width: 11)
  frame.write(text, row: 1, column: count % 13 - 1, in: frame.region)
  frame.writeAtEnd(text, row: 1, in: frame.region)
  for row in 0..<3 {
    precondition(frame.cells(inRow: row).reduce(0) { $0 + ($1.glyph?.width ?? 0) } == 11, "columns")
  }
  return 0
}

/// Whether a line holds what is spelt out in several columns, which may stand across its edge.
private func spells(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
    if case .spells = Admission(of: $0) { true } else { false }
  }
}

private func check(_ text: String, sparing spared: [Unicode.Scalar]) {
  var marks = 0
  for scalar in text.unicodeScalars where !spared.contains(scalar) {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      preconditionFailure("U+\(String(scalar.value, radix: 16)) passed")
    case .nonspacingMark, .enclosingMark: marks += 1
    default: marks = 0
    }
    precondition(!scalar.properties.isDefaultIgnorableCodePoint, "invisible")
    precondition(marks <= Glyphs.markLimit, "too many marks")
  }
}
