extension Int {
  /// So many of a thing: "1 document", "2 documents".
  func counted(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
