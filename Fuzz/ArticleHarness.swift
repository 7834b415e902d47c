import Documents
import Glibc

@testable import ArticleReading

/// Reads any bytes as front matter, pages, feeds, mails, records or text, as the variable `FUZZ` says, and holds what is
/// read to the promises of the library.
@_cdecl("LLVMFuzzerTestOneInput")
public func readArticles(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "feed":
    let text = DocumentText(String(decoding: bytes, as: UTF8.self))
    check(FeedReader(text, file: "f").documents())
    _ = text.withBytes { FeedParser.isFeed(Bytes(buffer: $0)) }
  case "mail":
    _ = MailReader.isMail(bytes)
    check((try? MailReader().documents(in: bytes, file: "m")) ?? [])
  case "records": checkRecords(bytes)
  case "html":
    let text = String(decoding: bytes, as: UTF8.self)
    check(HTMLReader().documents(in: text, file: "2031-03-14.html"))
    check(HTMLReader().documents(inPiece: text, file: "p", metadata: Metadata()))
  case "frontmatter":
    check(ArticleReader().documents(in: DocumentText(String(decoding: bytes, as: UTF8.self)), file: "f"))
    check((try? ArticleReader().documents(in: bytes, file: "f")) ?? [])
  default: checkDecoding(bytes)
  }
  return 0
}

private let target = getenv("FUZZ").map { String(cString: $0) } ?? "decoding"

private func check(_ documents: [Document]) {
  for document in documents {
    for passage in document.passages {
      let span = passage.span
      precondition(0 <= span.start && span.start < span.end && span.end <= document.text.count)
      precondition(document.text[span].utf8.count == span.count, "a passage cuts a character")
    }
  }
}

private func checkRecords(_ bytes: [UInt8]) {
  guard var whole = RecordSplitter(head: bytes) else { return }
  var pieces = whole
  let records = whole.add(bytes) + whole.finish()
  var others: [ArticleRecord] = []
  for start in stride(from: 0, to: bytes.count, by: 7) {
    others += pieces.add(Array(bytes[start..<min(start + 7, bytes.count)]))
  }
  others += pieces.finish()
  precondition(records == others, "records depend on the pieces they come in")
  for record in records {
    do throws(RecordFault) {
      check(try ArticleReader().documents(of: record, file: "r"))
    } catch {
      if case .invalid(let column) = error {
        precondition((1...record.bytes.count + 1).contains(column), "column")
      }
    }
  }
}

private func checkDecoding(_ bytes: [UInt8]) {
  _ = try? TextDecoder().decode(bytes)
  let labels = ["utf-8", "windows-1251", "koi8-r", "gbk", "big5", "shift_jis", "iso-2022-jp", "euc-kr", ""]
  let label = labels[Int(bytes.first ?? 0) % labels.count]
  let text = TextDecoder().decode(Array(bytes.dropFirst()), label: label).text.string
  precondition(text.utf8.count <= 4 * bytes.count + 16, "text grows")
  _ = EncodedWords.text(of: bytes)
}
