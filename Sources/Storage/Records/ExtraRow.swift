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
      withUnsafeTemporaryAllocation(of: Field.self, capacity: most) { fields in
        // What is kept is never longer, but for the tab behind the last value.
        String(unsafeUninitializedCapacity: bytes.count + 1) { result in
          write(bytes, keeping: fields, to: result)
        }
      }
    }
  }

  /// A value that stood before: where, and by what it is told from most others.
  private struct Field {
    var head: UInt64
    var start: Int
    var count: Int
    /// Its place among all values.
    var place: Int

    init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
      self.place = place
      start = range.lowerBound
      count = range.count
      head = 0
      if count >= 8 {
        head = UnsafeRawBufferPointer(bytes)
          .loadUnaligned(fromByteOffset: start, as: UInt64.self)
      } else {
        for index in range { head = head << 8 | UInt64(bytes[index]) }
      }
    }

    /// One of sixty-four bits: fields whose bits differ aren't equal.
    var bit: UInt64 { 1 << ((head &* 0x9E37_79B9_7F4A_7C15) >> 58) }

    func equals(_ other: Field, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      guard head == other.head, count == other.count else { return false }
      for offset in 8..<max(8, count) where bytes[start + offset] != bytes[other.start + offset] {
        return false
      }
      return true
    }
  }

  /// Writes values as they are kept, and says how many bytes that takes.
  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>,
    keeping fields: UnsafeMutableBufferPointer<Field>,
    to result: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (count, known, empties, start, number) = (0, 0, 0, 0, 0)
    // The bits of the values that stood before: most that didn't are told by them at once.
    var met: UInt64 = 0
    func add(_ byte: UInt8) {
      result[count] = byte
      count += 1
    }
    func endEmpties() {
      if empties >= 3 {
        add(empty)
        add(zero + UInt8(truncatingIfNeeded: empties))
        add(0x09)
      } else {
        for _ in 0..<empties { add(0x09) }
      }
      empties = 0
    }
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x09 { end += 1 }
      if start == end, empties < most {
        empties += 1
      } else {
        endEmpties()
        // Shorter ones take no more than the place of another.
        let field = end - start > 2 ? Field(start..<end, in: bytes, at: number) : nil
        if let field, met & field.bit != 0,
          let earlier = Self.earlier(field, among: fields[..<known], in: bytes)
        {
          add(same)
          add(zero + UInt8(truncatingIfNeeded: earlier.place))
        } else {
          // What marks the places of others can't stand for itself.
          for index in start..<end {
            let byte = bytes[index]
            result[count + index - start] = byte == same || byte == empty ? 0x20 : byte
          }
          count += end - start
          if let field, number < most {
            fields[known] = field
            known += 1
            met |= field.bit
          }
        }
        add(0x09)
      }
      number += 1
      start = end + 1
    }
    endEmpties()
    if count > 0, result[count - 1] == 0x09 { count -= 1 }
    return count
  }

  /// The same value where it stood before.
  private static func earlier(
    _ field: Field,
    among fields: Slice<UnsafeMutableBufferPointer<Field>>,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Field? {
    for other in fields where other.head == field.head && other.equals(field, in: bytes) {
      return other
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
