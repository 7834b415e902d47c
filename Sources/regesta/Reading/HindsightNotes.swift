import Chronology
import Interchange
import Timelines

extension Hindsight {
  /// What `--as-of` leaves out, as a sentence; none where it leaves out nothing.
  var notes: [String] {
    guard later > 0 else { return [] }
    let all = known + later
    var parts: [String] = []
    if known == 0 {
      parts.append("none of \(all.counted("document")) had been published by \(day)")
    } else {
      let what = "\(known) of \(all.counted("document"))"
      parts.append("\(areOnlyPosts ? "only posts, \(what)," : what) had been published by \(day)")
    }
    parts.append(
      nextDay.map { "the next came out on \($0)" } ?? "the others don't say when they were"
    )
    if reportedLater > 0 {
      let acts =
        reportedLater == 1
        ? "1 act up to that day was" : "\(reportedLater) acts up to that day were"
      parts.append("\(acts) reported only later")
    }
    return [parts.joined(separator: "; ").withLargeInitial + "."]
  }
}
