import Glibc
import Testing

@testable import Browser

struct ScreensPageTests {
  /// What docs/screens.md says of each screen, in its order.
  private static let sections: [(name: String, title: String, words: String)] = [
    (
      "timeline-offer", "Timeline",
      "All acts in order; the detail of the one under the cursor below it, or beside "
        + "it from 100 columns. Acts of long ago and doubtful readings are folded into the first row."
    ),
    (
      "reader", "Reader",
      "Enter: the document, the cited words in reverse video and their lines marked "
        + "in the margin; below, how the date was read and which other passages tell the "
        + "act."
    ),
    (
      "questions", "Open questions",
      "o: what waits, by who has to move; each matter with what was done about it."
    ),
    ("thread", "Thread", "t: the acts that answer one another around an act, matter by matter."),
    (
      "actors", "Actors",
      "a: who acts, how often, and what last; below, what the one under the cursor wants, offers "
        + "and refuses now. Enter filters by it."
    ),
    (
      "pairs", "Pairs",
      "p: what passed between each two, words and deeds, the last contact and how long ago it "
        + "was; below, the ledger. Enter shows the acts."
    ),
    (
      "zoom-days", "By day, week, month, year",
      "z and Z: how much was done, and who did most; Enter unfolds one into its acts."
    ),
    ("documents", "Documents", "D: what was read, and how many acts each tells."),
    ("filtered", "A filter", "&: clauses stack; Esc takes off the last."),
    (
      "nothing", "Nothing found",
      "The clause that did it is named, with the key that takes it off."
    ),
    ("search", "Search", "/: finds without hiding; n and N go on."),
    (
      "compare", "Side by side",
      "=: what each source says of the act, beside one another where there is room; above, in "
        + "what they differ."
    ),
    (
      "completion", "Completion",
      "Tab in a filter: the values that fit, with how many acts have each; the list follows what "
        + "is typed."
    ),
    (
      "menu", "Correcting",
      "e: what can be changed of the act, each part with what holds now; a letter begins."
    ),
    (
      "corrected", "Corrected",
      "The act stands at its new day, flagged C; the detail says what was read, by whom it was "
        + "changed and when. u takes it back."
    ),
    (
      "selection", "Words selected",
      "s in a document: words to make an act of, by sentence and by word."
    ),
    ("views", "Saved views", "s saves the filter under a name; V goes to one."),
    (
      "citation", "Citation",
      "c: shown and handed to the terminal's clipboard; c again: Markdown, Chicago, BibTeX, "
        + "CSL-JSON."
    ),
    ("help", "Help", "?: made from the key table, as docs/keys.md is."),
  ]

  /// What was tried by hand; the keys are tried again on the invented quarrel by other tests.
  private static let tasks = """

    ## Ten tasks

    Tried as a new user would, on two articles of 11 May 2025, from the first screen; Enter and Space count as keys.

    | task | on the screen | keys | in the dialogue |
    | --- | --- | --- | --- |
    | what happened on 10 May | `@10` Enter | 4 | `g 10 may` |
    | what has Turkey done | `&turkey` Enter | 8 | `f turkey` |
    | what passed between Russia and Ukraine | `p` Enter | 2 | `f between:Russia,Ukraine` |
    | the sentence that says 12 May | `@12` Enter `j` Enter | 6 | `f "may 12"`, `2` |
    | do the sources agree on it: "by or on", "on" | `@12` Enter `j` `=` | 6 | the same: both passages are told |
    | who owes an answer | `o` | 1 | `o` |
    | what had been published by 10 May | `,` | 1 | `k 10 may` |
    | pick three and export them | Space `j` Space `j` Space `P` `x` Enter | 8 | `pick 1 2 3`, `picked`, `x picked.md` |
    | correct a wrong date and see it last | `ed` Ctrl-U `17` Enter | 6 | `date 8 17 may` |
    | come back tomorrow to the same place | `q` | 1 | `q` |

    """

  @Test func `docs/screens.md shows the screens as they are`() {
    var page = """
      # Screens

      The reader at 80x24, 120x40 and 60x20, drawn by the tests from an invented quarrel
      (`RECORD_SNAPSHOTS=1 swift test --filter ScreensPageTests` draws them again). The columns of
      a row: cursor, day, who > whom, what, flags, independent sources. Flags: D something falls
      due, P planned, S standing, ! sources differ, / disputed by the parties, C corrected, V looked
      over, N noted, * picked.

      """
    for section in Self.sections {
      page += "\n## \(section.title)\n\n\(section.words)\n"
      for (height, width) in PictureTests.sizes {
        var session = Session(height: height, width: width)
        session.press(PictureTests.screens.first { $0.name == section.name }?.keys ?? "")
        page += "\n```text\n" + session.lines.joined(separator: "\n") + "\n```\n"
      }
    }
    page += Self.tasks
    let path = TextFile.folder(of: #filePath) + "../../docs/screens.md"
    if getenv("RECORD_SNAPSHOTS").map({ String(cString: $0) }) == "1" {
      TextFile.write(page, to: path)
    }
    #expect(TextFile.read(path) == page)
  }
}
