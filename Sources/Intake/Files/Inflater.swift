internal import CZlib

/// Unpacks gzip, member after member, and stops what grows beyond measure.
final class Inflater {
  /// Why it can't go on.
  enum Failure: Error, Hashable {
    /// The bytes are no gzip, or are damaged.
    case damaged
    /// A few bytes grow into very many.
    case bomb
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private var taken = 0
  private var given = 0
  private var isBetweenMembers = false
  private var isOver = false

  /// Text shrinks to a tenth, repetitive tables to a fiftieth; only emptiness goes beyond.
  private static let highestRatio = 100
  /// How much may come of anything before the ratio counts.
  private static let freely = 1 << 22

  init() throws(Failure) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let version = ZLIB_VERSION
    guard inflateInit2_(stream, 15 + 16, version, CInt(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .damaged }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Whether bytes begin as gzip does.
  static func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B, 8])
  }

  /// Whether the bytes so far end with a member's end.
  var isWhole: Bool { isBetweenMembers || isOver }

  /// What comes of some more bytes.
  ///
  /// Zeroes and other filling after the last member are passed over.
  func unpack(_ packed: [UInt8]) throws(Failure) -> [UInt8] {
    guard !packed.isEmpty, !isOver else { return [] }
    taken += packed.count
    var unpacked: [UInt8] = []
    let failure = packed.withUnsafeBufferPointer { input -> Failure? in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = CUnsignedInt(input.count)
      while stream.pointee.avail_in > 0, !isOver {
        if let failure = inflateSome(into: &unpacked) { return failure }
      }
      stream.pointee.next_in = nil
      return nil
    }
    if let failure { throw failure }
    return unpacked
  }

  /// Fills one piece; the output may go on where the input has ended.
  private func inflateSome(into unpacked: inout [UInt8]) -> Failure? {
    if isBetweenMembers {
      guard stream.pointee.next_in.pointee == 0x1F else {
        isOver = true
        return nil
      }
      guard inflateReset(stream) == Z_OK else { return .damaged }
      isBetweenMembers = false
    }
    while true {
      var code: CInt = Z_OK
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = CUnsignedInt(buffer.count)
        code = inflate(stream, Z_NO_FLUSH)
        count = buffer.count - Int(stream.pointee.avail_out)
      }
      given += piece.count
      if given > Self.freely, given / Self.highestRatio > taken { return .bomb }
      unpacked += piece
      if code == Z_STREAM_END {
        isBetweenMembers = true
        return nil
      }
      if code == Z_BUF_ERROR { return nil }
      guard code == Z_OK else { return .damaged }
      if piece.count < 1 << 16 { return nil }
    }
  }
}
