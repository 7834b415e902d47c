/// One item of a feed as it was found, before anything is made of it.
struct FeedItem: Hashable {
  /// The line on which it starts, from 1.
  var line: Int
  /// Its fields in order.
  var fields: [Field] = []

  /// One field of an item or of the feed.
  struct Field: Hashable {
    /// The name without its prefix, in lower case.
    var name: String
    /// The prefix, in lower case.
    var prefix: String
    /// The attributes.
    var attributes: [String: String]
    /// The text, without tags.
    var text: String
    /// The source between the tags, where other tags stand in it.
    var markup: String?
    /// The texts of the elements directly in it, by name.
    var children: [String: String] = [:]
  }

  /// The first field of some names that says something; the names are in order of trust.
  func first(of names: [String]) -> Field? {
    for name in names {
      if let field = fields.first(where: { $0.name == name && $0.says }) { return field }
    }
    return nil
  }
}

extension FeedItem.Field {
  /// Whether there is anything in it.
  var says: Bool {
    markup != nil || text.contains { !$0.isWhitespace }
  }

  /// The text on one line.
  var line: String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
