/// The words by which pages name their parts, English, German and of a few other languages.
enum ClassWords {
  /// Words and pairs of words that tell what stands in an element wherever they stand in a name.
  static let words = table(anywhere)
  /// Names that tell it only as a whole.
  static let names = table(whole)

  /// Words in front of a name that tell of the page rather than of the element: "has-sidebar".
  static let openings: Set<String> = [
    "has", "with", "no", "not", "is", "without", "js", "type", "status", "format", "category",
    "tag",
    "term", "theme", "enable", "supports", "label",
  ]

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
    art content|art text|page body|wysiwyg|prose|tinymce|copytext|fliesstext
    """.split(whereSeparator: { $0 == "|" || $0.isNewline }).map(String.init)
  )

  /// Whether a word begins as those do that name what is no part of an article.
  static func isOutside(_ word: String) -> Bool {
    guard let first = word.utf8.first, first.isASCIILowercase else { return false }
    return prefixes[Int(first - 0x61)].contains(where: word.hasPrefix)
  }

  /// Beginnings of words by their first letter.
  private static let prefixes: [[String]] = {
    var prefixes = Array(repeating: [String](), count: 26)
    for word in outside.split(whereSeparator: \.isWhitespace) {
      if let first = word.utf8.first, first.isASCIILowercase {
        prefixes[Int(first - 0x61)].append(String(word))
      }
    }
    return prefixes
  }()

  private static let outside = """
    sharing sharedaddy sharebar sharebutton shariff addthis addtoany social relat recommend disqus cookie
    consent gdpr newsletter subscri signup breadcrumb brotkrum paginat sidebar advert sponsor outbrain
    taboola comment kommentar newsticker navig navbar metanav topnav footernav megamenu submenu dropdown
    banner popup modal lightbox empfehl verwandt
    """

  private static func table(_ rows: [(PageBlock.Signs, String)]) -> [String: PageBlock.Signs] {
    var signs: [String: PageBlock.Signs] = [:]
    for (sign, words) in rows {
      for word in words.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
        signs[String(word), default: []].formUnion(sign)
      }
    }
    return signs
  }

  private static let anywhere: [(PageBlock.Signs, String)] = [
    (
      .outside,
      """
      nav|menu|menue|menubar|mainmenu|share|shares|teilen|respond|replies|comments|kommentare|cookies
      ads|ad|adv|anzeige|werbung|widget area|login|logout|register|skip link|skip links|pager|paging
      pagenavi|prev next|next prev|post navigation|nav links|read more|readmore|weiterlesen|most read
      most popular|trending|tag cloud|tagcloud|jp relatedposts|yarpp|crp|mehr zum|printer|toolbar
      tool bar|bookmark|bookmarks|followus|follow us|feedback|ratings|voting|imprint|impressum|disclaimer
      backlink|trackback|trackbacks|pingback|to top|totop|scroll top|sitemap|screen reader|sr only
      visually hidden|carousel|slick|swiper|ticker|promo|promotion|promobox|author box|author bio
      about author|about the|author info|authorbox|abonnement|donate|donation|spenden|user menu
      language switcher|lang switcher|contentinfo|tooltip|download app|app banner|mailing list
      more stories|more news|more from|latest news|latest posts|recent posts|see also|siehe auch
      also read|further reading|sharethis|warenkorb|wishlist|minicart|player controls|topbar|paywall box
      rec posts|also like|might like|read also|lire aussi|leer mas|mas noticias|a lire
      """
    ),
    (
      .doubtful,
      """
      aside|teaser|teasers|infobox|info box|factbox|inhaltsverzeichnis|right column|left column|rightcol
      leftcol|right col|left col|column right|column left|galerie|bildergalerie|calendar|kalender|marginal
      marginalie|kicker|contact box|kontakt box|autorenbox|promo box|author|autor
      """
    ),
    (.footer, "footer|fusszeile"),
    (.header, "header|masthead"),
    (
      .caption,
      """
      caption|figcaption|bildunterschrift|bildtext|photo credit|image credit|fotocredit|bildnachweis
      picture credit|photo copyright|image copyright
      """
    ),
    (
      .lead,
      """
      lead|intro|introduction|standfirst|dek|excerpt|vorspann|anriss|subline|subtitle|subheadline|einleitung
      chapo|chapeau|entradilla|bajada|copete|sumario|lede|article summary|teaser text|teasertext
      short description|untertitel|ingress|introtext
      """
    ),
    (
      .about,
      """
      byline|dateline|timestamp|publish date|post date|entry date|posted on|entry meta|post meta|article meta
      postmeta|entrymeta|postmetadata|post info|article info|tag list|taglist|tag links|tags links|keywords
      schlagworte|cat links|author name|article date|reading time|lesezeit|lesedauer|posted in|filed under
      pubdate|view count|meta info|metainfo|last modified|last update|modified date|created date
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

  private static let whole: [(PageBlock.Signs, String)] = [
    (
      .outside,
      """
      hidden|hide|invisible|offscreen|widget|widget text|widget container|textwidget|search|suche|social
      reply|print|tools|follow|rss|rating|rating box|vote|poll|languages|slider|alert|dialog|alertdialog
      complementary|loading|spinner|abo|popular|similar|cart|basket|shop|product list|credits|recent|sprungmarken
      donotprint|noprint|no print|marquee|copyright
      """
    ),
    (
      .doubtful,
      "box|toc|gallery|video|audio|podcast|contact|kontakt|event|events|termine|archive|more|bottom"
    ),
    (.footer, "foot|fuss"),
    (.header, "head|kopf"),
    (.caption, "bu|legend|credit|quelle|figure|source|copyright|wp caption text|image text"),
    (.lead, "summary|abstract|description"),
    (
      .about,
      """
      meta|tags|categories|category|date|datum|posted|published|published date|author|autor|sources|quellen
      views|counter|details|time|topics|themen
      """
    ),
  ]
}
