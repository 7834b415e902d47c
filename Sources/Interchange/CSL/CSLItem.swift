import Chronology
import Documents
import Timelines

/// A document, or a citation of one, as an item of CSL-JSON, which Zotero and pandoc read.
struct CSLItem {
  let json: JSONValue

  /// Describes the document of a citation, with its paragraph and words.
  init(_ reference: Reference) {
    let notes = [reference.quotedIn.map { $0 + " this article" }, Self.note(reference.digest)]
      .compactMap(\.self)
    json = Self.item(
      id: reference.digest ?? reference.work,
      title: reference.work,
      authors: reference.authors,
      publisher: reference.publisher,
      issued: reference.published,
      url: reference.url,
      language: nil,
      ending: [
        reference.read.flatMap { CSLDate.variable(EDTF($0)) }.map { .init("accessed", $0) },
        .init("locator", .string("par. \(reference.paragraph)")),
        notes.isEmpty ? nil : .init("note", .string(notes.joined(separator: "; "))),
        .init("annote", .string(reference.words)),
      ]
    )
  }

  /// Describes a whole document.
  init(_ document: DocumentHead) {
    let metadata = document.metadata
    json = Self.item(
      id: document.key.description,
      title: metadata.title?.value.onOneLine ?? document.file.lastPathPart,
      authors: metadata.authors.map(\.value),
      publisher: metadata.publisher?.value,
      issued: metadata.published?.value,
      url: metadata.url?.value,
      language: metadata.language?.value,
      ending: [
        metadata.agency.map { .init("source", .string($0.value.onOneLine)) },
        Self.note(document.key.isDigest ? document.key.description : nil).map {
          .init("note", .string($0))
        },
      ]
    )
  }

  private static func item(
    id: String,
    title: String,
    authors: [String],
    publisher: String?,
    issued: EDTF?,
    url: String?,
    language: String?,
    ending: [JSONValue.Member?]
  ) -> JSONValue {
    let type =
      publisher != nil ? "article-newspaper" : url?.webAddress == nil ? "document" : "webpage"
    let names = authors.map { ["literal": .string($0.onOneLine)] as JSONValue }
    let members: [JSONValue.Member?] =
      [
        .init("id", .string(id)),
        .init("type", .string(type)),
        .init("title", .string(title)),
        names.isEmpty ? nil : .init("author", .array(names)),
        publisher.map { .init("container-title", .string($0.onOneLine)) },
        issued.flatMap(CSLDate.variable).map { .init("issued", $0) },
        url.map { .init("URL", .string($0.onOneLine)) },
        language.map { .init("language", .string($0)) },
      ] + ending
    return .object(members.compactMap(\.self))
  }

  private static func note(_ digest: String?) -> String? {
    digest.map { "SHA-256: \($0)" }
  }
}

extension String {
  /// The last part of a path: a file's own name.
  var lastPathPart: String {
    split(separator: "/").last.map(String.init) ?? self
  }
}
