import ArgumentParser

/// A number of bytes on the command line and in sentences: "64 MiB", "500k", "2G".
struct FileSize: ExpressibleByArgument, CustomStringConvertible, Hashable {
  /// The number of bytes.
  let bytes: Int

  /// Takes a number of bytes.
  init(_ bytes: Int) {
    self.bytes = bytes
  }

  /// Reads a number with a unit of 1,024 bytes or its powers; without one it counts bytes.
  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    let unit = argument.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    let name =
      unit.hasSuffix("ib") ? unit.dropLast(2) : unit.hasSuffix("b") ? unit.dropLast() : unit[...]
    guard let number = Int(digits), number > 0, name.count <= 1,
      let power = name.isEmpty ? 0 : Self.units.firstIndex(of: String(name)).map({ $0 + 1 })
    else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << (10 * power))
    guard !overflows else { return nil }
    self.bytes = bytes
  }

  private static let units = ["k", "m", "g", "t"]

  /// The number with the largest unit that leaves it whole.
  var description: String {
    var number = bytes
    var unit = "bytes"
    for name in ["KiB", "MiB", "GiB", "TiB"] where number >= 1024 && number.isMultiple(of: 1024) {
      number /= 1024
      unit = name
    }
    return "\(number) \(unit)"
  }
}
