import Chronology

/// A component of iCalendar: an entry, a zone, an alarm, or the calendar around them.
struct CalendarComponent: Hashable {
  /// The name, in capitals: "VEVENT".
  var name: String
  /// The line on which it begins, from 1.
  var line: Int
  /// Its properties, in order.
  var properties: [ContentLine] = []
  /// The components inside it.
  var parts: [CalendarComponent] = []

  /// About how many bytes it holds.
  var size: Int {
    let own = properties.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
    return parts.reduce(own) { $0 + $1.size }
  }

  /// The first property of a name.
  subscript(name: String) -> ContentLine? { properties.first { $0.name == name } }

  /// All properties of a name.
  func all(_ name: String) -> [ContentLine] { properties.filter { $0.name == name } }

  /// Reads components; files may hold several calendars, or entries without one.
  ///
  /// A component that is never closed ends with what closes the one around it, or with the file.
  static func read(_ lines: [ContentLine]) -> [CalendarComponent] {
    var open = [CalendarComponent(name: "", line: 1)]
    func close() {
      guard open.count > 1, let done = open.popLast() else { return }
      open[open.count - 1].parts.append(done)
    }
    for line in lines {
      switch line.name {
      case "BEGIN":
        guard open.count < 32 else { continue }
        open.append(CalendarComponent(name: line.value.trimmed.uppercased(), line: line.line))
      case "END":
        let name = line.value.trimmed.uppercased()
        guard let depth = open.lastIndex(where: { $0.name == name }), depth > 0 else { continue }
        while open.count > depth { close() }
      default:
        open[open.count - 1].properties.append(line)
      }
    }
    while open.count > 1 { close() }
    return open[0].parts
  }
}
