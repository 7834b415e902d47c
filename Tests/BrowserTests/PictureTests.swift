import Testing

@testable import Browser

struct PictureTests {
  /// The screens of docs/screens.md: a name, and the keys that lead there.
  static let screens: [(name: String, keys: String)] = [
    ("timeline", ""), ("timeline-offer", "7j"), ("background", "k<Enter>"),
    ("reader", "7j<Enter>"), ("thread", "7jt"), ("questions", "o"), ("actors", "a"),
    ("documents", "D"), ("help", "?"), ("citation", "7jc"), ("filter-prompt", "&actor:rell"),
    ("filtered", "&Rell<Enter>"), ("nothing", "&Atlantis<Enter>"), ("search", "/truce<Enter>"),
    ("picked", " jj P"), ("compare", "7j="), ("completion", "&actor:<Tab>"),
    ("citation-markdown", "7jcc"), ("pairs", "p"), ("zoom-days", "z"), ("zoom-weeks", "zz"),
    ("zoom-unfolded", "zjjj<Enter>"), ("export", "x"), ("menu", "7je"),
    ("corrected", "7jed<C-u>11 march<Enter>"), ("selection", "7j<Enter>s"),
    ("views", "&talks<Enter>stalks<Enter>V"), ("corrections", "7jeh:corrections<Enter>"),
    ("ordered", "O"),
  ]
  static let sizes = [(24, 80), (40, 120), (20, 60)]

  @Test(arguments: screens.map(\.name), sizes.indices)
  func `looks as its picture`(name: String, size: Int) {
    let (height, width) = Self.sizes[size]
    var session = Session(height: height, width: width)
    session.press(Self.screens.first { $0.name == name }?.keys ?? "")
    Picture.expect(session.state, matches: "\(name)-\(width)x\(height)")
  }
}
