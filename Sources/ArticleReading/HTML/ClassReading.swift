/// What the words of an element's classes and ids tell of the text in it.
struct ClassReading {
  /// What they tell of its place.
  private(set) var signs: PageBlock.Signs = []
  /// Whether they say that an article's text stands in it.
  private(set) var isBody = false

  /// An element without names.
  init() {}

  /// Reads the names of an element: "entry-content clearfix", "shareBar".
  init(_ names: String) {
    for name in names.split(separator: " ") {
      let words = Self.words(of: name)
      read(words)
    }
    if signs.contains(.outside) { isBody = false }
  }

  private mutating func read(_ words: [String]) {
    for index in words.indices {
      if let sign = ClassWords.signs[words[index]] { insert(sign, of: words) }
      for prefix in ClassWords.prefixes where words[index].hasPrefix(prefix.key) {
        insert(prefix.sign, of: words)
      }
      guard index + 1 < words.count else { continue }
      let pair = words[index] + " " + words[index + 1]
      if let sign = ClassWords.signs[pair] { insert(sign, of: words) }
      if ClassWords.bodies.contains(pair) { isBody = true }
    }
    if words.count == 1, ClassWords.bodies.contains(words[0]) { isBody = true }
  }

  private mutating func insert(_ sign: PageBlock.Signs, of words: [String]) {
    signs.formUnion(sign)
  }

  /// The words of a name, in lower case: parted at marks and where a capital follows a small letter.
  static func words(of name: Substring) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func part() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    var isAfterSmall = false
    for byte in name.utf8.prefix(200) {
      if byte.isASCIIUppercase {
        if isAfterSmall { part() }
        word.append(byte | 0x20)
        isAfterSmall = false
      } else if byte.isASCIILowercase || byte >= 0x80 {
        word.append(byte)
        isAfterSmall = true
      } else if byte.isASCIIDigit {
        isAfterSmall = false
      } else {
        part()
        isAfterSmall = false
      }
    }
    part()
    return words
  }
}
