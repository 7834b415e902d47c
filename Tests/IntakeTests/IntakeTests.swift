import ArticleReading
import Documents
import Extraction
import Glibc
import Testing
import Timelines

@testable import Intake

struct IntakeTests {
  @Test func `walks folders in order of name and reads each file once`() throws {
    let folder = try TemporaryFolder()
    folder.write("The second boat sailed.", to: "b.txt")
    folder.write("The first boat sailed.", to: "a/z.md")
    folder.write("The third boat sailed.", to: "c.text")
    folder.write("let boat = 1", to: "code.swift")
    folder.write("Hidden.", to: ".hidden.txt")
    let result = Intake().documents(in: [folder.path, "\(folder.path)/b.txt"])
    #expect(
      result.documents.map(\.file) == ["a/z.md", "b.txt", "c.text"].map { "\(folder.path)/\($0)" }
    )
    #expect(result.problems.isEmpty)
    #expect(result.filesRead == 3)
  }

  @Test func `names what it can't read and reads the rest`() throws {
    let folder = try TemporaryFolder()
    let good = folder.write("The boat sailed.", to: "good.txt")
    let empty = folder.write(" \n", to: "empty.txt")
    let pdf = folder.write("%PDF-1.4 boats", to: "boats.pdf")
    folder.write("int x;", to: "bare/x.c")
    let bare = "\(folder.path)/bare"
    let missing = "\(folder.path)/missing.txt"
    let result = Intake().documents(in: [missing, bare, empty, pdf, "/dev/zero", good])
    #expect(result.documents.map(\.file) == [good])
    #expect(
      Set(result.problems) == [
        .folderWithoutArticles(path: bare), .refused(path: missing, code: ENOENT),
        .unsuitable(path: empty, .empty), .endless(path: "/dev/zero", .device),
        .unsuitable(path: pdf, .binary(BinaryFormat(of: Array("%PDF".utf8)))),
      ]
    )
    #expect(result.problems.first?.path == bare)
  }

  @Test func `reports documents of other formats in a folder`() throws {
    let folder = try TemporaryFolder()
    let pdf = folder.write("%PDF-1.4 boats", to: "boats.pdf")
    let result = Intake().documents(in: [folder.path])
    #expect(result.problems.map(\.path) == [pdf])
  }

  @Test func `leaves a folder by no link`() throws {
    let outside = try TemporaryFolder()
    let secret = outside.write("The secret boat sailed.", to: "secret.txt")
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "a.txt")
    symlink(folder.path, "\(folder.path)/circle")
    symlink(secret, "\(folder.path)/secret.txt")
    symlink("a.txt", "\(folder.path)/b.txt")
    let result = Intake().documents(in: [folder.path])
    #expect(result.documents.map(\.file) == ["\(folder.path)/a.txt"])
    #expect(
      result.problems == [
        .leadsBack(path: "\(folder.path)/circle"), .leadsOut(path: "\(folder.path)/secret.txt"),
      ]
    )
  }

  @Test func `passes over what only tells about a folder, unless it is named`() throws {
    let folder = try TemporaryFolder()
    folder.write("The boat sailed.", to: "a.txt")
    let about = folder.write("# About\n\nThese are articles.", to: "README.md")
    folder.write("---\ndate: 2031-03-14\n---\nThe mail came.", to: "SOURCES.md")
    let walked = Intake().documents(in: [folder.path])
    #expect(walked.documents.map(\.file) == ["SOURCES.md", "a.txt"].map { "\(folder.path)/\($0)" })
    #expect(Intake().documents(in: [about]).documents.count == 1)
  }

  @Test func `takes the same article twice for one document with a copy`() throws {
    let folder = try TemporaryFolder()
    let first = folder.write("The boat sailed.\n", to: "a.txt")
    let second = folder.write("The boat\u{20}sailed.", to: "b.txt")
    let result = Intake().documents(in: [folder.path])
    #expect(result.documents.map(\.file) == [first])
    #expect(result.documents.map(\.copies) == [[second]])
    #expect(result.filesRead == 2)
  }

  @Test func `reads claims in the order of the documents, the same each time`() throws {
    let folder = try TemporaryFolder()
    for number in 0..<6 {
      folder.write(
        "President Macron met Chancellor Merz in Paris. France warned Iran \(number) times.",
        to: "\(number).txt"
      )
    }
    let first = Intake().result(of: [folder.path], by: Extractor())
    let again = Intake().result(of: [folder.path], by: Extractor())
    #expect(!first.claims.isEmpty)
    #expect(first.claims.map(\.citation) == again.claims.map(\.citation))
    let order = first.documents.map(\.key)
    let positions = first.claims.compactMap { order.firstIndex(of: $0.citation.document) }
    #expect(positions == positions.sorted())
  }
}
