internal import CMessageDigest

/// What identifies a document: the SHA-256 of its readable text, in hexadecimal.
///
/// The same words saved twice are the same document, wherever the files lie.
public struct DocumentKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The 64 hexadecimal digits.
  public let description: String

  /// Takes a key that was made before.
  public init(stored: String) {
    description = stored
  }

  /// Makes the key of a text.
  public init(of text: some StringProtocol) {
    description = Digest.sha256(text)
  }

  /// Whether the key is the digest of a text; the keys of rows of event data are none.
  public var isDigest: Bool {
    description.utf8.count == 64
      && description.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Hashes its last digits, which tell it from others as well as all of them.
  public func hash(into hasher: inout Hasher) { Digest.hash(description, into: &hasher) }

  /// Orders keys by their digits.
  public static func < (left: DocumentKey, right: DocumentKey) -> Bool {
    left.description < right.description
  }
}

/// Message digests, computed by the system's libmd.
public enum Digest {
  /// The SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits.
  public static func sha256(_ text: some StringProtocol) -> String {
    var running = RunningDigest()
    running.add(Array(text.utf8))
    return running.digits
  }

  /// Hashes the last sixteen digits of a digest.
  public static func hash(_ digits: String, into hasher: inout Hasher) {
    let isHashed: Void? = digits.utf8.withContiguousStorageIfAvailable { digits in
      let last = UnsafeBufferPointer(rebasing: digits.suffix(16))
      hasher.combine(bytes: UnsafeRawBufferPointer(last))
    }
    if isHashed == nil { hasher.combine(digits) }
  }
}

/// The SHA-256 of bytes that come in pieces.
public struct RunningDigest {
  private var context = SHA2_CTX()

  /// Starts with no bytes.
  public init() {
    SHA256Init(&context)
  }

  /// Adds bytes.
  public mutating func add(_ bytes: [UInt8]) {
    SHA256Update(&context, bytes, bytes.count)
  }

  /// The digest of the bytes so far, as 64 hexadecimal digits.
  public var digits: String {
    var final = context
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &final)
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self
    )
  }
}
