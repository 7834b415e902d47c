import Chronology
import Documents

/// A citation as an item of CSL-JSON, which Zotero and pandoc read.
struct CSLItem {
  let json: JSONValue

  init(_ reference: Reference) {
    var members: [JSONValue.Member] = [
      .init("type", "article-newspaper"),
      .init("title", .string(reference.work)),
    ]
    if !reference.authors.isEmpty {
      members.append(
        .init("author", .array(reference.authors.map { ["literal": .string($0.onOneLine)] }))
      )
    }
    if let publisher = reference.publisher {
      members.append(.init("container-title", .string(publisher.onOneLine)))
    }
    if let published = reference.published {
      members.append(.init("issued", Self.date(published)))
    }
    if let read = reference.read { members.append(.init("accessed", Self.date(EDTF(read)))) }
    if let url = reference.url { members.append(.init("URL", .string(url.onOneLine))) }
    members.append(.init("locator", .string("par. \(reference.paragraph)")))
    if let quotedIn = reference.quotedIn {
      members.append(.init("note", .string(quotedIn + " this article")))
    }
    members.append(.init("annote", .string(reference.words)))
    json = .array([.object(members)])
  }

  /// A day, or the span from one day to another; what is neither stays EDTF.
  private static func date(_ edtf: EDTF) -> JSONValue {
    guard let first = edtf.extent.earliest, let last = edtf.extent.latest else {
      return ["raw": .string(edtf.description)]
    }
    let days = first == last ? [first] : [first, last]
    return [
      "date-parts": .array(
        days.map { .array([.integer($0.year), .integer($0.month), .integer($0.day)]) }
      )
    ]
  }
}
