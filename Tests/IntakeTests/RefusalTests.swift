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

  @Test func `doesn't walk in circles, and names the links that would lead there`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "in/a.txt")
    symlink("..", "\(folder.path)/in/up")
    symlink("in", "\(folder.path)/again")
    symlink("self", "\(folder.path)/self")
    symlink("two", "\(folder.path)/one")
    symlink("one", "\(folder.path)/two")
    let result = Intake().documents(in: [folder.path])
    #expect(result.documents.map(\.file) == ["\(folder.path)/in/a.txt"])
    #expect(
      result.problems
        == ["in/up", "one", "self", "two"].map { .leadsBack(path: "\(folder.path)/\($0)") }
    )
  }

  @Test func `names a link from a folder to one around it as a circle`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "in/a.txt")
    symlink("../..", "\(folder.path)/in/up")
    let result = Intake().documents(in: ["\(folder.path)/in"])
    #expect(result.documents.count == 1)
    #expect(result.problems == [.leadsBack(path: "\(folder.path)/in/up")])
  }

  @Test(.timeLimit(.minutes(1)))
  func `opens no pipe, socket or device that lies in a folder`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "a.txt")
    mkfifo("\(folder.path)/pipe", 0o644)
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
        .endless(path: "\(folder.path)/pipe", .pipe),
        .endless(path: "\(folder.path)/pipe.txt", .pipe),
        .endless(path: "\(folder.path)/s.txt", .socket),
        .leadsOut(path: "\(folder.path)/zero.txt"),
      ]
    )
    #expect(
      Intake().documents(in: ["/dev/zero"]).problems == [.endless(path: "/dev/zero", .device)]
    )
    let named = "\(folder.path)/s.txt"
    #expect(Intake().documents(in: [named]).problems == [.endless(path: named, .socket)])
  }

  @Test(.timeLimit(.minutes(1)))
  func `waits for no pipe to which nobody writes, though it was named`() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    mkfifo(pipe, 0o644)
    #expect(Intake().documents(in: [pipe]).problems == [.nobodyWrites(path: pipe)])
  }

  @Test(.timeLimit(.minutes(1)))
  func `reads a named pipe to its end, however late it is written`() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    mkfifo(pipe, 0o644)
    let writer = WritingThread(to: pipe, "The boat sailed.")
    let result = Intake().documents(in: [pipe])
    writer.end()
    #expect(result.problems.isEmpty)
    #expect(result.documents.map(\.text.string) == ["The boat sailed."])
  }

  /// Ten entities, each ten times the one before.
  private static let laughs = (1...9).map { number in
    "<!ENTITY l\(number) \"" + String(repeating: "&l\(number - 1);", count: 10) + "\">"
  }

  @Test(arguments: [
    ("a.xml", "<x>&l9;</x>"),
    ("a.rss", "<rss><channel><item><title>&l9;</title></item></channel></rss>"),
    ("a.html", "<html><body><p>The boat sailed. &l9;</p></body></html>"),
  ])
  func `names a file whose entities would grow beyond measure`(name: String, body: String) throws {
    for laughs in [Self.laughs, Self.laughs.reversed()] {
      let folder = try TemporaryFolder()
      folder.write("The boat sailed.", to: "b.txt")
      let bomb = folder.write(
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY l0 \"ha\">\(laughs.joined())]>\(body)",
        to: name
      )
      let result = Intake().documents(in: [folder.path])
      #expect(result.documents.count == 1)
      #expect(result.problems == [.unsuitable(path: bomb, .entitiesGrow)])
    }
  }

  @Test(arguments: [
    "<x>", "<rss><channel><item><title>", "<html><body><p>The boat sailed. ",
  ])
  func `names a file that calls one long entity very often`(opening: String) throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "b.txt")
    let long = "<!ENTITY long \"" + String(repeating: "ha", count: 20_000) + "\">"
    func page(_ calls: Int) -> String {
      "<?xml version=\"1.0\"?><!DOCTYPE x [\(long)<!ENTITY other \"&long;\">]>" + opening
        + String(repeating: "&long;&other;&nosuch; & ", count: calls)
    }
    let bomb = folder.write(page(1_000), to: "a.xml")
    #expect(
      Intake().documents(in: [folder.path]).problems == [.unsuitable(path: bomb, .entitiesGrow)]
    )
    folder.write(page(20), to: "a.xml")
    #expect(
      !Intake().documents(in: [bomb]).problems.contains(.unsuitable(path: bomb, .entitiesGrow))
    )
  }

  @Test func `reads a feed that declares a few entities`() throws {
    let folder = try TemporaryFolder()
    let feed = folder.write(
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\"><!ENTITY a \"&a;&a;\">]>"
        + "<rss><channel><item><title>The boat sailed</title></item></channel></rss>",
      to: "a.rss"
    )
    let result = Intake().documents(in: [feed])
    #expect(result.problems.isEmpty)
    #expect(result.documents.count == 1)
  }

  @Test(arguments: [
    ("a.json", String(repeating: "[", count: 400)),
    ("b.json", String(repeating: "[", count: 400) + String(repeating: "]", count: 400)),
  ])
  func `names JSON that nests too deeply, wherever it lies`(name: String, text: String) throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "c.txt")
    let deep = folder.write(text, to: name)
    #expect(
      Intake().documents(in: [folder.path]).problems
        == [.unsuitable(path: deep, .tooDeep(.collections))]
    )
  }

  @Test(arguments: ["a.json", "a.jsonl"])
  func `names a record that nests too deeply by its line`(name: String) throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "c.txt")
    let record = String(repeating: "{\"a\":", count: 400) + "1" + String(repeating: "}", count: 400)
    let deep = folder.write(record, to: name)
    #expect(
      Intake().documents(in: [folder.path]).problems == [.record(path: deep, line: 1, .tooDeep)]
    )
  }

  @Test func `names a page and a mail whose text lies too deep`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "c.txt")
    let mail = folder.write(
      "From: a@example.org\nSubject: Boats\nDate: 14 Mar 2031\nMIME-Version: 1.0\n"
        + (0..<40).map { "Content-Type: multipart/mixed; boundary=e\($0)\n\n--e\($0)\n" }.joined()
        + "\nThe boat sailed.\n",
      to: "a.eml"
    )
    let page = folder.write(
      "<html><body>" + String(repeating: "<div>", count: 2_000) + "<p>The boat sailed.</p>",
      to: "b.html"
    )
    #expect(
      Intake().documents(in: [folder.path]).problems == [
        .unsuitable(path: mail, .tooDeep(.parts)), .unsuitable(path: page, .tooDeep(.elements)),
      ]
    )
  }

  @Test func `names archives in a folder without reading them to their end`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "c.txt")
    let archive = folder.write("PK\u{3}\u{4}", to: "a.zip")
    #expect(truncate(archive, 1 << 40) == 0)
    let problems = Intake().documents(in: [folder.path]).problems
    #expect(
      problems == [.unsuitable(path: archive, .binary(BinaryFormat(of: "PK\u{3}\u{4}".utf8)))]
    )
  }

  @Test func `names what is packed twice, whatever it is called, and doesn't unpack it again`()
    throws
  {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "c.txt")
    let packed = GzipTests.member(GzipTests.member(Array("The boat sank.".utf8)))
    let names = ["a.csv.gz", "a.gz", "a.txt.gz"]
    let problems = names.map { name in
      IntakeProblem.unsuitable(path: folder.write(packed, to: name), .binary(.gzip))
    }
    let result = Intake().documents(in: [folder.path])
    #expect(result.problems == problems)
    #expect(result.documents.count == 1)
  }

  @Test func `takes a packed file for what its name says behind the packing`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "c.txt")
    let pdf = Array("%PDF-1.7\n".utf8)
    let named = folder.write(GzipTests.member(pdf), to: "a.pdf.gz")
    folder.write(GzipTests.member(pdf), to: "b.json.gz")
    folder.write(GzipTests.member(pdf), to: "b.v2.gz")
    folder.write(GzipTests.member(Array("colour,length\nblue,3\n".utf8)), to: "d.csv.gz")
    folder.write(GzipTests.member(Array("The boats and who built them.".utf8)), to: "README.md.gz")
    let result = Intake().documents(in: [folder.path])
    #expect(result.problems == [.unsuitable(path: named, .binary(BinaryFormat(of: pdf)))])
    #expect(result.documents.map(\.text.string) == ["The boat sailed."])
  }

  @Test(arguments: [("a.tar", 257, "ustar"), ("a.rar", 0, "Rar!"), ("a.tgz", 257, "ustar")])
  func `names archives of other kinds`(name: String, offset: Int, mark: String) throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "c.txt")
    let bytes =
      Array(repeating: 0x20, count: offset) + Array(mark.utf8)
      + Array(repeating: 0x20, count: 512)
    let archive = folder.write(name == "a.tgz" ? GzipTests.member(bytes) : bytes, to: name)
    #expect(
      Intake().documents(in: [folder.path]).problems
        == [.unsuitable(path: archive, .binary(BinaryFormat(of: bytes)))]
    )
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

/// A thread that opens a pipe and writes to it, after a moment.
private final class WritingThread: @unchecked Sendable {
  // Nothing changes after the thread has been started; it is joined before it goes.
  private let path: String
  private let text: String
  private var thread = pthread_t()

  init(to path: String, _ text: String) {
    self.path = path
    self.text = text
    pthread_create(
      &thread,
      nil,
      { context in
        guard let context else { return nil }
        Unmanaged<WritingThread>.fromOpaque(context).takeUnretainedValue().write()
        return nil
      },
      Unmanaged.passUnretained(self).toOpaque()
    )
  }

  private func write() {
    usleep(200_000)
    let pipe = open(path, O_WRONLY)
    usleep(200_000)
    let bytes = Array(text.utf8)
    _ = Glibc.write(pipe, bytes, bytes.count)
    close(pipe)
  }

  func end() { pthread_join(thread, nil) }
}
