package import Timelines

extension OpenQuestions.Group {
  /// Whose turn it is, over the matters that wait for it: "TORGIA TO MOVE, IF REFUSED".
  ///
  /// - Parameter names: The parties, as a list names them.
  /// - Returns: The heading, in capitals but for what it remarks.
  package func heading(naming names: String) -> String {
    let names = names.uppercased()
    let hasAnswered = turn == .theirs && threads.allSatisfy { $0.status == .countered }
    let note = hasAnswered ? " (has answered, with a condition)" : ""
    return switch turn {
    case .unclear: "UNCLEAR WHO HAS TO MOVE"
    case .both: "\(names), BOTH TO MOVE"
    case .conditional: "\(names) TO MOVE, IF REFUSED"
    case .theirs: "\(names) TO MOVE\(note)"
    }
  }
}
