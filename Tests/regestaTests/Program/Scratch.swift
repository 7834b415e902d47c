import Foundation

/// Files and folders that live for one test.
enum Scratch {
  /// An empty file of its own.
  static func file(named name: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "regesta-\(UUID().uuidString)-\(name)")
    try Data().write(to: file)
    return file
  }

  /// Runs a test in a folder of its own that holds some files.
  ///
  /// - Parameters:
  ///   - files: What each file holds, by name; a name may hold folders.
  ///   - body: The test.
  /// - Returns: What the test gives.
  /// - Throws: What the test throws.
  static func withFolder<Result>(
    holding files: KeyValuePairs<String, Data> = [:],
    _ body: (URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "regesta-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try data.write(to: file)
    }
    return try body(folder)
  }
}

extension Data {
  /// The bytes of a text.
  init(_ text: String) {
    self.init(text.utf8)
  }
}
