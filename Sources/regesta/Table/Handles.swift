/// Short prefixes of identifiers, each meaning one identifier alone.
struct Handles {
  private let identifiers: [String]
  private let length: Int
  private static let shortest = 4

  /// Finds the length at which the identifiers' prefixes differ.
  ///
  /// - Complexity: O(*n* log *n*) in the number of identifiers.
  init(_ identifiers: [String]) {
    let sorted = Set(identifiers).sorted()
    self.identifiers = sorted
    length = zip(sorted, sorted.dropFirst()).reduce(Self.shortest) { longest, pair in
      max(longest, zip(pair.0.utf8, pair.1.utf8).prefix { $0 == $1 }.count + 1)
    }
  }

  /// The handle of an identifier.
  subscript(identifier: String) -> String { String(identifier.prefix(length)) }

  /// The identifiers that begin with some letters.
  func identifiers(beginningWith prefix: String) -> [String] {
    identifiers.filter { $0.hasPrefix(prefix) }
  }
}
