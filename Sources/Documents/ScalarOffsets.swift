/// Turns byte offsets of a text into offsets in Unicode scalars.
///
/// Files and Python count scalars; spans count bytes. A checkpoint every 256 bytes keeps each
/// answer quick without a table as long as the text.
public struct ScalarOffsets: Sendable {
  private let text: DocumentText
  private let checkpoints: [Int]
  private static let stride = 256

  /// Counts the scalars of a text once.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: DocumentText) {
    self.text = text
    checkpoints = text.withBytes { bytes in
      var counts = [0]
      var scalars = 0
      for (offset, byte) in bytes.enumerated() {
        if offset > 0, offset % Self.stride == 0 { counts.append(scalars) }
        if byte & 0xC0 != 0x80 { scalars += 1 }
      }
      return counts
    }
  }

  /// The number of scalars that start before a byte offset.
  ///
  /// - Parameter offset: In bytes; clamped to the text.
  /// - Returns: The offset in scalars, from 0.
  public func scalar(at offset: Int) -> Int {
    text.withBytes { bytes in
      let end = min(max(offset, 0), bytes.count)
      let checkpoint = min(end / Self.stride, checkpoints.count - 1)
      var scalars = checkpoints[checkpoint]
      for position in checkpoint * Self.stride..<max(end, checkpoint * Self.stride)
      where bytes[position] & 0xC0 != 0x80 {
        scalars += 1
      }
      return scalars
    }
  }
}
