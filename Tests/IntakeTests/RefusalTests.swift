import ArticleReading
import Documents
import Glibc
import Testing

@testable import Intake

struct RefusalTests {
  @Test func `refuses a file beyond the limit by its size alone`() throws {
    let folder = try TemporaryFolder()
    let large = folder.write("The boat sailed.", to: "a.txt")
    #expect(truncate(large, 1 << 40) == 0)
    let result = Intake(largest: 1 << 20).documents(in: [large])
    #expect(result.problems == [.tooLarge(path: large, limit: 1 << 20)])
  }

  @Test func `reads a file of many records beyond the limit`() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<40).map { "{\"text\": \"Boat \($0) sailed at noon.\"}" }
    let many = folder.write(lines.joined(separator: "\n"), to: "a.jsonl")
    let result = Intake(largest: 100).documents(in: [many])
    #expect(result.documents.count == 40)
    #expect(result.problems.isEmpty)
  }

  @Test func `names links that lead out of the folder, to files and to folders`() throws {
    let outside = try TemporaryFolder()
    let secret = outside.write("The secret boat sailed.", to: "secret.txt")
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "a.txt")
    symlink(secret, "\(folder.path)/b.txt")
    symlink(outside.path, "\(folder.path)/c")
    symlink("nowhere.txt", "\(folder.path)/d.txt")
    symlink("/usr/bin/env", "\(folder.path)/e")
    let result = Intake().documents(in: [folder.path])
    #expect(result.documents.count == 1)
    #expect(
      result.problems == [
        .leadsOut(path: "\(folder.path)/b.txt"), .leadsOut(path: "\(folder.path)/c"),
        .refused(path: "\(folder.path)/d.txt", code: ENOENT),
      ]
    )
  }

  @Test func `doesn't walk in circles`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "in/a.txt")
    symlink("..", "\(folder.path)/in/up")
    symlink("in", "\(folder.path)/again")
    symlink("self", "\(folder.path)/self")
    let result = Intake().documents(in: [folder.path])
    #expect(result.documents.map(\.file) == ["\(folder.path)/in/a.txt"])
    #expect(result.problems.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `opens no pipe, socket or device that lies in a folder`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "a.txt")
    mkfifo("\(folder.path)/pipe.txt", 0o644)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      for (index, byte) in "\(folder.path)/s.txt".utf8.enumerated() where index < bytes.count {
        bytes[index] = byte
      }
    }
    let listener = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    symlink("/dev/zero", "\(folder.path)/zero.txt")
    let result = Intake().documents(in: [folder.path])
    #expect(result.documents.count == 1)
    #expect(
      result.problems == [
        .endless(path: "\(folder.path)/pipe.txt"), .endless(path: "\(folder.path)/s.txt"),
        .leadsOut(path: "\(folder.path)/zero.txt"),
      ]
    )
    #expect(Intake().documents(in: ["/dev/zero"]).problems == [.endless(path: "/dev/zero")])
  }

  @Test func `stops where folders lie too deep in others`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "a.txt")
    folder.write("The other sank.", to: String(repeating: "d/", count: 80) + "b.txt")
    let result = Intake().documents(in: [folder.path])
    #expect(result.documents.count == 1)
    #expect(
      result.problems == [.tooDeep(path: folder.path + String(repeating: "/d", count: 65))]
    )
  }

  @Test func `says nothing of tables and settings in a folder, unless they are named`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "a.txt")
    let settings = folder.write("{\"name\": \"boats\", \"version\": 1}", to: "settings.json")
    #expect(Intake().documents(in: [folder.path]).problems.isEmpty)
    #expect(
      Intake().documents(in: [settings]).problems == [
        .unsuitable(path: settings, .binary(.jsonWithoutArticles))
      ]
    )
  }
}
