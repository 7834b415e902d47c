import Foundation
import Storage
import Testing
import Timelines

/// Whenever the program is killed, the archive opens with what it held, and goes on from there.
@Suite struct KillTests {
  @Test func `an import killed at any moment leaves an archive that opens, and goes on`() throws {
    let articles = (0..<40).map { number in
      (
        "in/\(number).md",
        Data(
          """
          ---
          title: Border talks, day \(number)
          publisher: The Lake Courier
          date: 2024-03-\(String(format: "%02d", number % 28 + 1))
          ---

          Kenya accused Somalia of closing border post \(number). Somalia rejected the accusation.
          """
        )
      )
    }
    try Scratch.withFolder { folder in
      for (name, data) in articles {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try data.write(to: file)
      }
      var dice = SystemRandomNumberGenerator()
      for _ in 0..<8 {
        let process = Process()
        process.executableURL = try Spawned.program()
        process.currentDirectoryURL = folder
        process.arguments = ["import", "in", "--into", "a.regesta"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32.random(in: 0..<400_000, using: &dice))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        guard Archive.isArchive(folder.appending(path: "a.regesta").path) else { continue }
        let check = try Spawned(regesta: "check", "a.regesta", in: folder)
        #expect(
          check.code == 0 || check.errors.contains("an import didn't end")
            || check.errors.contains("never begun"),
          "\(check.errors)"
        )
      }
      let last = try Spawned(regesta: "import", "in", "--into", "a.regesta", in: folder)
      #expect(last.code == 0, "\(last.errors)")
      let check = try Spawned(regesta: "check", "a.regesta", in: folder)
      #expect(check.output.hasPrefix("40 documents"), "\(check.output)")
      #expect(check.code == 0)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
          "a.regesta", "in",
        ]
      )
    }
  }
}
