import Foundation

/// A program that has run: what it printed, and how it ended.
struct Spawned {
  /// Standard output.
  let output: String
  /// Standard error.
  let errors: String
  /// The exit code; 128 and the signal where a signal ended it.
  let code: Int32

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Its arguments.
  ///   - folder: Where it runs.
  ///   - input: What it reads from standard input.
  ///   - environment: What it finds in its environment beside what the tests have there.
  /// - Throws: What kept it from starting.
  init(
    _ path: String,
    _ arguments: [String],
    in folder: String? = nil,
    input: Data = Data(),
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    if !environment.isEmpty {
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let files = try ["in", "out", "err"].map { try Scratch.file(named: $0) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try input.write(to: files[0])
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    code =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
  }
}

extension Spawned {
  /// Runs the program that this build made.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - folder: Where it runs.
  ///   - input: What it reads from standard input.
  /// - Throws: What kept it from starting.
  init(regesta arguments: [String], in folder: URL, input: Data = Data()) throws {
    // What the tests read stays out of the cache of whoever runs them: this folder can't be made.
    try self.init(
      Self.program().path,
      arguments,
      in: folder.path,
      input: input,
      environment: ["XDG_CACHE_HOME": "/proc/self/nothing"]
    )
  }

  /// Runs the program that this build made.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - folder: Where it runs.
  ///   - input: What it reads from standard input.
  /// - Throws: What kept it from starting.
  init(regesta arguments: String..., in folder: URL, input: Data = Data()) throws {
    try self.init(regesta: arguments, in: folder, input: input)
  }

  /// The program that this build made, which lies beside the tests.
  static func program() throws -> URL {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "regesta")
  }
}
