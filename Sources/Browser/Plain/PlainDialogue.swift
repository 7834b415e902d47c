public import Chronology
import Timelines

/// The reader as a dialogue by line: for speech, braille, and terminals that can't do more.
///
/// Each answer is made of whole sentences; nothing is drawn, and nothing is told by place alone.
public struct PlainDialogue: Sendable {
  /// What answers.
  public internal(set) var library: Library
  var filters: [String]
  var asOf: CivilDate?
  /// The acts that are listed: all in order, or those that were picked.
  var subject = Listing.Subject.timeline
  var position = 0
  /// The act that was shown last.
  var current: EventID?

  /// What is said to a line: lines to print, and what is to be done besides.
  public struct Reply: Sendable {
    /// The lines.
    public var lines: [String]
    /// What to write into the notebook, or to a file; what these say is printed after the lines.
    public var effects: [Effect] = []
  }

  /// How many results a page has.
  static let pageSize = 10

  /// Makes a dialogue.
  ///
  /// - Parameters:
  ///   - library: What answers.
  ///   - query: The filter to begin with.
  ///   - asOf: The day by which sources must have been published.
  public init(library: Library, query: String? = nil, asOf: CivilDate? = nil) {
    self.library = library
    filters = query.map { [$0] } ?? []
    self.asOf = asOf
  }

  /// What is asked for before each line.
  public static let prompt = "regesta> "

  /// What the dialogue says first.
  public mutating func greeting() -> [String] {
    page(from: position) + ["? explains; a number shows an act; Enter goes on; q ends."]
  }

  /// Takes what the notebook says now.
  public mutating func annotate(_ annotations: Annotations) {
    _ = library.annotate(annotations)
  }

  /// Answers a line.
  ///
  /// - Parameter line: What the person typed.
  /// - Returns: What to say and do, or `nil` where the dialogue ends.
  public mutating func answer(_ line: String) -> Reply? {
    let words = line.trimmed
    let command = words.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    let rest = String(words.dropFirst(command.count)).trimmed
    if command == "q" || command == "quit" { return nil }
    if let reply = keep(command, rest) { return reply }
    return Reply(lines: lines(command, rest))
  }

  private mutating func lines(_ command: String, _ rest: String) -> [String] {
    if let number = Int(command) { return show(number) }
    switch command {
    case "?", "help": return Self.help
    case "": return page(from: position + Self.pageSize)
    case "b", "back": return page(from: max(0, position - Self.pageSize))
    case "l", "list": return list(.timeline)
    case "picked": return list(.picks)
    case "r", "read": return read(Int(rest))
    case "c", "cite": return cite(Int(rest))
    case "g", "go": return go(to: rest)
    case "o", "open": return questions()
    case "a", "actors": return parties(.actors)
    case "p", "pairs": return parties(.pairs)
    case "d", "documents": return parties(.documents)
    case "k", "known": return known(on: rest)
    case "f", "filter": return filter(rest)
    case "v", "view": return view(rest)
    default: return ["\(command) is no command. ? explains."]
    }
  }

  private static let help = [
    "Enter: the next ten acts. b: the ten before. l: from the first.",
    "A number: that act, with every report of it. g and a date: from that day on.",
    "r and a number: the paragraph that tells it. c and a number: its citation.",
    "f and a query: only what fits, as in: f actor:putin. f alone: everything.",
    "o: what is open, and whose turn it is. a: actors. p: pairs. d: documents.",
    "k and a date: as known on that day. k alone: everything.",
    "pick and numbers: keep these acts. picked: list them. x and a file: write what is listed.",
    "date 3 2025-05-12: correct act 3. So too: who 3 Rell > Ostra, verb 3 offers, title 3 words.",
    "hide 3, join 3 4, split 3 2, check 3, note 3 words. u: take back. U: bring back.",
    "save and a name: keep the filter. v: the saved ones; v and a name goes to one.",
    "corrections: what was corrected, by whom. q: the end.",
  ]

  /// All results as sentences, for output that is no terminal.
  ///
  /// - Parameter take: Takes some lines after others.
  /// - Returns: How many lines there were.
  /// - Throws: What keeps lines from being taken.
  public mutating func everything(to take: ([String]) throws -> Void) rethrows -> Int {
    guard let result = evaluation() else { return 0 }
    var lines = 0
    for start in stride(from: 0, to: result.plan.count, by: 1_000) {
      let some = sentences(of: result, in: start..<min(start + 1_000, result.plan.count))
      lines += some.count
      try take(some)
    }
    return lines
  }
}
