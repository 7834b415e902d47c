@testable import Chronology

/// Reads any bytes as a calendar phrase, today and at both ends of the calendar.
@_cdecl("LLVMFuzzerTestOneInput")
public func readPhrase(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  for day in [20_219, .min, .max] {
    let order = day == 20_219 ? CalendarPhrase.NumericOrder.dayFirst : .monthFirst
    do {
      let phrase = try CalendarPhrase(text, today: CivilDate(dayNumber: day), order: order)
      precondition((try? EDTF(phrase.edtf.description)) == phrase.edtf, "reads back: \(text)")
      if let earliest = phrase.extent.earliest, let latest = phrase.extent.latest {
        precondition(earliest <= latest, "bounds: \(text)")
      }
      for width in EnglishWidth.allCases {
        precondition(!phrase.edtf.inEnglish(width).isEmpty)
      }
    } catch {
      precondition((1...text.count + 1).contains(error.column), "column: \(text)")
      precondition(!error.suggestion.isEmpty)
    }
  }
  return 0
}
