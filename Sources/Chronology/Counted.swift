extension Int {
  /// So many of a thing: "1 document", "2 documents".
  package func counted(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
