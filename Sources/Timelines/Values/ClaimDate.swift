public import Chronology

/// When an act was done, as far as the reporting document tells.
public struct ClaimDate: Hashable, Sendable {
  /// What the date rests on.
  public enum Basis: String, CaseIterable, Comparable, Sendable {
    /// The text gives the date in full.
    case stated
    /// The text gives a relative date, resolved against the document's own.
    case resolved
    /// The date is another act's, which this one answers or accompanies.
    case inferred
    /// Nothing but the day of publication, a bound.
    case published

    /// A surer basis comes before a weaker one.
    public static func < (left: Basis, right: Basis) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
  }

  /// The date; a bound ("../2025-05-11") where the text gives none.
  public var edtf: EDTF
  /// What it rests on.
  public var basis: Basis
  /// The words that tell it, as written: "Saturday".
  public var text: String?
  /// The clock time in minutes after midnight, where told.
  public var minute: Int?

  /// Makes a date.
  public init(_ edtf: EDTF, basis: Basis, text: String? = nil, minute: Int? = nil) {
    self.edtf = edtf
    self.basis = basis
    self.text = text
    self.minute = minute
  }
}
