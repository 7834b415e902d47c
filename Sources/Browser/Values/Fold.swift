import Chronology

/// What a list folds into one row: acts of long ago, and readings that can hardly be trusted.
struct Fold: Hashable, Sendable {
  /// How many background acts there are.
  var acts = 0
  /// The years that they lie in: "2014 to 2025".
  var years = ""
  /// How many readings are doubtful.
  var doubtful = 0

  /// "background: 3 earlier acts, 2014 to 2025; 1 doubtful", "doubtful: 1 reading".
  var words: String {
    if acts == 0 { return "doubtful: \(doubtful.counted("reading"))" }
    let background = "background: \(acts.counted("earlier act")), \(years)"
    return doubtful == 0 ? background : "\(background); \(doubtful) doubtful"
  }

  /// The row that stands for it, with as much of what Enter does as a width has room for.
  func line(isFolded: Bool, width: Int) -> String {
    let line = isFolded ? "+ \(words)" : "- \(words)"
    let hint = isFolded ? "(Enter unfolds)" : "(Enter folds)"
    let state = isFolded ? "not counted" : "unfolded"
    return ["\(line), \(state) \(hint)", "\(line) \(hint)"].first { $0.count <= width } ?? line
  }
}
