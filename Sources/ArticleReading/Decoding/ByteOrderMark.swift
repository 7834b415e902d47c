extension [UInt8] {
  /// The bytes of a text in UTF-8 without the mark that some programs put at its beginning.
  public var withoutByteOrderMark: [UInt8] {
    starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self
  }
}
