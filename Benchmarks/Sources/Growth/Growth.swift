import Glibc

/// Tells of each parser what a byte of its worst inputs costs as they grow.
///
/// `swift run -c release Growth [--most MEGABYTES] [WORD …]` prints the nanoseconds a byte at growing
/// sizes up to so many megabytes (100) for the inputs whose name holds a word, and the largest
/// quotient of the cost at one size and at the one before. A parser is fit where it stays below 2.
/// What would take longer than a minute is left out and marked.
@main
enum Growth {
  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    var most = 100.0
    if words.first == "--most", words.count > 1 {
      most = Double(words[1]) ?? most
      words.removeFirst(2)
    }
    print("ns a byte at MB\t0.1\t1\t10\t100\tgrowth")
    for input in WorstInput.all
    where words.isEmpty || words.contains(where: input.name.contains) {
      measure(input, upTo: most)
    }
  }

  /// The longest time that one measurement may take, in seconds.
  private static let patience = 60.0

  private static func measure(_ input: WorstInput, upTo most: Double) {
    var costs: [Double] = []
    var columns: [String] = []
    for megabytes in [0.1, 1, 10, 100] {
      let bytes = megabytes * 1e6
      if let last = costs.last, last * bytes * max(1, growth(costs)) > patience * 1e9 {
        columns.append("slow")
        continue
      }
      guard megabytes <= most, bytes <= Double(input.limit) else {
        columns.append("-")
        continue
      }
      let source = input.make(Int(bytes))
      let start = now
      input.read(source)
      let cost = (now - start) * 1e9 / Double(max(1, source.count))
      costs.append(cost)
      columns.append(String(Int(cost.rounded())))
    }
    let growth = (growth(costs) * 10).rounded() / 10
    print(([input.name] + columns + ["\(growth)"]).joined(separator: "\t"))
    fflush(nil)
  }

  /// The largest quotient of a cost and the one before, from 1 MB on where there is more.
  private static func growth(_ costs: [Double]) -> Double {
    let counted = costs.count > 2 ? Array(costs.dropFirst()) : costs
    return zip(counted.dropFirst(), counted).map { $0 / max($1, 0.1) }.max() ?? 1
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
