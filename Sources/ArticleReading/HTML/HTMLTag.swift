/// The elements of HTML that reading a page tells apart; every other is ``other``.
enum HTMLTag: String, CaseIterable {
  // A run of characters, and elements that nothing is asked of.
  case text, other
  // The page.
  case html, head, body, title, base, meta, link, script, style, noscript, template
  // Its parts.
  case main, article, section, header, footer, nav, aside, div, center, address, hgroup, search
  // Blocks of text.
  case p, h1, h2, h3, h4, h5, h6, blockquote, q, pre, ul, ol, li, dl, dt, dd, hr, br, wbr
  case figure, figcaption, picture, details, summary, menu, dir
  // Tables.
  case table, caption, thead, tbody, tfoot, tr, td, th, colgroup
  // Within lines.
  case a, span, b, i, em, strong, cite, time, code, sup, sub, ins, del, s, small, font, abbr, img
  // Forms and players.
  case form, fieldset, legend, label, input, button, select, option, optgroup, textarea, datalist
  case output, progress, meter, dialog, iframe, object, embed, applet, audio, video, source
  case track, canvas, svg, math, map, area, frameset, noframes, marquee, rp, rt

  private static let named: [String: HTMLTag] = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .text && $0 != .other }.map { ($0.rawValue, $0) }
  )

  /// The element of a name in lower case.
  init(named name: String) {
    self = Self.named[name] ?? .other
  }

  /// The level of a heading; `nil` for what is none.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether a line ends where it starts and ends.
  var isBlock: Bool {
    switch self {
    case .html, .body, .main, .article, .section, .header, .footer, .nav, .aside, .div, .center,
      .address, .hgroup, .search, .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .ul, .ol,
      .li, .dl, .dt, .dd, .hr, .figure, .figcaption, .details, .summary, .menu, .dir, .table,
      .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .form, .fieldset, .legend, .dialog,
      .frameset, .noframes, .option, .marquee, .iframe, .noscript:
      true
    default: false
    }
  }

  /// Whether nothing in it is text that a page shows as its own.
  var isSilent: Bool {
    switch self {
    case .head, .script, .style, .template, .iframe, .object, .embed, .applet, .audio, .video,
      .canvas, .svg, .math, .map, .select, .option, .optgroup, .textarea, .datalist, .button,
      .input, .progress, .meter, .output, .dialog, .noframes, .rp, .rt, .noscript:
      true
    default: false
    }
  }

  /// Whether it can be the root of an article.
  var isContainer: Bool {
    switch self {
    case .body, .main, .article, .section, .div, .center, .td, .tbody, .table, .form, .blockquote,
      .other, .span, .tr, .header, .li, .ul, .fieldset, .font, .dd, .p:
      true
    default: false
    }
  }
}

/// The attributes that reading a page asks for.
enum HTMLAttribute: String, CaseIterable {
  case `class`, id, role, itemprop, itemtype, itemscope, property, name, content, href, rel
  case datetime, title, lang, type, style, hidden, pubdate, cite
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case httpEquiv = "http-equiv"
  case xmlLang = "xml:lang"

  private static let named: [String: HTMLAttribute] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) }
  )

  /// The attribute of a name in lower case; `nil` for one that nothing is asked of.
  init?(named name: String) {
    guard let known = Self.named[name] else { return nil }
    self = known
  }
}
