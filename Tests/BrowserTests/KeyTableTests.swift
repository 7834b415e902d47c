import Canvas
import Glibc
import Testing

@testable import Browser

struct KeyTableTests {
  @Test(arguments: Context.allCases)
  func `gives each key one meaning in a context`(context: Context) {
    var seen: [Key: String] = [:]
    for binding in KeyTable.bindings where binding.contexts.contains(context) {
      for key in binding.keys {
        #expect(seen[key] == nil, "\(key.name): \(seen[key] ?? "") and \(binding.name)")
        seen[key] = binding.name
      }
    }
  }

  @Test func `binds every command, by a name of its own`() {
    for command in Command.allCases { #expect(KeyTable.binding(of: command) != nil, "\(command)") }
    #expect(Set(KeyTable.bindings.map(\.name)).count == KeyTable.bindings.count)
  }

  @Test func `has a plain letter or sign for all that vt100 can't send`() {
    for binding in KeyTable.bindings where !binding.keys.isEmpty {
      #expect(
        binding.keys.contains {
          switch $0 {
          case .character, .control, .enter, .escape, .tab: true
          default: false
          }
        },
        "\(binding.name)"
      )
    }
  }

  @Test func `finds words in help, with a count`() {
    var session = Session()
    session.press("?/citation<Enter>")
    #expect(session.lines.last?.hasPrefix("\"citation\" 1/") ?? false)
    #expect(session.lines.contains { $0.contains("the citation, shown and copied") })
  }

  @Test func `leaves Ctrl-A and Ctrl-B to screen and tmux`() {
    for binding in KeyTable.bindings {
      #expect(binding.keys.first != .control("a") && binding.keys.first != .control("b"))
    }
  }

  @Test func `puts no more than 12 keys on the first page of help`() {
    #expect(KeyTable.bindings.filter(\.isEssential).count <= 12)
  }

  @Test func `is what docs/keys.md says`() {
    let tests = TextFile.folder(of: #filePath)
    let path = tests + "../../docs/keys.md"
    if getenv("RECORD_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
      TextFile.write(KeyTable.page, to: path)
    }
    #expect(TextFile.read(path) == KeyTable.page)
  }

  @Test func `shows every key in help`() {
    var session = Session(height: 120)
    session.press("?")
    let help = session.lines.joined(separator: "\n")
    for binding in KeyTable.bindings {
      #expect(help.contains(binding.keys.first?.name ?? ":" + binding.name), "\(binding.name)")
    }
  }
}
