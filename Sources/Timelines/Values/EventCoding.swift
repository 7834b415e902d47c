/// How event data codes an event, and what its source says of it besides.
public struct EventCoding: Hashable, Sendable {
  /// Whether a machine coded it, unread by anybody.
  public var isMachineCoded: Bool
  /// The CAMEO code, where the source has one: "043".
  public var cameo: String?
  /// The quad class by the source's own scheme, which may differ from PLOVER's.
  public var quad: QuadClass?
  /// How many sources the data counts; `nil` where it counts none.
  public var sourceCount: Int?
  /// What the source files it under.
  public var tags: [String]
  /// What has no field of ours, as one JSON object on a line.
  public var extra: String?

  /// Makes a coding.
  public init(
    isMachineCoded: Bool = false,
    cameo: String? = nil,
    quad: QuadClass? = nil,
    sourceCount: Int? = nil,
    tags: [String] = [],
    extra: String? = nil
  ) {
    self.isMachineCoded = isMachineCoded
    self.cameo = cameo
    self.quad = quad
    self.sourceCount = sourceCount
    self.tags = tags
    self.extra = extra
  }
}

extension Event {
  /// Whether a machine coded the event data that it comes from.
  public var isMachineCoded: Bool { coding?.isMachineCoded ?? false }

  /// The quad class: by the source's own scheme where it has one, else by the type.
  public var quadClass: QuadClass? { coding?.quad ?? type.quadClass }
}

extension EventCoding {
  /// What a person should know of how it was coded, a line each.
  public var remarks: [String] {
    guard isMachineCoded || cameo != nil else { return [] }
    let scheme = cameo.map { " as CAMEO \($0)" } ?? ""
    let quadClass = quad.map { ", \($0.rawValue)" } ?? ""
    let sources = sourceCount.map { ", from \($0) \($0 == 1 ? "source" : "sources")" } ?? ""
    let coder = isMachineCoded ? "coded by a machine" : "coded"
    return [coder + scheme + quadClass + sources]
  }
}
