import Browser
import Canvas
import Chronology
import Curses
import Glibc
import Timelines

/// Writes what a person takes out of the reader: files, their pager, their editor.
struct TakeawayWriter {
  private let register: any EventRegister
  private let surroundings: Surroundings

  init(register: any EventRegister, surroundings: Surroundings) {
    self.register = register
    self.surroundings = surroundings
  }

  /// Takes something to its target.
  ///
  /// - Returns: What to tell the person, in one line.
  func perform(_ takeaway: Takeaway, on terminal: Terminal) -> String {
    switch takeaway.target {
    case .file(let path): return write(takeaway.content, to: path)
    case .pager:
      return open(takeaway.content, in: surroundings.pager, "$PAGER", on: terminal)
    case .editor:
      return open(takeaway.content, in: surroundings.editor, "$EDITOR", on: terminal)
    }
  }

  private func write(_ content: Takeaway.Content, to path: String) -> String {
    let path = expanded(path)
    guard let format = format(of: content, for: path) else {
      return "Nothing was written: the name should end in .md, .csv, .jsonl, .ics, .csl.json, …"
    }
    do {
      try OutputFile.create(path, holding: try text(of: content, as: format))
    } catch OutputError.refused(EEXIST) {
      return "Nothing was written: \(path) is there already."
    } catch {
      let reason = (error as? OutputError)?.sentence ?? ""
      return "Nothing was written to \(path). \(reason)"
    }
    guard case .events(let events, _) = content else { return "Wrote the text to \(path)." }
    return "Wrote \(events.count == 1 ? "1 act" : "\(events.count) acts") to \(path)."
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

  private func text(of content: Takeaway.Content, as format: ListFormat) throws -> String {
    switch content {
    case .text(let text): return text
    case .events(let rows, let day):
      var text = ""
      try format.write(rows, of: day.map(register.known(on:)) ?? register, per: .event) {
        text += $0
        text += "\n"
      }
      return text
    }
  }

  private func shown(_ text: String) -> String {
    let harmless = Printable(lines: text)
    return surroundings.isASCII || !Terminal.isUTF8 ? harmless.inASCII.text : harmless.text
  }

  /// Shows something in another program, which gets a file and no shell.
  private func open(
    _ content: Takeaway.Content,
    in program: [String],
    _ variable: String,
    on terminal: Terminal
  ) -> String {
    // The other program shows it on the terminal, and may obey what stands in it.
    guard let text = try? text(of: content, as: .markdown),
      let file = TemporaryFile(shown(text))
    else { return "No file for it could be made." }
    defer { file.remove() }
    let code = terminal.run(program + [file.path])
    let name = program.first ?? variable
    return switch code {
    case 0: "Back from \(name)."
    case nil: "\(name) could not be started: set \(variable) to a program."
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
