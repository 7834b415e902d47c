import TOMLKit

/// What the reader was doing, as lists of words by name, in the text in which it is kept.
public enum SessionText {
  /// The text of some lists.
  public static func text(of lists: [String: [String]]) -> String {
    let table = TOMLTable()
    for (name, values) in lists { table[name] = TOMLArray(values) }
    return table.convert() + "\n"
  }

  /// The lists of a text; `nil` where it makes no sense.
  public static func lists(in text: String) -> [String: [String]]? {
    guard let table = try? TOMLText.table(of: text) else { return nil }
    var lists: [String: [String]] = [:]
    for name in table.keys { lists[name] = table[name]?.array?.compactMap(\.string) ?? [] }
    return lists
  }
}
