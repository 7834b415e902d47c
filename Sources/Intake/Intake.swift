/// Why a source could not be read.
public enum IntakeError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(path: String)
}
