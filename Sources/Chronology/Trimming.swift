extension String {
  /// The text without the white space around it.
  package var trimmed: String {
    guard let first = utf8.first, let last = utf8.last else { return self }
    if 0x21..<0x7F ~= first, 0x21..<0x7F ~= last { return self }
    let body = drop { $0.isWhitespace }
    guard let end = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(body[...end])
  }

  /// The text with a large first letter.
  package var withLargeInitial: String { prefix(1).uppercased() + dropFirst() }
}
