/// The words by which pages name their parts, English, German and of a few other languages.
enum ClassWords {
  /// Words and pairs of words that tell what stands in an element.
  static let signs: [String: PageBlock.Signs] = {
    var signs: [String: PageBlock.Signs] = [:]
    for (sign, words) in table {
      for word in words.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
        signs[String(word).trimmed] = sign
      }
    }
    return signs
  }()

  /// Beginnings of words that tell the same.
  static let prefixes: [(key: String, sign: PageBlock.Signs)] = outsidePrefixes.split(
    whereSeparator: \.isWhitespace
  ).map { (String($0), .outside) }

  /// Names and pairs of words of elements that hold an article's text.
  static let bodies: Set<String> = Set(
    """
    article body|article content|article text|article main|article copy|article detail|articlebody
    articlecontent|articletext|entry content|entry body|entry text|entry|post content|post body|post text
    post entry|postcontent|postbody|posttext|postentry|post|story body|story content|story text|storybody
    storycontent|body text|bodytext|body copy|bodycopy|main content|maincontent|content main|page content
    content body|content text|content article|text content|textcontent|news text|news content|news body
    newstext|single content|blog content|blog post|field body|rich text|richtext|fulltext|full text
    artikel text|artikeltext|artikel inhalt|artikel body|beitrag text|beitragstext|inhalt|hauptinhalt
    nota cuerpo|cuerpo noticia|article corps|corps article|contenu article|texte article|corpo noticia
    art content|art text|page body|wysiwyg|prose|tinymce|copytext|fliesstext|content wrapper
    """.split(whereSeparator: { $0 == "|" || $0.isNewline }).map { String($0).trimmed }
  )

  private static let outsidePrefixes = """
    share sharing sharedaddy shariff addthis addtoany social relat recommend disqus cookie consent gdpr
    newsletter subscri signup breadcrumb brotkrum paginat sidebar advert sponsor outbrain taboola
    comment kommentar newsticker navig navbar metanav topnav footernav megamenu submenu dropdown
    banner popup modal lightbox paywall empfehl verwandt teilen
    """

  private static let table: [(PageBlock.Signs, String)] = [
    (
      .outside,
      """
      nav|menu|menue|menubar|mainmenu|share|shares|teilen|respond|reply|replies|comments|kommentare|cookies
      ads|ad|adv|anzeige|werbung|widget area|widget|login|logout|register|search|suche|skip link|skip links
      pager|paging|pagenavi|prev next|next prev|post navigation|nav links|read more|readmore|weiterlesen
      most read|most popular|popular|trending|tag cloud|tagcloud|jp relatedposts|yarpp|crp|similar|mehr zum
      print|printer|toolbar|tools|tool bar|bookmark|bookmarks|follow|followus|rss|feedback|rating|ratings
      vote|voting|poll|copyright|imprint|impressum|disclaimer|backlink|trackback|trackbacks|pingback
      back to|to top|totop|scroll top|sitemap|screen reader|sr only|visually hidden|hidden|invisible
      offscreen|slider|carousel|slick|swiper|ticker|marquee|promo|promotion|promobox|offcanvas|hide
      author box|author bio|about author|author info|authorbox|post author|abo|abonnement|donate|donation
      spenden|user menu|language switcher|lang switcher|languages|contentinfo|complementary|dialog|alert
      alertdialog|tooltip|accessibility|loading|spinner|download app|app banner|piano|mailing list|weitere
      more stories|more news|more from|latest news|latest posts|recent posts|recent|see also|siehe auch
      related articles|also read|further reading|related posts|sharethis|warenkorb|cart|basket|wishlist
      minicart|product list|shop|price|kaufen|player controls|credits|byline share|infobox ad|topbar
      """
    ),
    (
      .doubtful,
      """
      aside|sidebar|teaser|teasers|author|autor|infobox|info box|factbox|box|toc|table of|inhaltsverzeichnis
      bottom|right column|left column|rightcol|leftcol|right col|left col|column right|column left|gallery
      galerie|bildergalerie|video|audio|podcast|tabs|accordion|contact|kontakt|kicker|dateline|topics
      themen|event|events|termine|calendar|kalender|archive|archives|more|promo box|marginal|marginalie
      """
    ),
    (.footer, "footer|fuss|fusszeile|foot|post footer|entry footer|article footer|site footer"),
    (.header, "header|masthead|kopf|site header|page header"),
    (
      .caption,
      """
      caption|figcaption|wp caption|image caption|img caption|bildunterschrift|bildtext|bu|legend|copyright
      photo credit|image credit|credit|fotocredit|bildnachweis|quelle|figure|media caption|caption text
      gallery caption|picture caption
      """
    ),
    (
      .lead,
      """
      lead|intro|introduction|standfirst|dek|excerpt|summary|vorspann|anriss|subline|subtitle|subheadline
      article lead|article intro|einleitung|chapo|chapeau|entradilla|bajada|copete|sumario|lede|abstract
      article summary|lead text|teaser text|short description|untertitel|ingress
      """
    ),
    (
      .about,
      """
      byline|by line|dateline|timestamp|published|publish date|post date|entry date|posted on|entry meta
      post meta|article meta|meta|metadata|postmeta|entrymeta|post info|article info|tags|tag list|taglist
      tag links|keywords|schlagworte|categories|category|cat links|kategorien|author name|date|datum
      article date|reading time|lesezeit|lesedauer|posted|posted in|filed under|pubdate|autor|author
      source|sources|quellen|views|view count|counter
      """
    ),
    (
      .post,
      """
      twitter tweet|twitter video|instagram media|fb post|bluesky embed|mastodon embed|tiktok embed
      reddit embed|reddit card|truthsocial embed|telegram post|threads embed
      """
    ),
  ]
}

extension String {
  fileprivate var trimmed: String {
    split(separator: " ").joined(separator: " ")
  }
}
