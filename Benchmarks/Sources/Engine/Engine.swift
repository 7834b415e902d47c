import Chronology
import Documents
import Glibc
import Timelines

/// Times the engine over claims and events made up to a given number.
///
/// `swift run -c release Engine merge 10000 100000` merges claims; `… columns 1000000` asks columns
/// of so many events. Seconds are those of the processor; columns give the median of eleven runs.
@main
enum Engine {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let sizes = arguments.dropFirst().compactMap { Int($0) }
    switch arguments.first {
    case "columns": for size in sizes.isEmpty ? [1_000_000] : sizes { ColumnTimes.measure(size) }
    default: for size in sizes.isEmpty ? [10_000, 100_000] : sizes { merge(size) }
    }
  }

  private static func merge(_ size: Int) {
    let made = InventedClaims(count: size)
    var result: Merging.Result?
    let seconds = Clock.seconds {
      result = Merging.result(
        of: made.claims,
        documents: made.documents,
        directory: made.directory
      )
    }
    print(
      "merge \(made.claims.count) claims: \(Clock.rounded(seconds)) s,",
      "\(result?.events.count ?? 0) events, \(result?.threads.count ?? 0) threads"
    )
  }
}

/// The processor's time that work takes.
enum Clock {
  static func seconds(_ work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }

  /// The median of eleven runs, in milliseconds.
  static func milliseconds(_ work: () -> Void) -> Double {
    (0..<11).map { _ in seconds(work) * 1_000 }.sorted()[5]
  }

  static func rounded(_ number: Double) -> Double { (number * 1_000).rounded() / 1_000 }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
