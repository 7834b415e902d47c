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
    for name in names.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      read(Self.words(of: Substring(name)))
    }
    if signs.contains(.lead) { signs.subtract([.doubtful, .about]) }
    if signs.contains(.outside) { isBody = false }
  }

  private mutating func read(_ words: [String]) {
    guard let first = words.first else { return }
    let name = words.joined(separator: " ")
    if ClassWords.bodies.contains(name) { isBody = true }
    if let sign = ClassWords.names[name] { signs.formUnion(sign) }
    if words.count > 1, ClassWords.openings.contains(first) { return }
    for index in words.indices {
      if let sign = ClassWords.words[words[index]] { signs.formUnion(sign) }
      if ClassWords.isOutside(words[index]) { signs.insert(.outside) }
      guard index + 1 < words.count else { continue }
      let pair = words[index] + " " + words[index + 1]
      if let sign = ClassWords.words[pair] { signs.formUnion(sign) }
      if ClassWords.bodies.contains(pair) { isBody = true }
    }
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
    for byte in name.utf8.prefix(120) {
      if byte.isASCIIUppercase {
        if isAfterSmall { part() }
        word.append(byte | 0x20)
        isAfterSmall = false
      } else if byte.isASCIILowercase || byte >= 0x80 {
        word.append(byte)
        isAfterSmall = true
      } else {
        if !byte.isASCIIDigit { part() }
        isAfterSmall = false
      }
    }
    part()
    return words
  }
}
