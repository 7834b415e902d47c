/// On which lines the elements of the lists of a JSON text begin, which the values don't tell.
struct JSONPlaces {
  /// The lines by the path of the list: "events", "timeline.date".
  private(set) var lines: [String: [Int]] = [:]

  /// Looks through a text that is JSON.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - first: The number of its first line.
  init(_ bytes: [UInt8], from first: Int) {
    var line = first
    var open: [(isList: Bool, path: String)] = []
    var key = ""
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x0A: line += 1
      case UInt8(ascii: "\""):
        let start = index + 1
        index = start
        while index < bytes.count, bytes[index] != byte {
          index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        if open.last?.isList == false, open.count <= 3 {
          key = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
        }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isList = byte == UInt8(ascii: "[")
        let parent = open.last
        if let parent, parent.isList, open.count <= 3 {
          lines[parent.path, default: []].append(line)
        }
        let name = parent.map { $0.isList ? $0.path + "[]" : $0.path } ?? ""
        let path = parent?.isList == false ? (name.isEmpty ? key : "\(name).\(key)") : name
        open.append((isList, open.count <= 3 ? path : ""))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
      default: break
      }
      index += 1
    }
  }
}
