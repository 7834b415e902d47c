/// What a block turned out to be.
enum BlockLabel: Hashable {
  /// Nothing has told yet; kept in the end, unless the page has a frame and the block lies in it.
  case open
  /// The article's title.
  case headline
  /// A line about the article that became metadata: a byline, a date, a credit.
  case about
  /// The words under a picture.
  case caption
  /// Part of an embedded post.
  case post
  /// Part of the page around the article.
  case frame
  /// Part of the page around the article, if it has one.
  case weak
  /// The heading of a list of other articles.
  case relatedHeading
  /// The heading of the readers' comments.
  case commentsHeading
  /// A line of the page's foot.
  case footer

  /// Whether the block is for certain no part of the article.
  var isOutside: Bool {
    switch self {
    case .frame, .relatedHeading, .commentsHeading, .footer: true
    default: false
    }
  }
}
