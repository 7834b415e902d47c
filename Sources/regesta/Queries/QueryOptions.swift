import ArgumentParser
import Chronology
import Timelines

/// The query language in brief, for the help of commands.
enum QueryHelp {
  static let text = """
    Queries: words and "phrases" search titles, quotes and passages; keys filter.

      actor: recipient: with: between:A,B     who, towards whom, either, both
      move: type: quad: place: source: tag: status:
      is:open  is:due  is:planned  is:differs  is:disputed  is:doubtful
      is:undated  is:background  is:standing  is:picked  is:checked  is:corrected
      on: after: before: until: during: due: reported:   dates, last-week, -7d

    All must fit; OR, - for not, ( ) and commas combine:

      actor:putin,trump until:2025-05-11 -type:statement "direct talks"
    """
}

/// Which events a command takes, on the command line.
struct QueryOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Only events that fit: words, \"phrases\", actor:NAME, during:DATE, …",
      valueName: "query"
    )
  )
  var query = ""

  @Flag(help: "Instead, the events whose dates aren't known well enough to tell if they fit.")
  var possible = false

  func validate() throws {
    do {
      _ = try Query(parsing: query, today: DateOption.today)
    } catch {
      throw ValidationError(error.sentence(in: query))
    }
  }

  /// Whether every event is taken.
  var isEmpty: Bool { query.allSatisfy(\.isWhitespace) }

  /// The rows that fit, in timeline order.
  ///
  /// - Parameter loaded: What was read; its day is what "today" means in the query.
  /// - Returns: The rows. What a person should know about them goes to standard error.
  /// - Throws: What is wrong with the query.
  func rows(of loaded: LoadedTimeline) throws -> [Int] {
    guard !isEmpty else { return Array(0..<loaded.timeline.count) }
    let result: QueryResult
    do {
      let today = loaded.timeline.knowledgeDay ?? DateOption.today
      result = loaded.timeline.matching(
        try Query(parsing: query, today: today),
        marks: loaded.marks
      )
    } catch {
      throw ValidationError(error.sentence(in: query))
    }
    for name in result.unknownNames { Complaint.print(name.sentence) }
    if !possible, result.possibleCount > 0 {
      Complaint.print(
        "\(result.possibleCount) more may fit, but their dates aren't known well enough; "
          + "--possible lists them."
      )
    }
    return Array(possible ? result.possible : result.certain)
  }
}
