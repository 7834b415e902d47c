public import Chronology
public import Timelines

extension Library {
  /// Lays what a notebook says over what was read.
  ///
  /// - Returns: The same, with the acts that aren't as they were read.
  public mutating func annotate(_ annotations: Annotations) -> Annotations {
    var annotations = annotations
    annotations.corrected = lay(annotations)
    return annotations
  }

  /// The acts that aren't as they were read.
  public var correctedEvents: Set<EventID> { all.corrected }

  /// An act as it reads now, corrections laid over it.
  public func event(_ id: EventID) -> Event? { all[id] }

  /// What was read, without what a person has corrected.
  public var asRead: any EventRegister { read }

  /// Everything that could be known on a day as it reads now; `nil` is everything.
  public mutating func register(asOf day: CivilDate?) -> any EventRegister {
    catalogue(asOf: day).register
  }

  /// The detail of an act with what the notebook says of it.
  func annotated(_ detail: EventDetail) -> EventDetail {
    var detail = detail
    let own = annotations.corrections.filter { $0.correction.event == detail.id }
    detail.annotations = own.map { correction in
      "corrected: \(words(for: correction)); \(Self.signature(correction))"
    }
    let joined = annotations.corrections.filter { $0.correction.change == .joined(detail.id) }
    detail.annotations += joined.map { correction in
      let title = read.event(correction.correction.event).map { all.title($0) } ?? "an act"
      return "corrected: joined with \(title); \(Self.signature(correction))"
    }
    if annotations.checked.contains(detail.id) {
      detail.annotations.append("looked over and found right")
    }
    if let note = annotations.notes[detail.id] { detail.annotations.append("note: \(note)") }
    return detail
  }

  /// All corrections in words, the last first.
  var correctionLines: [String] {
    annotations.corrections.reversed().map { correction in
      let event = read.event(correction.correction.event) ?? event(correction.correction.event)
      let title = event.map { all.dated($0) } ?? "an act that is gone"
      return "\(title): \(words(for: correction)); \(Self.signature(correction))"
    }
  }

  /// "by ada, 21 Nov 2026".
  private static func signature(_ correction: AttributedCorrection) -> String {
    let days = (Double(correction.time) / 86_400).rounded(.down)
    return "by \(correction.author), \(DayLabel.plain(CivilDate(dayNumber: Int(days))))"
  }

  /// What was changed, and from what.
  private func words(for correction: AttributedCorrection) -> String {
    let event = read.event(correction.correction.event)
    func was(_ part: String, _ words: (Event) -> String) -> String {
      event.map { "\(part), read as \(words($0))" } ?? part
    }
    return switch correction.correction.change {
    case .date: was("date") { DayLabel.full($0.date) }
    case .parties: was("parties") { WhoLabel.whole(all.summary($0, number: nil)) }
    case .verb: was("verb") { $0.move.rawValue }
    case .title: was("title") { "\"\($0.phrase)\"" }
    case .hidden: "hidden"
    case .joined: "joined with another act"
    case .split: "some reports are an act of their own"
    case .made: "made by hand"
    }
  }
}
