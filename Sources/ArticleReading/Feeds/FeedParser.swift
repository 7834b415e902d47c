/// Reads RSS of every version and Atom into items, broken or not.
///
/// Names count without their prefixes, but for modules that say other things under the same names.
/// An item ends where it is closed or another begins; a field ends likewise.
struct FeedParser {
  /// What the feed says of itself.
  private(set) var feed = FeedItem(line: 1)
  /// Its items in order.
  private(set) var items: [FeedItem] = []

  private var scanner: XMLScanner
  private var item: FeedItem?
  private var field: OpenField?
  private var skipped: [String] = []

  private struct OpenField {
    var field: FeedItem.Field
    var name: String
    var start: Int
    var inner: [String] = []
    var hasTags = false
  }

  /// Reads a feed.
  init(_ bytes: Bytes) {
    scanner = XMLScanner(bytes)
    var before = 0
    while let piece = scanner.next() {
      switch piece {
      case .start(let tag): open(tag, at: before)
      case .end(let name): close(name, at: before)
      case .text(let text): add(text)
      }
      before = scanner.position
    }
    closeItem(at: before)
  }

  /// Whether a text is a feed, by its first element.
  static func isFeed(_ bytes: Bytes) -> Bool {
    var scanner = XMLScanner(bytes)
    let start = bytes.skippingSpace(from: 0, to: bytes.count)
    guard bytes[start] == UInt8(ascii: "<") else { return false }
    while let piece = scanner.next() {
      switch piece {
      case .text(let text):
        if text.contains(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) { return false }
      case .end: return false
      case .start(let tag):
        let name = local(tag.name).name
        let isRDF = name == "rdf" && tag.attributes.values.contains { $0.contains("/rss/") }
        return name == "rss" || name == "feed" || isRDF
      }
    }
    return false
  }

  private static func local(_ name: String) -> (prefix: String, name: String) {
    guard let colon = name.lastIndex(of: ":") else { return ("", name) }
    return (String(name[..<colon]), String(name[name.index(after: colon)...]))
  }

  private mutating func open(_ tag: XMLScanner.Tag, at start: Int) {
    let (prefix, name) = Self.local(tag.name)
    if !skipped.isEmpty {
      if !tag.isEmpty, skipped.count < Self.deepest { skipped.append(tag.name) }
      return
    }
    if name == "item" || name == "entry" {
      closeItem(at: start)
      item = tag.isEmpty ? nil : FeedItem(line: scanner.line(at: start))
      return
    }
    if field != nil, !isNewField(prefix, name) {
      open(inner: tag, prefix, name)
      return
    }
    closeField(at: start)
    guard item != nil || !Self.frames.contains(name) else { return }
    guard !Self.otherModules.contains(prefix), item != nil || !Self.asides.contains(name) else {
      if !tag.isEmpty { skipped = [tag.name] }
      return
    }
    let new = FeedItem.Field(name: name, prefix: prefix, attributes: tag.attributes, text: "")
    if tag.isEmpty {
      put(new)
    } else {
      field = OpenField(field: new, name: tag.name, start: scanner.position)
    }
  }

  /// Whether a tag inside an open field begins the next one, because nobody closed the first.
  private func isNewField(_ prefix: String, _ name: String) -> Bool {
    guard let field, field.inner.isEmpty else { return false }
    return Self.plain.contains(field.field.name) && Self.known.contains(name)
  }

  private mutating func open(inner tag: XMLScanner.Tag, _ prefix: String, _ name: String) {
    // In place: a copy for each tag would cost the square of the field's length.
    field?.hasTags = true
    if !tag.isEmpty, let depth = field?.inner.count, depth < Self.deepest {
      field?.inner.append(tag.name)
    }
    if let last = field?.field.text.last, !last.isWhitespace { field?.field.text += " " }
  }

  private mutating func add(_ text: String) {
    guard skipped.isEmpty else { return }
    field?.field.text += text
    if field?.inner.count == 1, let name = field?.inner.last {
      field?.field.children[Self.local(name).name, default: ""] += text
    }
  }

  private mutating func close(_ name: String, at end: Int) {
    if let position = skipped.lastIndex(of: name) {
      skipped.removeSubrange(position...)
      return
    }
    let local = Self.local(name).name
    if local == "item" || local == "entry" {
      closeItem(at: end)
    } else if let open = field {
      if let position = open.inner.lastIndex(of: name) {
        field?.inner.removeSubrange(position...)
      } else if open.name == name {
        closeField(at: end)
      }
    }
  }

  private mutating func closeField(at end: Int) {
    guard var open = field else { return }
    field = nil
    if open.hasTags { open.field.markup = scanner.source(open.start..<max(open.start, end)) }
    put(open.field)
  }

  private mutating func put(_ field: FeedItem.Field) {
    if item != nil { item?.fields.append(field) } else { feed.fields.append(field) }
  }

  private mutating func closeItem(at end: Int) {
    skipped = []
    closeField(at: end)
    if let item { items.append(item) }
    item = nil
  }

  private static let deepest = 1_000
  /// Elements that only hold others.
  private static let frames: Set<String> = ["rss", "feed", "rdf", "channel", "items"]
  /// Elements of the feed that have titles and addresses of their own.
  private static let asides: Set<String> = ["image", "textinput", "cloud", "skiphours", "skipdays"]
  /// Prefixes of modules whose titles and texts aren't the article's.
  private static let otherModules: Set<String> = [
    "media", "itunes", "googleplay", "georss", "geo", "gml", "thr", "slash", "wfw", "sy", "psc",
  ]
  /// Fields in which no tags are expected.
  private static let plain: Set<String> = [
    "title", "link", "guid", "id", "pubdate", "date", "published", "updated", "issued", "modified",
    "created", "creator", "language", "comments", "category",
  ]
  private static let known = plain.union([
    "description", "encoded", "content", "summary", "author", "source", "enclosure", "contributor",
  ])
}
