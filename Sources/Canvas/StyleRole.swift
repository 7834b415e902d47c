/// What a cell means; `Curses` maps each meaning to the terminal's own attributes.
public enum StyleRole: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case plain
  /// The parts of a row.
  case date, actor, verb, flag
  /// What matters less; headings; titles.
  case muted, heading, title
  /// The bars at the top and above the detail.
  case bar
  /// The mark of the selected row.
  case selection
  /// The words that a claim cites, and those that a search hit.
  case cited, hit
  /// A key in a hint, what the person types, and a notice.
  case key, input, notice

  /// The letter that stands for the role in the picture of a screen.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .date: "d"
    case .actor: "a"
    case .verb: "v"
    case .flag: "f"
    case .muted: "m"
    case .heading: "h"
    case .title: "t"
    case .bar: "b"
    case .selection: "s"
    case .cited: "c"
    case .hit: "x"
    case .key: "k"
    case .input: "i"
    case .notice: "n"
    }
  }
}
