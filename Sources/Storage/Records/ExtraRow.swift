/// Fields of a table as an archive keeps them: names that many rows share, and a row's values.
///
/// Rows of event data repeat themselves: the place of an act is most often that of an actor, and most
/// fields are empty. A value that stood before is kept as its place, and empty ones as their
/// number, which takes a fifth off.
struct ExtraRow {
  /// The names, with a tab between them.
  let names: String
  /// The values as they are kept.
  let kept: String

  /// Stands before the place of a value that is the same.
  private static let same: UInt8 = 1
  /// Stands before the number of empty values in a row.
  private static let empty: UInt8 = 2
  /// What a place or a number of 0 is written as, and how many there are.
  private static let zero: UInt8 = 0x21
  private static let most = 0x7E - 0x21

  /// Values with a tab between them as they are kept.
  static func shortened(_ values: String) -> String {
    var values = values
    return values.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var fields: [Range<Int>] = []
      var empties = 0
      var start = 0
      func endEmpties() {
        for _ in 0..<(empties < 3 ? empties : 0) { result.append(0x09) }
        if empties >= 3 { result += [empty, zero + UInt8(truncatingIfNeeded: empties), 0x09] }
        empties = 0
      }
      for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x09 {
        let field = start..<end
        start = end + 1
        if field.isEmpty, empties < most {
          empties += 1
        } else {
          endEmpties()
          if let place = place(of: field, in: bytes, among: fields) {
            result += [same, zero + UInt8(truncatingIfNeeded: place)]
          } else {
            // What marks the places of others can't stand for itself.
            for byte in bytes[field] { result.append(byte == same || byte == empty ? 0x20 : byte) }
          }
          result.append(0x09)
        }
        fields.append(field)
      }
      endEmpties()
      if result.last == 0x09 { result.removeLast() }
      return String(decoding: result, as: UTF8.self)
    }
  }

  /// Where the bytes of a field stood before, where that is shorter to say.
  private static func place(
    of field: Range<Int>,
    in bytes: UnsafeBufferPointer<UInt8>,
    among fields: [Range<Int>]
  ) -> Int? {
    guard field.count > 2 else { return nil }
    let first = bytes[field.lowerBound]
    for place in 0..<min(fields.count, most) {
      let other = fields[place]
      guard other.count == field.count, bytes[other.lowerBound] == first,
        zip(other, field).allSatisfy({ bytes[$0] == bytes[$1] })
      else { continue }
      return place
    }
    return nil
  }

  /// The values.
  var values: [String] {
    var values: [String] = []
    for field in kept.split(separator: "\t", omittingEmptySubsequences: false) {
      let bytes = Array(field.utf8.prefix(2))
      guard bytes.count == 2, bytes[0] == Self.same || bytes[0] == Self.empty else {
        values.append(String(field))
        continue
      }
      let number = Int(bytes[1]) - Int(Self.zero)
      if bytes[0] == Self.same {
        values.append(values.indices.contains(number) ? values[number] : "")
      } else {
        values += Array(repeating: "", count: max(0, number))
      }
    }
    return values
  }

  /// The fields that aren't empty, as a JSON object on a line.
  var json: String {
    let names = names.split(separator: "\t", omittingEmptySubsequences: false)
    let members = zip(names, values).filter { !$1.isEmpty }.map { name, value in
      "\(Self.quoted(name)):\(Self.quoted(value))"
    }
    return "{\(members.joined(separator: ","))}"
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
