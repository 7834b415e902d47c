/// A key that a person pressed, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A character as typed; with Ctrl, named by its lower-case letter; with Alt.
  case character(Character)
  case control(Character)
  case alt(Character)
  /// The keys that have names.
  case enter, escape, backspace, tab, backTab, delete
  case up, down, left, right, home, end, pageUp, pageDown

  /// The key that help calls so; `nil` where no key has the name.
  public init?(named name: String) {
    let named: [Key] = [
      .enter, .escape, .backspace, .tab, .backTab, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .character(" "),
    ]
    if let key = named.first(where: { $0.name.lowercased() == name.lowercased() }) {
      self = key
    } else if let letter = name.first, name.count == 1 {
      self = .character(letter)
    } else if let letter = name.last, name.count == 6, name.lowercased().hasPrefix("ctrl-") {
      self = .control(Character(letter.lowercased()))
    } else if let letter = name.last, name.count == 5, name.lowercased().hasPrefix("alt-") {
      self = .alt(letter)
    } else {
      return nil
    }
  }

  /// What help and the hint line call it: "Ctrl-D", "Space", "PgDn".
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}
