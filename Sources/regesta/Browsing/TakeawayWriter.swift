import Browser
import Canvas
import Chronology
import Curses
import Glibc
import Interchange
import Timelines

/// Writes what a person takes out of the reader: files, their pager, their editor.
struct TakeawayWriter {
  private let surroundings: Surroundings

  init(surroundings: Surroundings) {
    self.surroundings = surroundings
  }

  /// Takes something to its target.
  ///
  /// - Parameters:
  ///   - takeaway: What, and where to.
  ///   - register: What was read, as known on the day of the takeaway.
  ///   - marginalia: What the person added to it.
  ///   - terminal: The terminal that other programs take over for a while.
  /// - Returns: What to tell the person, in one line.
  func perform(
    _ takeaway: Takeaway,
    of register: any EventRegister,
    with marginalia: Marginalia,
    on terminal: Terminal
  ) -> String {
    let content = takeaway.content
    switch takeaway.target {
    case .file(let path): return write(content, of: register, with: marginalia, to: path)
    case .pager, .editor:
      guard let text = try? text(of: content, in: register, marginalia, as: .markdown),
        let file = TemporaryFile(shown(text))
      else { return "No file for it could be made." }
      defer { file.remove() }
      return takeaway.target == .pager
        ? open(file, in: surroundings.pager, "$PAGER", on: terminal)
        : open(file, in: surroundings.editor, "$EDITOR", on: terminal)
    }
  }

  /// Writes something to a file that isn't there yet.
  ///
  /// - Returns: What to tell the person, in one line.
  func write(
    _ content: Takeaway.Content,
    of register: any EventRegister,
    with marginalia: Marginalia,
    to path: String
  ) -> String {
    let path = expanded(path)
    guard let format = format(of: content, for: path) else {
      return "Nothing was written: the name should end in .md, .csv, .jsonl, .ics, .csl.json, …"
    }
    do {
      let written = try text(of: content, in: register, marginalia, as: format)
      try OutputFile.create(path, holding: written)
    } catch OutputError.refused(EEXIST) {
      return "Nothing was written: \(path) is there already."
    } catch {
      let reason = (error as? OutputError)?.sentence ?? ""
      return "Nothing was written to \(path). \(reason)"
    }
    guard case .events(let events, _) = content else { return "Wrote the text to \(path)." }
    return "Wrote \(events.count.counted("act")) to \(path)."
  }

  /// A path whose "~" means the person's home, as no shell has replaced it.
  private func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private func format(of content: Takeaway.Content, for path: String) -> ListFormat? {
    guard case .events = content else { return .markdown }
    return ListFormat(endingOf: path)
  }

  private func text(
    of content: Takeaway.Content,
    in register: any EventRegister,
    _ marginalia: Marginalia,
    as format: ListFormat
  ) throws -> String {
    switch content {
    case .text(let text): return text
    case .events(let rows, _):
      var text = ""
      try format.write(rows, of: register, with: marginalia, per: .event) {
        text += $0
        text += "\n"
      }
      return text
    }
  }

  /// A text as it may be shown: the other program may obey what stands in it.
  private func shown(_ text: String) -> String {
    let harmless = Printable(lines: text)
    return surroundings.isASCII || !Terminal.isUTF8 ? harmless.inASCII.text : harmless.text
  }

  /// Shows something in another program, which gets a file and no shell.
  private func open(
    _ file: TemporaryFile,
    in program: [String],
    _ variable: String,
    on terminal: Terminal
  ) -> String {
    let code = terminal.run(program + [file.path])
    // A whole path would push what happened out of a narrow screen.
    let name = program.first?.split(separator: "/").last.map(String.init) ?? variable
    return switch code {
    case 0: "Back from \(name)."
    case nil: "\(program.first ?? variable) could not be started: set \(variable) to a program."
    case .some(let code): "\(name) ended with \(code)."
    }
  }
}

/// A file that nobody else can read, for as long as another program shows it.
struct TemporaryFile {
  let path: String

  init?(_ text: String) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((folder + "/regesta-XXXXXX.md").utf8CString)
    let descriptor = mkstemps(&template, 3)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let sink = ByteSink(descriptor: descriptor)
    do {
      try sink.writeText(text)
      try sink.flush()
    } catch {
      unlink(path)
      return nil
    }
  }

  func remove() {
    unlink(path)
  }
}
