import Foundation
import Testing

/// A small crisis to read at a terminal: a demand, its refusal, an offer.
enum WaterDispute {
  static let article = """
    ---
    title: Envoys meet over the water
    publisher: Test Courier
    date: 2031-03-14
    ---

    CAIRO, March 14 - Egypt demanded on Tuesday that Ethiopia open the gates of the dam. Ethiopia
    rejected the demand on Thursday.

    Sudan offered Egypt talks in Khartoum on Friday.
    """

  /// Gives a folder that is a person's home and holds the article in `articles`.
  static func withFolder(_ body: (URL) throws -> Void) throws {
    try Scratch.withFolder(holding: ["articles/article.md": Data(article)], body)
  }

  /// Opens the reader on the article, in a folder as ``withFolder(_:)`` gives it, and waits for its
  /// rows.
  static func reader(
    _ folder: URL,
    _ environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let settings = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": folder.path]
    let terminal = try PseudoTerminal(
      [Spawned.program().path, "browse", folder.appending(path: "articles").path],
      environment: settings.merging(environment) { $1 }
    )
    #expect(terminal.wait(for: "as known on Fri 14 Mar"))
    return terminal
  }
}
