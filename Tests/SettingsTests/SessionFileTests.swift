import Glibc
import Testing

@testable import Settings

struct SessionFileTests {
  private func withFile(_ body: (SessionFile) -> Void) {
    var template = Array("/tmp/regesta-session-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return }
    let home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let folders = StandardFolders(environment: ["HOME": home]) else { return }
    body(SessionFile(in: folders, identity: "abc123"))
  }

  private func write(_ text: String, to file: SessionFile) {
    let folder = String(file.path[..<(file.path.lastIndex(of: "/") ?? file.path.startIndex)])
    StandardFolders.make(folder)
    guard let stream = fopen(file.path, "w") else { return }
    defer { fclose(stream) }
    fputs(text, stream)
  }

  @Test func `reads what an older version kept, until it is removed`() {
    withFile { file in
      #expect(file.read() == .nothing)
      write("filters = [\"actor:rell\"]\npicks = []\n", to: file)
      #expect(file.read() == .lists(["filters": ["actor:rell"], "picks": []]))
      file.remove()
      #expect(file.read() == .nothing)
    }
  }

  @Test func `sets a damaged file aside and names it`() {
    withFile { file in
      write("filters = [\"half", to: file)
      #expect(file.read() == .damaged(setAside: file.path + ".damaged"))
      #expect(file.read() == .nothing)
      #expect(access(file.path + ".damaged", F_OK) == 0)
    }
  }

  @Test func `keeps lists of any words in a text`() {
    let lists = ["filters": ["actor:\"A \\ B\"", "é\u{1B}\n"], "picks": [], "place a": ["x"]]
    #expect(SessionText.lists(in: SessionText.text(of: lists)) == lists)
    #expect(SessionText.lists(in: "filters = [") == nil)
  }
}
