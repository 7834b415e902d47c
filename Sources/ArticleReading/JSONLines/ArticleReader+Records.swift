public import Documents

extension ArticleReader {
  /// The documents of one record of a file of many.
  ///
  /// A record that holds others under "articles", "items" or the like, as an answer of a news
  /// service does, gives all of theirs.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - file: The path as the user gave it; the documents name the record's line too.
  /// - Returns: The documents, each followed by the posts embedded in it.
  /// - Throws: Why it holds no article.
  public func documents(
    of record: ArticleRecord,
    file: String
  ) throws(RecordFault) -> [Document] {
    guard !record.bytes.isEmpty else { throw .tooLong }
    let node: JSONNode
    do {
      node = try JSONParser.value(of: record.bytes)
    } catch {
      throw error.isTooDeep ? .tooDeep : .invalid(column: error.offset + 1)
    }
    let place = "\(file):\(record.line)"
    var documents = self.documents(of: node, file: place)
    if documents.isEmpty {
      let inner =
        Self.collections.lazy.compactMap { node[$0]?.elements }.first { !$0.isEmpty } ?? []
      for (number, element) in inner.enumerated() {
        documents += self.documents(of: element, file: "\(place):\(number + 1)")
      }
    }
    guard !documents.isEmpty else { throw .withoutText }
    return documents
  }

  private func documents(of object: JSONNode, file: String) -> [Document] {
    let fields = RecordFields(object)
    guard !fields.text.isEmpty else { return [] }
    if fields.isHTML {
      var documents = HTMLReader()
        .documents(inPiece: fields.text, file: file, metadata: fields.metadata)
      if !documents.isEmpty { documents[0].findings += fields.findings }
      return documents
    }
    return TitledText(body: fields.text, metadata: fields.metadata, findings: fields.findings)
      .documents(file: file)
  }

  private static let collections = ["articles", "items", "results", "documents", "data"]
}
