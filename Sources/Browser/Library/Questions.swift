import Timelines

extension IndexedTimeline {
  /// What is open, by whose turn it is.
  func questionRows(_ matching: [Int]) -> [Row] {
    []
  }
}
