/// A page as a tree, kept as a struct of arrays with one entry a node, in the order of the page.
///
/// What stands in an element are the nodes after it up to its end, so a walk is a loop and nothing
/// is ever too deep for the stack.
struct HTMLTree {
  /// One attribute of an element.
  struct Attribute {
    /// Its name.
    var name: HTMLAttribute
    /// Where its value stands in the tree's bytes.
    var value: Range<Int>
  }

  /// What each node is.
  private(set) var tags: [HTMLTag] = []
  /// The element around each node; -1 for the first.
  private(set) var parents: [Int] = []
  /// The node after the last one in each.
  private(set) var ends: [Int] = []
  /// Where a text's characters stand in the bytes, or an element's attributes among the attributes.
  private var payloads: [Range<Int>] = []
  private var attributes: [Attribute] = []
  /// The characters of all texts and values.
  private(set) var bytes: [UInt8] = []

  /// The number of nodes.
  var count: Int { tags.count }

  /// The characters of a text; nothing for an element.
  func text(_ node: Int) -> Range<Int> {
    tags[node] == .text ? payloads[node] : 0..<0
  }

  /// The value of an element's attribute.
  func value(_ name: HTMLAttribute, of node: Int) -> String? {
    range(of: name, of: node).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Where the value of an element's attribute stands in the bytes.
  func range(of name: HTMLAttribute, of node: Int) -> Range<Int>? {
    guard tags[node] != .text else { return nil }
    for attribute in attributes[payloads[node]] where attribute.name == name {
      return attribute.value
    }
    return nil
  }

  /// The words of an element, with single spaces for white space.
  func words(of node: Int) -> String {
    var words: [UInt8] = []
    for inner in node..<ends[node] where tags[inner] == .text {
      for byte in bytes[payloads[inner]] {
        if byte == 0x20 || (0x09...0x0D).contains(byte) {
          if let last = words.last, last != 0x20 { words.append(0x20) }
        } else {
          words.append(byte)
        }
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether one of the elements around a node is of a kind.
  func isInside(_ node: Int, _ isWanted: (HTMLTag) -> Bool) -> Bool {
    var outer = parents[node]
    while outer >= 0 {
      if isWanted(tags[outer]) { return true }
      outer = parents[outer]
    }
    return false
  }
}

extension HTMLTree {
  /// Adds an element or a text; its end is told later.
  mutating func append(_ tag: HTMLTag, parent: Int) -> Int {
    tags.append(tag)
    parents.append(parent)
    ends.append(tags.count)
    let start = tag == .text ? bytes.count : attributes.count
    payloads.append(start..<start)
    return tags.count - 1
  }

  /// Adds an attribute to the element that was added last.
  mutating func append(_ name: HTMLAttribute, value: UnsafeBufferPointer<UInt8>) {
    guard let last = payloads.indices.last else { return }
    let start = bytes.count
    bytes.append(contentsOf: value)
    attributes.append(Attribute(name: name, value: start..<bytes.count))
    payloads[last] = payloads[last].lowerBound..<attributes.count
  }

  /// Adds characters to the text that was added last.
  mutating func append(_ characters: UnsafeBufferPointer<UInt8>) {
    guard let last = payloads.indices.last else { return }
    bytes.append(contentsOf: characters)
    payloads[last] = payloads[last].lowerBound..<bytes.count
  }

  /// Ends an element with the node that was added last.
  mutating func close(_ node: Int) {
    ends[node] = tags.count
  }
}
