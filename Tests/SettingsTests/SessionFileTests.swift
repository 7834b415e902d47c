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

  @Test func `remembers lists of any words`() {
    withFile { file in
      #expect(file.read() == .nothing)
      let lists = ["filters": ["actor:\"A \\ B\"", "é\u{1B}\n"], "picks": [], "place a": ["x"]]
      #expect(file.write(lists))
      #expect(file.read() == .lists(lists))
    }
  }

  @Test func `sets a damaged file aside and names it`() {
    withFile { file in
      #expect(file.write(["a": ["b"]]))
      #expect(TextFile.replace(file.path, with: "filters = [\"half"))
      #expect(file.read() == .damaged(setAside: file.path + ".damaged"))
      #expect(file.read() == .nothing)
      #expect(access(file.path + ".damaged", F_OK) == 0)
    }
  }

  @Test func `replaces a file whole or not at all`() {
    withFile { file in
      #expect(file.write(["a": ["b"]]))
      for number in 0..<50 { #expect(file.write(["a": ["\(number)"]])) }
      #expect(file.read() == .lists(["a": ["49"]]))
    }
    #expect(!TextFile.replace("/proc/none/file", with: "x"))
  }
}
