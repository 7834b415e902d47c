import Intake
import Interchange

/// How much of sources is read, and what a person says of their columns.
struct ReadingLimits: CustomStringConvertible {
  /// The largest article, in bytes.
  var largest = Intake.largestArticle
  /// Which columns or keys of event data hold what.
  var mapping = FieldMapping()

  /// The limits in words that differ where they do.
  var description: String {
    let fields = RecordField.allCases.flatMap { field in
      (mapping.headers[field] ?? []).map { "\(field.rawValue)=\($0)" }
    }
    return ([String(largest)] + fields).joined(separator: "\u{1F}")
  }

  /// A reading within these limits that leaves alone what an archive has, and can be interrupted.
  func intake(through cache: ArchiveCache) -> Intake {
    Intake(
      largest: largest,
      cache: cache,
      fetchesUnchanged: false,
      mapping: mapping,
      shouldStop: { Interruption.isRequested }
    )
  }
}
