internal import Chronology
internal import Timelines

/// What an archive could know on a day.
///
/// Claims of articles are merged again without later documents; event data is taken as reported.
struct KnownEvents {
  let timeline: Timeline

  init(of archive: Archive, on day: CivilDate) {
    var known = Self.merged(of: archive).asOf(day)
    let rows = archive.rows(areMerged: false)
    if !rows.isEmpty {
      let records = archive.events(rows: rows).filter { event in
        event.reported?.extent.latest.map { $0 <= day } ?? true
      }
      .map { event in
        var event = event
        event.commitments = event.commitments.map { $0.known(on: day) }
        return event
      }
      known.threads += records.flatMap(EventThread.recorded)
      known.events = Self.interleaved(known.events, records)
    }
    timeline = known
  }

  /// The part of an archive that was read from articles.
  static func merged(of archive: Archive) -> Timeline {
    Timeline(
      events: archive.events(rows: archive.rows(areMerged: true)),
      documents: archive.documentHeads.compactMap { archive.document($0.key) },
      directory: archive.directory,
      threads: archive.mergedThreads,
      knowledgeDay: archive.knowledgeDay
    )
  }

  /// Two lists of events in timeline order as one; the first comes first within a day.
  private static func interleaved(_ one: [Event], _ other: [Event]) -> [Event] {
    var result: [Event] = []
    result.reserveCapacity(one.count + other.count)
    var next = 0
    for event in one {
      while next < other.count, place(of: other[next]) < place(of: event) {
        result.append(other[next])
        next += 1
      }
      result.append(event)
    }
    return result + other[next...]
  }

  private static func place(of event: Event) -> Int64 {
    let extent = event.date.edtf.extent
    let day = (extent.earliest ?? extent.latest)?.dayNumber ?? .max
    return RowPosition(day: day, width: RowPosition.width(of: extent), minute: 0, low: 0).packed
  }
}
