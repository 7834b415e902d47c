import Extraction
import Glibc
import Intake
import Synchronization

/// Times how folders of thousands of articles are read, with all extraction.
///
/// `Reading make ARTICLES FOLDER [COUNT]` makes articles, no two alike, out of those in a folder;
/// `Reading read SOURCE …` reads sources from end to end, hands each file's claims on and lets them
/// go, and prints how long it took and how much memory it held at most; `Reading keep SOURCE …` keeps
/// everything in memory, as the program does for a timeline.
@main
enum Reading {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    switch arguments.popFirst() {
    case "make" where arguments.count >= 2:
      let (articles, folder) = (arguments[2], arguments[3])
      let count = arguments.count > 2 ? Int(arguments[4]) ?? 10_000 : 10_000
      let made = ArticleMaker(articlesIn: articles).make(count, into: folder)
      print("\(made) articles in \(folder)")
    case "read" where !arguments.isEmpty: read(Array(arguments), keeping: false)
    case "keep" where !arguments.isEmpty: read(Array(arguments), keeping: true)
    default: print("usage: Reading make ARTICLES FOLDER [COUNT] | read SOURCE … | keep SOURCE …")
    }
  }

  private static func read(_ sources: [String], keeping: Bool) {
    let start = clock(CLOCK_MONOTONIC)
    let claims = Mutex(0)
    let intake = Intake()
    let summary: IntakeSummary
    if keeping {
      let result = intake.result(of: sources, by: Extractor())
      summary = result.summary
      claims.withLock { $0 = result.claims.count }
    } else {
      summary = intake.read(sources, by: Extractor()) { reading in
        let count = reading.documents.reduce(0) { $0 + $1.claims.count }
        claims.withLock { $0 += count }
      }
    }
    let seconds = clock(CLOCK_MONOTONIC) - start
    let processor = clock(CLOCK_PROCESS_CPUTIME_ID)
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    print("documents\tclaims\tseconds\tprocessor seconds\tms a document\tMiB at most")
    let count = summary.progress.documents
    let each = 1_000 * processor / Double(max(1, count))
    let peak = Double(usage.ru_maxrss) / 1024
    let numbers = [seconds, processor, each, peak].map { String(($0 * 100).rounded() / 100) }
    print(([String(count), String(claims.withLock { $0 })] + numbers).joined(separator: "\t"))
  }

  private static func clock(_ id: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(id, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
