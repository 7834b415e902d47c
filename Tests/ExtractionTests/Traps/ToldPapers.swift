import ArticleReading
import Chronology
import Codebooks
import Documents
import Extraction
import Timelines

/// Papers of our own through every layer, from the bytes of each to one timeline.
struct ToldPapers {
  let timeline: Timeline

  /// Reads papers, each a day of May 2031 and its text, each of another publisher.
  ///
  /// Sunday is the 11th.
  init(_ papers: (day: Int, text: String)..., asOf day: CivilDate? = nil) throws {
    var documents: [Document] = []
    for (number, paper) in papers.enumerated() {
      let head = """
        ---
        title: A paper
        date: 2031-05-\(paper.day < 10 ? "0" : "")\(paper.day)
        publisher: Paper \(number + 1)
        ---


        """
      documents += try ArticleReader().documents(
        in: Array((head + paper.text + "\n").utf8),
        file: "\(number + 1).md"
      )
    }
    let read = documents.map { Extractor().reading(of: $0) }
    timeline = Timeline(
      merging: read.flatMap(\.claims),
      documents: documents,
      directory: ActorCodebook.builtIn,
      day: day
    )
  }

  /// The only event of a move, where there is exactly one.
  func only(_ move: Move) -> Event? {
    let found = timeline.events.filter { $0.move == move }
    return found.count == 1 ? found.first : nil
  }

  /// "SDN offers TCD" for each event in timeline order.
  var acts: [String] {
    timeline.events.map { event in
      let sides = [event.actors, event.recipients].map { side in
        side.isEmpty ? "-" : side.map(\.actor.description).joined(separator: "+")
      }
      return "\(sides[0]) \(event.move) \(sides[1])"
    }
  }

  /// The roles of the acts about a matter, in timeline order.
  func roles(of thread: EventThread) -> [EventThread.Step.Role] { thread.steps.map(\.role) }
}
