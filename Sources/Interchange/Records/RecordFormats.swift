/// The formats of events that are read, in the order in which a file is tried against them.
public enum RecordFormats {
  /// The formats, the most particular first.
  static let all: [any RecordFormat.Type] = [
    EventLines.self, CalendarFormat.self, TimelineJSFormat.self,
    GDELTEvents.self, GDELTMentions.self, GDELTKnowledgeGraph.self, TimeFlow.self,
    TimelineJSTable.self, MappedObjects.self, MappedTable.self, MarkwhenFormat.self,
  ]

  /// The format of a file, told by how it begins; `nil` where it holds no records of events.
  public static func recognised(by head: SourceHead) -> (any RecordFormat)? {
    for format in all {
      if let recognised = format.recognised(by: head) { return recognised }
    }
    return nil
  }
}
