import Canvas

/// What two or more sources say of one act, beside one another where there is room.
struct Comparison: Hashable, Sendable {
  var detail: EventDetail
  /// The report that stands at the left.
  var left: Int

  /// From this width on two reports stand beside one another.
  static let roomForTwo = 70

  /// The lines at a width: the act, the reports, and where they part.
  func lines(width: Int) -> [StyledLine] {
    var lines = StyledLine.wrapped(detail.dated, measure: width, as: .date)
    for note in detail.notes where note.hasPrefix("sources differ") {
      lines += StyledLine.wrapped(note, measure: width, as: .notice)
    }
    guard detail.reports.indices.contains(left) else { return lines }
    let others = detail.reports.indices.filter { $0 != left }
    for other in others {
      lines.append(StyledLine(""))
      lines += pair(left, other, width: width)
    }
    return lines
  }

  private func pair(_ one: Int, _ other: Int, width: Int) -> [StyledLine] {
    guard width >= Self.roomForTwo else {
      return report(one, width: width) + [StyledLine("")] + report(other, width: width)
    }
    let half = (width - 3) / 2
    let left = report(one, width: half)
    let right = report(other, width: half)
    return (0..<max(left.count, right.count)).map { row in
      var line = left.indices.contains(row) ? left[row] : StyledLine("")
      let filled = line.width
      line.pieces.append(.init(text: String(repeating: " ", count: half - filled), role: .plain))
      line.pieces.append(.init(text: " | ", role: .muted))
      if right.indices.contains(row) {
        let indent = String(repeating: " ", count: right[row].indent)
        line.pieces.append(.init(text: indent, role: .plain))
        line.pieces += right[row].pieces
      }
      return line
    }
  }

  /// Where a passage says when: what accounts are compared by.
  private static func dates(in report: EventDetail.Report) -> [Range<Int>] {
    let text = report.passage
    return report.pairings.compactMap { pairing in
      text.firstRange(of: pairing.expression).map { range in
        text.utf8.distance(
          from: text.startIndex,
          to: range.lowerBound
        )..<text.utf8.distance(from: text.startIndex, to: range.upperBound)
      }
    }
  }

  private func report(_ index: Int, width: Int) -> [StyledLine] {
    let report = detail.reports[index]
    let measure = max(2, min(72, width))
    return StyledLine.wrapped(report.credit(number: index + 1), measure: measure, as: .actor)
      + StyledLine.wrapped(report.voice, measure: measure, as: .muted)
      + StyledLine.wrapped(
        report.passage,
        measure: measure,
        as: .plain,
        marking: Self.dates(in: report),
        as: .hit
      )
      + report.pairings.flatMap { pairing in
        StyledLine.wrapped(
          "\"\(pairing.expression)\" is \(pairing.reading)",
          measure: measure,
          as: .date
        )
      }
  }
}

extension StyledLine {
  /// The columns that the line takes, without what stands at its right end.
  var width: Int {
    pieces.reduce(indent) { $0 + Printable($1.text).width }
  }
}
