import Chronology

/// One property of iCalendar as it was read: its name, its parameters, its value.
struct ContentLine: Hashable {
  /// The name, in capitals.
  var name: String
  /// The parameters by their names, in capitals; a list keeps its commas.
  var parameters: [String: String]
  /// The value as it stands, with its escapes.
  var value: String
  /// The line on which it begins, from 1.
  var line: Int

  /// Reads an unfolded line; `nil` where nothing separates a name from a value.
  init?(_ text: Substring, line: Int) {
    guard let nameEnd = text.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == ";" }) else {
      return nil
    }
    var parameters: [String: String] = [:]
    var rest = text.unicodeScalars[nameEnd...]
    while rest.popFirst() == ";" {
      let key = rest.prefix { $0 != "=" && $0 != ";" && $0 != ":" }
      rest = rest[key.endIndex...]
      let name = String(Substring(key)).trimmed.uppercased()
      guard rest.first == "=" else {
        guard rest.first != nil else { return nil }
        continue
      }
      rest.removeFirst()
      parameters[name] = Self.parameterValue(&rest)
      if rest.isEmpty { return nil }
    }
    name = String(text[..<nameEnd]).trimmed.uppercased()
    guard !name.isEmpty else { return nil }
    self.parameters = parameters
    value = String(Substring(rest))
    self.line = line
  }

  /// A parameter's value, up to what ends it; marks around it are taken off (RFC 6868 inside).
  private static func parameterValue(_ rest: inout Substring.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    var isQuoted = false
    while let scalar = rest.first {
      if scalar == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, scalar == ";" || scalar == ":" {
        break
      } else if scalar == "^", let next = rest.dropFirst().first,
        "n'^".unicodeScalars.contains(next)
      {
        text.append(next == "n" ? " " : next == "'" ? "\"" : "^")
        rest.removeFirst()
      } else {
        text.append(scalar)
      }
      rest.removeFirst()
    }
    return String(text)
  }

  /// The value as a text, its escapes undone.
  var text: String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text).trimmed
  }

  /// The texts of a list, which commas separate.
  var texts: [String] {
    var parts = [""]
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if scalar == ",", !isEscaped {
        parts.append("")
      } else {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return parts.compactMap { part in
      var line = self
      line.value = part
      return line.text.isEmpty ? nil : line.text
    }
  }
}

/// Unfolds the lines of an iCalendar: what begins with a space or a tab goes on from the line before.
enum ContentLines {
  /// The properties of a text; what is none is left out.
  ///
  /// Lines end with CR LF, LF, or a CR alone, whichever the program wrote.
  static func read(_ bytes: [UInt8], from first: Int) -> [ContentLine] {
    var lines: [ContentLine] = []
    var waiting: (bytes: [UInt8], line: Int)?
    func finish() {
      guard let waiting else { return }
      let text = String(decoding: waiting.bytes, as: UTF8.self)
      if let line = ContentLine(Substring(text), line: waiting.line) { lines.append(line) }
    }
    var number = first
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let isContinued = bytes[start] == 0x20 || bytes[start] == 0x09
      if isContinued, waiting != nil {
        waiting?.bytes += bytes[(start + 1)..<end]
      } else if end > start {
        finish()
        waiting = (Array(bytes[start..<end]), number)
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
    }
    finish()
    return lines
  }
}
