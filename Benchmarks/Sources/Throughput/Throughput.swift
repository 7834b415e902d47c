import ArticleReading
import Chronology
import Codebooks
import Documents
import Extraction
import Glibc

/// Times the layers of reading, one by one and together.
///
/// `swift run -c release Throughput [MEGABYTES …]` reads invented articles of so many megabytes,
/// `… Throughput FILE …` articles of one's own, and prints one line a layer and size. Seconds are
/// those of the processor, so that other work on the machine doesn't blur them.
@main
enum Throughput {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let sizes = arguments.compactMap(Int.init)
    print("layer\tMB\tseconds\tMB/s")
    guard sizes.count == arguments.count else { return measure(arguments.lazy.compactMap(bytes)) }
    for megabytes in sizes.isEmpty ? [1, 10, 100] : sizes {
      measure(SampleArticles(ofSize: megabytes * 1_000_000).lazy.map { Array($0.utf8) })
    }
  }

  private static func measure(_ articles: some Sequence<[UInt8]>) {
    let reader = LayerReader()
    var times = LayerTimes()
    var claims = 0
    var bytes = 0
    for article in articles {
      bytes += article.count
      claims += reader.read(article, timing: &times)
    }
    times.report(megabytes: Double(bytes) / 1e6)
    print("# \(claims) claims")
  }

  /// The bytes of a file; none where it can't be read.
  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    return bytes
  }
}

/// Reads articles layer by layer, as `Extractor` does.
struct LayerReader {
  private let language = Language.english
  private let codebook = ActorCodebook.builtIn
  private let invented = CivilDate(year: 2025, month: 5, day: 11)

  /// Reads an article.
  ///
  /// - Returns: How many claims it makes.
  func read(_ article: [UInt8], timing times: inout LayerTimes) -> Int {
    var claims = 0
    let documents = times.add("article") {
      (try? ArticleReader().documents(in: article, file: "-")) ?? []
    }
    for document in documents {
      let day = document.publicationDate?.extent.earliest ?? invented
      let tokens = times.add("tokens") { language.tokenizer.tokens(of: document) }
      let dates = times.add("timex3") {
        TemporalReader(language: language).expressions(in: tokens, referenceDate: day)
      }
      let syntax = times.add("syntax") { SyntaxReader(language: language).syntax(of: tokens) }
      let (mentions, _) = times.add("actors") {
        ActorReader(language: language, codebook: codebook)
          .mentions(in: tokens, syntax: syntax, referenceDate: day)
      }
      claims += times.add("events") {
        EventReader(language: language).claims(
          in: tokens,
          syntax: syntax,
          dates: dates,
          mentions: mentions,
          referenceDate: day
        ).count
      }
    }
    return claims
  }
}

/// How long each layer has taken so far.
struct LayerTimes {
  private var layers: [(name: String, seconds: Double)] = []

  /// Times work that belongs to a layer.
  mutating func add<Result>(_ name: String, _ work: () -> Result) -> Result {
    let start = Self.now
    let result = work()
    let seconds = Self.now - start
    if let index = layers.firstIndex(where: { $0.name == name }) {
      layers[index].seconds += seconds
    } else {
      layers.append((name, seconds))
    }
    return result
  }

  /// Prints a line a layer, and one for all together.
  func report(megabytes: Double) {
    let all = (name: "all layers", seconds: layers.reduce(0) { $0 + $1.seconds })
    for (name, seconds) in layers + [all] {
      print("\(name)\t\(rounded(megabytes))\t\(rounded(seconds))\t\(rounded(megabytes / seconds))")
    }
  }

  private func rounded(_ number: Double) -> Double { (number * 1_000).rounded() / 1_000 }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
