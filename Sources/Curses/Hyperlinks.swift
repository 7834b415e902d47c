import Canvas

/// Says of words that stand on the screen already which address they stand for.
///
/// ncurses knows nothing of links, so the words are sent once more, between the marks of OSC 8, with
/// the cursor and its attributes kept by the terminal meanwhile (DECSC and DECRC).
enum Hyperlinks {
  /// What tells the terminal of the links of a frame.
  static func sequence(for frame: Frame) -> String {
    guard !frame.links.isEmpty else { return "" }
    let words = frame.links.map { link in
      // Lines of one address share a name, so that they light up together.
      "\u{1B}[\(link.row + 1);\(link.columns.lowerBound + 1)H"
        + "\u{1B}]8;id=regesta;\(link.address)\u{07}"
        + text(of: link, on: frame) + "\u{1B}]8;;\u{07}"
    }
    return "\u{1B}7\u{1B}[0m" + words.joined() + "\u{1B}8"
  }

  private static func text(of link: Link, on frame: Frame) -> String {
    link.columns.reduce(into: "") { $0 += frame[link.row, $1].glyph?.text ?? "" }
  }

  /// Whether a terminal of that name leaves alone what it doesn't know of OSC sequences.
  static func areSafe(on term: String) -> Bool {
    let old = ["vt", "linux", "ansi", "dumb", "cons", "sun", "wy"]
    return !old.contains { term.hasPrefix($0) }
  }
}
