import CNcurses
import Canvas

/// How the meanings of cells look on a terminal: its own colours, or none.
struct Palette {
  /// What ncurses is told.
  struct Look: Hashable {
    var attributes: Int32 = 0
    var colorPair: Int32 = 0
  }

  private let looks: [Look]

  /// The terminal's own eight colours, never a background without its foreground.
  static let colored = Palette { role in
    switch role {
    case .plain, .date, .verb, .input: Look()
    case .actor: Look(colorPair: 6)
    case .flag: Look(attributes: bold)
    case .muted: Look(attributes: dim)
    case .heading, .title, .key: Look(attributes: bold)
    case .bar, .cited: Look(attributes: reverse)
    case .selection: Look(attributes: bold)
    case .hit: Look(attributes: underline)
    case .notice: Look(attributes: bold)
    }
  }

  /// Attributes alone, for NO_COLOR and terminals without colours.
  static let mono = Palette { role in
    switch role {
    case .bar, .cited: Look(attributes: reverse)
    case .heading, .title, .key, .selection, .notice: Look(attributes: bold)
    case .hit: Look(attributes: underline)
    default: Look()
    }
  }

  private init(_ look: (StyleRole) -> Look) {
    looks = StyleRole.allCases.map(look)
  }

  subscript(role: StyleRole) -> Look {
    let index = Int(role.rawValue)
    return looks.indices.contains(index) ? looks[index] : Look()
  }

  private static let bold = Int32(REGESTA_BOLD)
  private static let dim = Int32(REGESTA_DIM)
  private static let reverse = Int32(REGESTA_REVERSE)
  private static let underline = Int32(REGESTA_UNDERLINE)
}
