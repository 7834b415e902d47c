/// The words that web pages put around their articles.
enum FrameWords {
  /// What a phrase tells of the line that it fills.
  enum Kind: String {
    /// Stands in no article: "Share on Facebook".
    case frame
    /// May stand in an article, but in a page's frame far more often: "Home".
    case weak
    /// Heads a list of other articles.
    case related
    /// Heads the readers' comments or the form for them.
    case comments
    /// Stands at a page's foot.
    case footer
  }

  /// Phrases that fill a line, alone or joined with others.
  static let phrases: [String: Kind] = {
    var phrases: [String: Kind] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: ":", maxSplits: 1)
      guard fields.count == 2, let kind = Kind(rawValue: String(fields[0])) else { continue }
      for phrase in fields[1].split(separator: "|") {
        phrases[FoldedText(String(phrase)).string] = kind
      }
    }
    return phrases
  }()

  /// Phrases that give a longer line away wherever they stand in it.
  static let giveaways: [StaticString] = [
    "we use cookies", "uses cookies to", "use of cookies", "our privacy policy",
    "our cookie policy",
    "by signing up", "sign up for our", "subscribe to our", "sign up to our", "your email address",
    "enable javascript", "all rights reserved", "protected by recaptcha", "required fields are",
    "this article is governed by", "download our app", "join our newsletter", "follow us on",
    "click here to", "unsubscribe at any time",
  ]

  /// The first letters of those phrases, a bit for each letter of the alphabet.
  static let giveawayInitials = giveaways.reduce(into: UInt32(0)) {
    $0 |= 1 << UInt32($1.utf8Start.pointee & 31)
  }

  /// Beginnings of lines that lead away from the article.
  static let openings: [String] = [
    "reading time", "estimated reading time", "tags", "filed under", "topics", "categories",
    "posted in", "follow us", "read more", "read also", "also read", "see also", "read next",
    "related", "watch", "listen", "\u{A9}", "copyright", "share this", "photo gallery", "more on",
    "click here", "download", "subscribe", "advertisement", "published in", "image source",
  ].map { FoldedText($0).string }

  private static let table = """
    frame:share on facebook|share on twitter|share on x|share on linkedin|share on whatsapp
    frame:share on telegram|share on reddit|share on pinterest|share via email|share by email
    frame:share this|share this article|share this story|share this post|share article|copy link
    frame:link copied|pin it|tweet this|email this|print this|print article|save article
    frame:save for later|add to bookmarks|whatsapp|telegram|linkedin|pinterest|reddit|tumblr
    frame:facebook|twitter|facebook messenger|instagram|youtube|tiktok|rss feed|send email
    frame:no result|no results|view all result|view all results|skip to content|toggle navigation
    frame:skip to main content|skip to navigation|back to top|scroll to top|go to top|open menu
    frame:close menu|main menu|navigate site|site navigation|privacy policy|cookie policy|legal notice
    frame:terms of use|terms of service|terms and conditions|terms conditions|cookie settings
    frame:accept all|accept cookies|accept all cookies|reject all|manage cookies|manage preferences
    frame:contact us|about us|advertise with us|log in|log out|sign in|sign up|sign out|create account
    frame:my account|forgot password|subscribe now|subscribe today|subscribe|newsletters|site map
    frame:sitemap|advertisement|advertisements|sponsored|sponsored content|promoted|story continues below
    frame:article continues below|scroll to continue|continue reading|continue reading below|show more
    frame:show less|load more|load more comments|loading|read the full story|read full article
    frame:view comments|show comments|hide comments|enlarge image|play video|watch live|listen to article
    frame:listen to this article|listen|font size|text size|increase font size|previous post|next post
    frame:previous article|next article|prev|play|pause|mute|toggle search|search for|skip advertisement
    frame:follow us|follow us on|join us|get the app|download the app|our apps|powered by wordpress
    frame:view all posts|view all|see all|show all|see more|view more|all posts by|click to share
    weak:home|about|contact|privacy|terms|login|register|search|menu|newsletter|advertise|careers|jobs
    weak:imprint|help|faq|archive|archives|share|tweet|email|e mail|print|x|mail|copy|save|rss|send
    weak:more|next|previous|close|open|news|world|politics|business|economy|sport|sports|opinion
    weak:opinions|culture|tech|technology|science|health|entertainment|travel|video|videos|photos
    weak:podcast|podcasts|live|lifestyle|weather|local|national|international|diplomacy|region
    weak:editorial|analysis|features|magazine|shop|donate|support us|english|espanol|deutsch|francais
    weak:latest|latest news|top stories|breaking news|breaking|trending|comment|comments|shares|views
    weak:by|in|on|and|min read|mins read|minutes read|minute read|read|shared|likes|reply|posted|updated
    related:related articles|related article|related stories|related posts|related news|related content
    related:related topics|related links|related coverage|related reading|related|you may also like
    related:you might also like|you may also be interested in|read also|also read|see also|read next
    related:more from|more from us|more on this story|more on this topic|more stories|more news|most read
    related:most popular|most viewed|most shared|trending now|trending stories|recommended
    related:recommended for you|recommended stories|recommended reading|editors picks|editors choice
    related:dont miss|in case you missed it|latest stories|latest articles|latest posts|recent posts
    related:recent articles|popular posts|popular articles|further reading|what to read next|up next
    related:keep reading|other articles|other news|more articles|more to explore|from our partners
    related:around the web|promoted stories|sponsored stories|similar articles|similar stories
    comments:leave a reply|leave a comment|post a comment|write a comment|add a comment|cancel reply
    comments:leave a reply cancel reply|join the conversation|join the discussion|discussion about this
    comments:comments are closed|be the first to comment|add your comment
    footer:all rights reserved|powered by|designed by|site by|terms privacy|do not sell my info
    """
}
