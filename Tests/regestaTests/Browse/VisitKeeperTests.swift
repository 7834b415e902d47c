import Foundation
import Testing

@testable import regesta

@Suite struct VisitKeeperTests {
  private func keeper(_ folder: URL, makesLater: Bool) -> VisitKeeper {
    VisitKeeper(
      sources: [folder.path],
      environment: ["HOME": folder.path, "LOGNAME": "somebody"],
      makesLater: makesLater
    )
  }

  private func isThere(_ folder: URL) -> Bool {
    let path = folder.appending(path: ".local/share/regesta/notebook.sqlite").path
    return FileManager.default.fileExists(atPath: path)
  }

  @Test func `leaves a new notebook for later where it may`() throws {
    try Scratch.withFolder { folder in
      let keeper = keeper(folder, makesLater: true)
      #expect(!isThere(folder))
      keeper.prepare()
      #expect(isThere(folder))
      #expect(keeper.notice == nil)
    }
  }

  @Test func `makes it at once where nothing is drawn first`() throws {
    try Scratch.withFolder { folder in
      _ = keeper(folder, makesLater: false)
      #expect(isThere(folder))
    }
  }

  @Test func `opens at once what is there, to say what is wrong with it`() throws {
    try Scratch.withFolder(holding: [".local/share/regesta/notebook.sqlite": Data("no".utf8)]) {
      folder in
      #expect(keeper(folder, makesLater: true).notice?.contains("set aside") == true)
    }
  }
}
