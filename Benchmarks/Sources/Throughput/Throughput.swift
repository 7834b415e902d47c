import ArticleReading
import Chronology
import Documents
import Extraction
import Glibc

/// Times the layers of reading over articles made up to a given size.
///
/// `swift run -c release Throughput [MEGABYTES …]` prints one line a layer and size. Seconds are
/// those of the processor, so that other work on the machine doesn't blur them.
@main
enum Throughput {
  static func main() {
    let sizes = CommandLine.arguments.dropFirst().compactMap(Int.init)
    print("layer\tMB\tseconds\tMB/s")
    for megabytes in sizes.isEmpty ? [1, 10, 100] : sizes { measure(megabytes) }
  }

  private static func measure(_ megabytes: Int) {
    let language = Language.english
    let temporal = TemporalReader(language: language)
    let extractor = Extractor(language: language)
    let day = CivilDate(year: 2025, month: 5, day: 11)
    var times = LayerTimes()
    var found = 0
    var bytes = 0
    for article in SampleArticles(ofSize: megabytes * 1_000_000) {
      let text = DocumentText(article)
      bytes += text.count
      var documents: [Document] = []
      times.add("passages") { documents = ArticleReader().documents(in: text, file: "-") }
      for document in documents {
        var tokens: TokenStream?
        times.add("tokens") { tokens = language.tokenizer.tokens(of: document) }
        guard let tokens else { continue }
        times.add("timex3") {
          found += temporal.expressions(in: tokens, referenceDate: day).count
        }
        guard megabytes <= 1 else { continue }
        times.add("all layers") {
          found += extractor.reading(of: document, referenceDate: day).claims.count
        }
      }
    }
    times.report(megabytes: Double(bytes) / 1e6)
    print("# \(found) expressions and claims")
  }
}

/// How long each layer has taken so far.
struct LayerTimes {
  private var layers: [(name: String, seconds: Double)] = []

  mutating func add(_ name: String, _ work: () -> Void) {
    let start = Self.now
    work()
    let seconds = Self.now - start
    if let index = layers.firstIndex(where: { $0.name == name }) {
      layers[index].seconds += seconds
    } else {
      layers.append((name, seconds))
    }
  }

  func report(megabytes: Double) {
    for (name, seconds) in layers {
      print("\(name)\t\(Int(megabytes))\t\(rounded(seconds))\t\(rounded(megabytes / seconds))")
    }
  }

  private func rounded(_ number: Double) -> Double { (number * 1_000).rounded() / 1_000 }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
