internal import CLibXML2

/// Reads HTML of any age, broken or not, into a tree, by libxml2's parser.
///
/// The parser reports tags and text as they come, so no tree of its own is built. Nothing is loaded
/// from anywhere, no entity is expanded that HTML doesn't have. A page that nests deeper than
/// ``depthLimit`` is read up to there.
struct HTMLParser {
  /// How deep elements may lie in one another.
  static let depthLimit = 800
  /// How many nodes are read.
  static let nodeLimit = 4_000_000
  /// How many attributes of an element are read.
  static let attributeLimit = 256

  /// A page as read.
  struct Page {
    /// The page's tree.
    var tree: HTMLTree
    /// Why not all of it was read.
    var limit: Limit?
  }

  /// What kept a page from being read to its end.
  enum Limit { case depth, size }

  /// Reads a page.
  ///
  /// - Parameter text: The page as decoded.
  /// - Returns: Its tree.
  /// - Complexity: O(*n*) in the length of the page.
  static func page(_ text: String) -> Page {
    var source = HTMLSource.prepared(text)
    var builder = HTMLTreeBuilder()
    source.withUnsafeMutableBytes { buffer in
      guard let start = buffer.baseAddress, let length = CInt(exactly: buffer.count), length > 0,
        let context = htmlCreateMemoryParserCtxt(start.assumingMemoryBound(to: CChar.self), length)
      else { return }
      defer { htmlFreeParserCtxt(context) }
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      htmlCtxtUseOptions(context, CInt(bitPattern: options))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      guard let handler = context.pointee.sax else { return }
      handler.pointee = Self.handler
      withUnsafeMutablePointer(to: &builder) { builder in
        builder.pointee.context = UnsafeMutableRawPointer(context)
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        htmlParseDocument(context)
        builder.pointee.context = nil
      }
    }
    return builder.page()
  }

  /// Reports of the parser, handed to the builder.
  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { builder, name, attributes in
      guard let builder = HTMLParser.builder(builder), let name else { return }
      builder.pointee.start(String(cString: name), attributes)
      if builder.pointee.limit != nil, let context = builder.pointee.context {
        xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
      }
    }
    handler.endElement = { builder, name in
      guard let builder = HTMLParser.builder(builder), let name else { return }
      builder.pointee.end(String(cString: name))
    }
    handler.characters = { HTMLParser.builder($0)?.pointee.read($1, $2) }
    handler.ignorableWhitespace = { HTMLParser.builder($0)?.pointee.read($1, $2) }
    handler.cdataBlock = { HTMLParser.builder($0)?.pointee.read($1, $2) }
    return handler
  }

  private static func builder(
    _ pointer: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<HTMLTreeBuilder>? {
    pointer?.assumingMemoryBound(to: HTMLTreeBuilder.self)
  }
}

/// Makes a tree of what a parser reports.
struct HTMLTreeBuilder {
  /// The parser, as long as it runs.
  var context: UnsafeMutableRawPointer?
  /// What was too much, if anything was.
  private(set) var limit: HTMLParser.Limit?
  private var tree = HTMLTree()
  private var open: [(node: Int, name: String)] = []
  /// Whether text is passed over: within scripts and styles.
  private var isSilent = false

  /// An element starts.
  mutating func start(_ name: String, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard limit == nil else { return }
    guard open.count < HTMLParser.depthLimit else {
      limit = .depth
      return
    }
    guard tree.count < HTMLParser.nodeLimit else {
      limit = .size
      return
    }
    let tag = HTMLTag(named: name)
    let node = tree.append(tag, parent: open.last?.node ?? -1)
    open.append((node, name))
    readAttributes(values)
    isSilent =
      tag == .style || tag == .script && !Self.isData(tree.value(.type, of: node) ?? "")
  }

  private mutating func readAttributes(
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard let values else { return }
    var index = 0
    while index < 2 * HTMLParser.attributeLimit, let name = values[index] {
      defer { index += 2 }
      guard let known = HTMLAttribute(named: String(cString: name)) else { continue }
      guard let value = values[index + 1] else {
        tree.append(known, value: UnsafeBufferPointer(start: nil, count: 0))
        continue
      }
      var length = 0
      while value[length] != 0 { length += 1 }
      tree.append(known, value: UnsafeBufferPointer(start: value, count: length))
    }
  }

  /// Whether a script holds structured data.
  private static func isData(_ type: String) -> Bool {
    type.lowercased().contains("ld+json")
  }

  /// An element ends.
  mutating func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > index, let (node, _) = open.popLast() { tree.close(node) }
    isSilent = false
  }

  /// Text comes.
  mutating func read(_ characters: UnsafePointer<UInt8>?, _ count: CInt) {
    guard !isSilent, limit == nil, let characters, count > 0, let parent = open.last?.node
    else { return }
    let last = tree.count - 1
    if last < 0 || tree.tags[last] != .text || tree.parents[last] != parent {
      _ = tree.append(.text, parent: parent)
    }
    tree.append(UnsafeBufferPointer(start: characters, count: Int(count)))
  }

  /// The tree, with every element closed.
  mutating func page() -> HTMLParser.Page {
    while let (node, _) = open.popLast() { tree.close(node) }
    return HTMLParser.Page(tree: tree, limit: limit)
  }
}
