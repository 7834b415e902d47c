/// One property of iCalendar with its value, ready to be written.
struct CalendarLine {
  private let text: String

  /// Makes a property whose value is a text; the format's marks in it are escaped.
  init(_ name: String, text: String) {
    self.text = "\(name):\(text.escapedInCalendar)"
  }

  /// Makes a property whose value is no text: a date, an address, a word of the format.
  init(_ name: String, _ value: String) {
    text = "\(name):\(value)"
  }

  /// The line, folded so that no part is longer than 75 octets, each but the last with its end.
  ///
  /// A part ends with a carriage return; the line feed behind it is whoever's who writes lines.
  var parts: [String] {
    var parts: [String] = []
    var part = ""
    var room = 75
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        parts.append(part + "\r")
        part = " "
        room = 74
      }
      part.unicodeScalars.append(scalar)
      room -= width
    }
    return parts + [part + "\r"]
  }
}

extension String {
  /// The text as a TEXT of iCalendar, in which control characters have no place.
  var escapedInCalendar: String {
    unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\r": break
      case "\t": escaped += " "
      case _ where scalar.properties.generalCategory == .control: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
