import Foundation
import Testing

@Suite struct ActorsFileTests {
  private static let article = """
    ---
    date: 2024-03-03
    ---
    The Commission of the Great Lakes urged Chad to release the ships. Quiroga accused Niger of piracy.
    """

  private static let mine = """
    [[organisation]]
    name = "Commission of the Great Lakes"
    code = "IGOGLK"

    [[person]]
    name = "Ana Quiroga"
    code = "BOLGOV"
    """

  private static func actors(_ options: String..., adding file: String = mine) throws -> Spawned {
    try Scratch.withFolder(
      holding: ["in/lakes.md": Data(article), "mine.toml": Data(file)]
    ) { folder in
      try Spawned(
        regesta: ["annotate", "--layer", "actors"] + options + ["in/lakes.md"],
        in: folder
      )
    }
  }

  @Test func `reads the names of a user's file`() throws {
    let with = try Self.actors("--actors", "mine.toml")
    #expect(with.output.contains("\tIGOGLK\tCommission of the Great Lakes\t"), "\(with.output)")
    #expect(with.output.contains("\tBOLGOV\tAna Quiroga\t"), "\(with.output)")
    #expect(!with.errors.contains("mine.toml"))
    let without = try Self.actors()
    #expect(!without.output.contains("IGOGLK"))
  }

  @Test func `tells what is wrong by line and reads on`() throws {
    let run = try Self.actors(
      "--actors",
      "mine.toml",
      adding: Self.mine + "\n[[person]]\nnam = \"X\""
    )
    #expect(run.errors.contains("mine.toml, line 9: this entry has no field “nam”."))
    #expect(run.output.contains("IGOGLK"))
  }

  @Test func `refuses a file that isn't there`() throws {
    let run = try Self.actors("--actors", "none.toml")
    #expect(run.code == 2)
    #expect(run.errors.contains("none.toml: there is no such file or folder"))
  }
}
