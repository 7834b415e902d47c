public import Chronology

/// What a document says about itself; an absent field is absent.
public struct Metadata: Hashable, Sendable {
  /// The headline.
  public var title: Evidenced<String>?
  /// Who wrote it, in order.
  public var authors: [Evidenced<String>] = []
  /// The paper, agency or site that brought it out.
  public var publisher: Evidenced<String>?
  /// The day it was published; never the day of the visit.
  public var published: Evidenced<EDTF>?
  /// The day it was last changed.
  public var modified: Evidenced<EDTF>?
  /// The place and day from which it was sent: "KYIV, May 11".
  public var dateline: Evidenced<Dateline>?
  /// The language, as a BCP 47 tag: "en".
  public var language: Evidenced<String>?
  /// The canonical address.
  public var url: Evidenced<String>?
  /// The agency whose copy it reworks: "Reuters".
  public var agency: Evidenced<String>?

  /// Makes metadata with every field absent.
  public init() {}
}

/// The place and day from which an article was sent.
public struct Dateline: Hashable, Sendable {
  /// The place as written: "KYIV".
  public var place: String?
  /// The day, where the dateline gives one.
  public var date: EDTF?

  /// Makes a dateline.
  public init(place: String?, date: EDTF?) {
    self.place = place
    self.date = date
  }
}
