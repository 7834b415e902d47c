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
    "subscribe now to", "become a member", "support our work", "support our journalism",
  ]

  /// Whether a phrase stands in a stretch that only a page's frame holds.
  static func givesAway(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position].isASCIILetter {
        let likely = giveawaysByInitial[Int(bytes[position] & 31)]
        if likely.contains(where: { bytes.standsFolded($0, at: position) }) { return true }
      }
      while position < range.upperBound, bytes[position] != 0x20 { position += 1 }
      position += 1
    }
    return false
  }

  /// Networks and services by which a page asks to be followed.
  static let networks: Set<String> = [
    "facebook", "twitter", "instagram", "telegram", "whatsapp", "youtube", "tiktok", "linkedin",
    "pinterest", "xing", "snapchat", "threads", "bluesky", "mastodon", "reddit", "flipboard",
    "tumblr",
  ]

  /// Those phrases by their first letter, as its place in the alphabet.
  private static let giveawaysByInitial = giveaways.reduce(
    into: [[StaticString]](repeating: [], count: 32)
  ) {
    $0[Int($1.utf8Start.pointee & 31)].append($1)
  }

  /// Beginnings of lines that lead away from the article.
  static let openings: [String] = [
    "reading time", "estimated reading time", "tags", "filed under", "topics", "categories",
    "posted in", "follow us", "read more", "read also", "also read", "see also", "read next",
    "related", "watch", "listen", "\u{A9}", "copyright", "share this", "photo gallery", "more on",
    "click here", "download", "subscribe", "advertisement", "published in", "image source",
  ].map { FoldedText($0).string }

  /// Beginnings of lines that say when a page was made or changed, folded.
  static let stamps: [String] = [
    "last modified", "last updated", "last change", "page last", "updated on", "posted on",
    "published on",
    "letzte änderung", "zuletzt geändert", "zuletzt aktualisiert", "aktualisiert am", "erstellt am",
    "veröffentlicht am", "geändert am", "publié le", "mis à jour le", "dernière mise à jour",
    "modifié le",
    "publicado el", "publicado em", "actualizado el", "atualizado em", "última actualización",
    "pubblicato il", "aggiornato il", "ultimo aggiornamento", "gepubliceerd op", "laatst gewijzigd",
  ]

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
    related:explore further|related video|related videos|more in this section|more news on|read more on
    related:what others are reading|stories you may like|from our network|suggested articles|suggested reading
    related:mehr zum thema|zum thema|auch interessant|auch interessant für dich|das könnte sie auch interessieren
    related:das könnte dich auch interessieren|das könnte ihnen auch gefallen|das könnte dir auch gefallen
    related:weitere artikel|weitere beiträge|weitere nachrichten|weitere themen|weitere meldungen|ähnliche artikel
    related:ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|mehr artikel
    related:mehr beiträge|mehr nachrichten|mehr meldungen|mehr kolumnen|empfohlene artikel|empfohlene beiträge
    related:meistgelesen|meist gelesen|am meisten gelesen|lesen sie auch|lesen sie mehr|lies auch|siehe auch
    related:lesen sie hierzu auch|mehr dazu|mehr lesen|passend dazu|neueste artikel|neueste beiträge|aktuelle beiträge
    related:articles liés|articles similaires|à lire aussi|lire aussi|à lire également|sur le même sujet|voir aussi
    related:les plus lus|dans la même rubrique|noticias relacionadas|artículos relacionados|lea también|lee también
    related:te puede interesar|le puede interesar|también te puede interesar|más noticias|lo más leído|más leídas
    related:te recomendamos|notas relacionadas|contenido relacionado|leia também|leia mais|veja também|mais lidas
    related:notícias relacionadas|leggi anche|articoli correlati|potrebbe interessarti|i più letti|lees ook
    related:gerelateerde artikelen|läs också|les også|læs også|czytaj także|zobacz także|čtěte také
    comments:kommentare|kommentar schreiben|kommentar verfassen|schreibe einen kommentar|kommentar hinterlassen
    comments:schreiben sie einen kommentar|ihr kommentar|dein kommentar|antwort schreiben|antworten abbrechen
    comments:diskutieren sie mit|commentaires|laisser un commentaire|laissez un commentaire|ajouter un commentaire
    comments:comentarios|deja un comentario|deja una respuesta|dejar un comentario|comentários|deixe um comentário
    comments:commenti|lascia un commento|reacties|geef een reactie|your comment|reader comments
    frame:artikel teilen|diesen artikel teilen|beitrag teilen|diesen beitrag teilen|seite teilen|jetzt teilen
    frame:möchten sie den artikel teilen|teilen mit|teilen auf|auf facebook teilen|auf twitter teilen|per whatsapp teilen
    frame:per e mail teilen|per mail versenden|artikel drucken|seite drucken|drucken|artikel merken|zur merkliste
    frame:zurück zur übersicht|zurück nach oben|nach oben|zum seitenanfang|zum inhalt springen|mehr erfahren|mehr anzeigen
    frame:weiterlesen|weiter lesen|jetzt lesen|zur startseite|zurück zur startseite|anzeige|werbung|newsletter abonnieren
    frame:jetzt abonnieren|jetzt anmelden|datenschutz|datenschutzerklärung|impressum|allgemeine geschäftsbedingungen
    frame:partager|partager cet article|imprimer|compartir|compartir en facebook|compartir esta noticia|compartilhar
    frame:compartilhe|condividi|stampa|delen|deel dit artikel|publicité|publicidad|publicidade|pubblicità|advertentie
    frame:suscríbete|síguenos|síguenos en|siguenos en|nos siga|seguici su|suivez nous|volg ons|mehr zum autor
    frame:this article was printed from|read this article in|hide caption|toggle caption|story highlights
    weak:teilen|autor|datum|kommentieren|antworten|suche|menü|startseite|kontakt|über uns
    footer:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados
    footer:tutti i diritti riservati|all rights reserved|powered by|designed by|site by|terms privacy|do not sell my info
    """
}
