@testable import Chronology

/// Reads any bytes as EDTF, and holds what is read to the promises of the library.
@_cdecl("LLVMFuzzerTestOneInput")
public func readEDTF(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do {
    let date = try EDTF(text)
    precondition((try? EDTF(date.description)) == date, "reads back: \(text)")
    if let earliest = date.extent.earliest, let latest = date.extent.latest {
      precondition(earliest <= latest, "bounds: \(text)")
    }
    _ = date.precision
    let other = EDTF(year: 1962)
    for width in EnglishWidth.allCases {
      precondition(!date.inEnglish(width).isEmpty)
      precondition(!date.inEnglish(width, near: CivilDate(dayNumber: 20_219)).isEmpty)
    }
    precondition(date.overlaps(other) == other.overlaps(date), "overlaps: \(text)")
    precondition(date.isBefore(other) != .certain || other.isBefore(date) == .impossible)
    _ = date.isDuring(other)
    precondition([date < other, other < date, date == other].count { $0 } == 1, "order: \(text)")
  } catch {
    precondition((1...text.count + 1).contains(error.column), "column: \(text)")
  }
  return 0
}
