internal import Chronology
internal import Timelines

/// What not every row has, kept together in as few bytes as it takes.
struct RecordMore: Packable {
  var mode: String?
  var status = EventStatus.current
  var confidence: UInt8 = 100
  var otherActors: [Int32] = []
  var otherRecipients: [Int32] = []
  var otherPublishers: [Int32] = []
  var tags: [Int32] = []
  var commitments: [Commitment] = []
  var isMachineCoded = false
  var cameo: Int32 = -1
  var quad: QuadClass?
  var sourceCount: Int?
  var text: String?
  var dateText: String?
  var extraNames: Int32 = -1

  /// Which of them follow; what columns ask stands first.
  private struct Parts: OptionSet {
    let rawValue: UInt64
    static let status = Parts(rawValue: 1 << 0)
    static let confidence = Parts(rawValue: 1 << 1)
    static let parties = Parts(rawValue: 1 << 2)
    static let publishers = Parts(rawValue: 1 << 3)
    static let tags = Parts(rawValue: 1 << 4)
    static let terms = Parts(rawValue: 1 << 5)
    static let machine = Parts(rawValue: 1 << 6)
    static let cameo = Parts(rawValue: 1 << 7)
    static let quad = Parts(rawValue: 1 << 8)
    static let sources = Parts(rawValue: 1 << 9)
    static let mode = Parts(rawValue: 1 << 10)
    static let text = Parts(rawValue: 1 << 11)
    static let dateText = Parts(rawValue: 1 << 12)
    static let names = Parts(rawValue: 1 << 13)
    /// Terms with what became of them; those that wait are kept without.
    static let commitments = Parts(rawValue: 1 << 14)

    /// What columns ask.
    static let ofColumns: Parts = [
      .status, .confidence, .parties, .publishers, .tags, .terms, .commitments,
    ]
  }

  /// Takes what a row has beyond the plain; `nil` where that is nothing.
  init?(_ record: UnsafePointer<EventRecord>) {
    mode = record.pointee.mode
    status = record.pointee.status
    confidence = record.pointee.confidence
    otherActors = record.pointee.otherActors
    otherRecipients = record.pointee.otherRecipients
    otherPublishers = record.pointee.otherPublishers
    tags = record.pointee.tags
    commitments = record.pointee.commitments
    isMachineCoded = record.pointee.isMachineCoded
    cameo = record.pointee.cameo
    quad = record.pointee.quad
    sourceCount = record.pointee.sourceCount
    text = record.pointee.text
    dateText = record.pointee.dateText
    extraNames = record.pointee.extra == nil ? -1 : record.pointee.extraNames
    if parts.isEmpty { return nil }
  }

  private var parts: Parts {
    var parts: Parts = isMachineCoded ? .machine : []
    if status != .current { parts.insert(.status) }
    if confidence != 100 { parts.insert(.confidence) }
    if !otherActors.isEmpty || !otherRecipients.isEmpty { parts.insert(.parties) }
    if !otherPublishers.isEmpty { parts.insert(.publishers) }
    if !tags.isEmpty { parts.insert(.tags) }
    if !commitments.isEmpty {
      let wait = commitments.allSatisfy { $0 == Commitment($0.term) }
      parts.insert(wait ? .terms : .commitments)
    }
    if cameo >= 0 { parts.insert(.cameo) }
    if quad != nil { parts.insert(.quad) }
    if sourceCount != nil { parts.insert(.sources) }
    if mode != nil { parts.insert(.mode) }
    if text != nil { parts.insert(.text) }
    if dateText != nil { parts.insert(.dateText) }
    if extraNames >= 0 { parts.insert(.names) }
    return parts
  }

  func pack(into writer: inout PackedWriter) {
    let parts = parts
    writer.write(unsigned: parts.rawValue)
    if parts.contains(.status) { writer.write(status) }
    if parts.contains(.confidence) { writer.write(Int(confidence)) }
    if parts.contains(.parties) {
      writer.write(numbers: otherActors)
      writer.write(numbers: otherRecipients)
    }
    if parts.contains(.publishers) { writer.write(numbers: otherPublishers) }
    if parts.contains(.tags) { writer.write(numbers: tags) }
    if parts.contains(.terms) { writer.write(commitments.map(\.term)) }
    if parts.contains(.commitments) { writer.write(commitments) }
    if parts.contains(.cameo) { writer.write(Int(cameo)) }
    if let quad { writer.write(QuadClass.allCases.firstIndex(of: quad) ?? 0) }
    if let sourceCount { writer.write(sourceCount) }
    if let mode { writer.write(mode) }
    if let text { writer.write(text) }
    if let dateText { writer.write(dateText) }
    if parts.contains(.names) { writer.write(Int(extraNames)) }
  }

  init(from reader: inout PackedReader) throws(PackingError) {
    try self.init(from: &reader, all: true)
  }

  /// Whether bytes hold anything that columns ask; none do not.
  static func tellsColumns(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var parts: UInt64 = 0
    for (place, byte) in bytes.prefix(8).enumerated() {
      parts |= UInt64(byte & 0x7F) << (7 * place)
      if byte < 0x80 { break }
    }
    return !Parts(rawValue: parts).isDisjoint(with: .ofColumns)
  }

  /// Reads what columns ask, which is quick.
  init(columnsIn bytes: [UInt8]) throws(PackingError) {
    var reader = PackedReader(bytes)
    try self.init(from: &reader, all: false)
  }

  private init(from reader: inout PackedReader, all: Bool) throws(PackingError) {
    let parts = Parts(rawValue: try reader.unsigned())
    if parts.contains(.status) { status = try reader.word() }
    if parts.contains(.confidence) { confidence = UInt8(clamping: try reader.int()) }
    if parts.contains(.parties) {
      otherActors = try reader.numbers()
      otherRecipients = try reader.numbers()
    }
    if parts.contains(.publishers) { otherPublishers = try reader.numbers() }
    if parts.contains(.tags) { tags = try reader.numbers() }
    if parts.contains(.terms) { commitments = try reader.values(Term.self).map { Commitment($0) } }
    if parts.contains(.commitments) { commitments = try reader.values() }
    guard all else { return }
    isMachineCoded = parts.contains(.machine)
    if parts.contains(.cameo) { cameo = Int32(clamping: try reader.int()) }
    if parts.contains(.quad) {
      let place = try reader.int()
      guard QuadClass.allCases.indices.contains(place) else {
        throw .unknownWord(String(place))
      }
      quad = QuadClass.allCases[place]
    }
    if parts.contains(.sources) { sourceCount = try reader.int() }
    if parts.contains(.mode) { mode = try reader.string() }
    if parts.contains(.text) { text = try reader.string() }
    if parts.contains(.dateText) { dateText = try reader.string() }
    if parts.contains(.names) { extraNames = Int32(clamping: try reader.int()) }
  }
}

extension PackedWriter {
  fileprivate mutating func write(numbers: [Int32]) {
    write(numbers) { $0.write(Int($1)) }
  }
}

extension PackedReader {
  fileprivate mutating func numbers() throws(PackingError) -> [Int32] {
    try list { (reader) throws(PackingError) in Int32(clamping: try reader.int()) }
  }
}
