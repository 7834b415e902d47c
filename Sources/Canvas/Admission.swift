/// What becomes of a scalar at the gate to the screen.
enum Admission: Equatable {
  /// It is drawn as it is, or as a mark on what stands before it.
  case isDrawn, marks
  /// It becomes a space at which a line may end, or one at which it may not.
  case breaks, isFixedSpace
  /// It leaves no trace, or is spelt out.
  case vanishes
  case spells(String)

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x7F {
      self = value > 0x20 ? .isDrawn : value == 0x20 ? .breaks : Self.control(value)
      return
    }
    if value == 0x7F { self = .spells("^?"); return }
    if (0x80...0x9F).contains(value) {
      self = value == 0x85 ? .breaks : .spells(Self.number(value))
      return
    }
    if (0x2800...0x28FF).contains(value) { self = .isDrawn; return }
    if (0x1F1E6...0x1F1FF).contains(value) {
      self = .spells(String(Character(Unicode.Scalar(UInt8(value - 0x1F1E6 + 0x41)))))
      return
    }
    self = Self.byCategory(scalar)
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Admission {
    let value = scalar.value
    if isBidiControl(value) { return .spells(number(value)) }
    // Skin tones: terminals differ on whether they take columns of their own.
    if (0x1F3FB...0x1F3FF).contains(value) { return .vanishes }
    if GlyphWidth.isMark(scalar) {
      return scalar.properties.isDefaultIgnorableCodePoint ? .vanishes : .marks
    }
    if scalar.properties.isDefaultIgnorableCodePoint { return .vanishes }
    switch scalar.properties.generalCategory {
    case .lineSeparator, .paragraphSeparator: return .breaks
    case .spaceSeparator:
      return value == 0xA0 || value == 0x202F || value == 0x2007 ? .isFixedSpace : .breaks
    case .control, .format, .surrogate, .privateUse, .unassigned: return .spells("\u{FFFD}")
    default: return .isDrawn
    }
  }

  /// Embeddings, overrides, isolates, and the deprecated formatting characters.
  private static func isBidiControl(_ value: UInt32) -> Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x206F).contains(value)
  }

  private static func control(_ value: UInt32) -> Admission {
    switch value {
    case 0x09...0x0D: .breaks
    default: .spells("^" + String(Character(Unicode.Scalar(UInt8(value + 0x40)))))
    }
  }

  private static func number(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
