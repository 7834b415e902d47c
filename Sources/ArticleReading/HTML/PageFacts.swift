internal import Chronology
internal import Documents

/// What a page says about its article, each fact with the place that says it.
///
/// The most trusted place is believed: structured data, then meta elements, `<time>`, lines at the
/// article's head, the address, the file's name. Where another place says otherwise, a finding
/// tells.
struct PageFacts {
  /// What is believed.
  private(set) var metadata: Metadata
  /// Where places disagree.
  private(set) var findings: [Finding] = []

  private let tree: HTMLTree
  private let meta: MetaElements
  private let data: StructuredData
  /// What the page shows at the article's head.
  let head: PageHead

  /// Reads the facts of a page.
  ///
  /// - Parameters:
  ///   - main: The page and the blocks that are its article.
  ///   - file: The file's path.
  ///   - known: What is known from elsewhere; it is believed first.
  init(_ main: MainText, file: String, known: Metadata) {
    tree = main.tree
    metadata = known
    meta = MetaElements(tree)
    head = PageHead(main, titles: meta.first(of: ["og:title", "twitter:title"]))
    let addresses = [meta.canonical].compactMap(\.self) + meta.all(of: ["og:url"])
    data = StructuredData(
      tree,
      addresses: addresses,
      titles: meta.first(of: MetaElements.titles) + [head.title?.words].compactMap(\.self)
    )
    readPublisher()
    readTitle()
    readAuthors()
    readLanguage()
    readAddress()
    readDates(file: file)
  }

  // MARK: Words

  private mutating func readPublisher() {
    guard metadata.publisher == nil else { return }
    metadata.publisher =
      said(data.names("publisher").first(where: Self.isName), .structuredData)
      ?? said(meta.all(of: MetaElements.publishers).first(where: Self.isName), .metaElement)
      ?? said(head.publisher, .footer)
  }

  private static func isName(_ words: String) -> Bool {
    !words.contains("://") && words.utf8.count <= 120
  }

  private mutating func readTitle() {
    guard metadata.title == nil else { return }
    let document = tree.tags.firstIndex(of: .title).map(tree.words(of:))
    metadata.title =
      said(data.text("headline").map(withoutSite), .structuredData)
      ?? said(meta.first(of: MetaElements.titles).first.map(withoutSite), .metaElement)
      ?? said(head.title?.words, .headerLine)
      ?? said(data.text("name"), .structuredData)
      ?? said(document.map(withoutSite), .metaElement)
  }

  /// A title without the site's name behind or before it: "Boats sail | Tidewatch".
  private func withoutSite(_ title: String) -> String {
    let site = metadata.publisher.map { FoldedText($0.value) }
    let heading = head.title.map { FoldedText($0.words) }
    for mark in [" | ", " - ", " \u{2013} ", " \u{2014} ", " :: ", " \u{B7} ", " \u{BB} "] {
      let parts = title.split(separator: mark, omittingEmptySubsequences: true)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      if let heading, let part = parts.first(where: { FoldedText(String($0)) == heading }) {
        return String(part)
      }
      if site == FoldedText(String(last)) { return String(title[..<first.endIndex]) }
      if site == FoldedText(String(first)) { return String(title[last.startIndex...]) }
    }
    return title
  }

  private mutating func readAuthors() {
    if metadata.authors.isEmpty {
      let places: [([String], Evidence.Kind)] = [
        (data.names("author") + data.names("creator"), .structuredData),
        (meta.first(of: MetaElements.authors), .metaElement), (head.authors, .byline),
      ]
      for (names, kind) in places {
        let people = AuthorNames.names(in: names.map(Self.plain), but: metadata.publisher?.value)
        guard !people.isEmpty else { continue }
        metadata.authors = people.map { Evidenced($0, from: Evidence(kind, text: $0)) }
        break
      }
    }
    guard metadata.agency == nil else { return }
    for author in metadata.authors {
      guard let agency = Agencies.name(of: author.value) else { continue }
      metadata.agency = Evidenced(agency, from: author.evidence)
      return
    }
  }

  private mutating func readLanguage() {
    guard metadata.language == nil else { return }
    let page = tree.tags.firstIndex(of: .html).flatMap { node in
      tree.value(.lang, of: node) ?? tree.value(.xmlLang, of: node)
    }
    let tags: [(String?, Evidence.Kind)] = [
      (data.text("inLanguage"), .structuredData), (page, .metaElement),
      (meta.first(of: MetaElements.languages).first, .metaElement),
    ]
    for (tag, kind) in tags {
      guard let tag, let language = Self.language(tag) else { continue }
      metadata.language = Evidenced(language, from: Evidence(kind, text: tag))
      return
    }
  }

  /// A language's tag as BCP 47 writes it, from "en_US", "de-DE" or "DE".
  private static func language(_ tag: String) -> String? {
    let parts = tag.split { "_-,; ".contains($0) }
    guard let first = parts.first, (2...3).contains(first.count),
      parts.prefix(2).allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } })
    else { return nil }
    let language = first.lowercased()
    guard parts.count > 1, parts[1].count == 2, tag.contains(where: { "_-".contains($0) })
    else { return language }
    return "\(language)-\(parts[1].uppercased())"
  }

  private mutating func readAddress() {
    guard metadata.url == nil else { return }
    let places: [(String?, Evidence.Kind)] = [
      (meta.canonical, .metaElement), (meta.first(of: MetaElements.addresses).first, .metaElement),
      (data.text("url"), .structuredData), (data.text("mainEntityOfPage"), .structuredData),
    ]
    for (address, kind) in places {
      guard let address, address.hasPrefix("http://") || address.hasPrefix("https://"),
        address.utf8.count <= 2000
      else { continue }
      metadata.url = said(address, kind)
      return
    }
  }

  private func said(_ words: String?, _ kind: Evidence.Kind) -> Evidenced<String>? {
    guard let words else { return nil }
    let folded = Self.plain(words)
    guard !folded.isEmpty, folded.utf8.count <= 2000 else { return nil }
    return Evidenced(folded, from: Evidence(kind, text: folded))
  }

  /// Words without the entities that some pages leave in their data, with single spaces.
  private static func plain(_ words: String) -> String {
    let folded = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard folded.contains("&"), folded.contains(";"), folded.utf8.count <= 2000,
      !folded.contains("<")
    else { return folded }
    let tree = HTMLParser.page("<p>\(folded)</p>").tree
    return tree.count > 0 ? tree.words(of: 0) : folded
  }

  // MARK: Dates

  private mutating func readDates(file: String) {
    let published = publishedDates(file: file)
    if metadata.published == nil { metadata.published = published.first }
    if let believed = metadata.published { reportOthers(published, than: believed) }
    guard metadata.modified == nil else { return }
    let changed =
      [data.text("dateModified")].compactMap { $0.flatMap { dated($0, .structuredData) } }
      + meta.all(of: MetaElements.modified).compactMap { dated($0, .metaElement) }
      + head.dates.filter { $0.meaning == .modified }.compactMap { dated($0.words, $0.kind) }
    metadata.modified = changed.first
  }

  /// The days that the page's places give, the most trusted first.
  private func publishedDates(file: String) -> [Evidenced<EDTF>] {
    var days: [Evidenced<EDTF>] = []
    for name in ["datePublished", "dateCreated", "uploadDate"] {
      if let day = data.text(name).flatMap({ dated($0, .structuredData) }) {
        days.append(day)
        break
      }
    }
    days += meta.all(of: MetaElements.published).compactMap { dated($0, .metaElement) }
    days += head.dates.filter { $0.meaning != .modified }.compactMap { dated($0.words, $0.kind) }
    if days.isEmpty {
      days += meta.all(of: MetaElements.days).compactMap { dated($0, .metaElement) }
    }
    if let address = metadata.url?.value, let found = AddressDate(in: address) {
      days.append(Evidenced(found.date, from: Evidence(.address, text: found.words)))
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if days.isEmpty, let found = AddressDate(in: "/\(name)"), found.isDay {
      days.append(Evidenced(found.date, from: Evidence(.fileName, text: found.words)))
    }
    return days
  }

  private func dated(_ words: String, _ kind: Evidence.Kind) -> Evidenced<EDTF>? {
    guard let day = Timestamp.day(words) ?? PrintedDate(in: words)?.date,
      let year = day.extent.earliest?.year, (1800...2200).contains(year)
    else { return nil }
    return Evidenced(day, from: Evidence(kind, text: words))
  }

  /// Reports places that give another day; midnight in another zone is no other day.
  private mutating func reportOthers(
    _ days: [Evidenced<EDTF>],
    than believed: Evidenced<EDTF>
  ) {
    var reported: Set<EDTF> = []
    for day in days where day.evidence.kind != believed.evidence.kind {
      guard let first = believed.value.extent.earliest?.dayNumber,
        let last = believed.value.extent.latest?.dayNumber,
        let otherFirst = day.value.extent.earliest?.dayNumber,
        let otherLast = day.value.extent.latest?.dayNumber,
        otherFirst > last + 1 || otherLast < first - 1, reported.insert(day.value).inserted
      else { continue }
      findings.append(
        Finding(
          "published \(believed.value) by \(Self.name(believed.evidence.kind)), "
            + "\(day.value) by \(Self.name(day.evidence.kind))"
        )
      )
    }
  }

  private static func name(_ kind: Evidence.Kind) -> String {
    switch kind {
    case .structuredData: "its structured data"
    case .metaElement: "its meta elements"
    case .timeElement: "a time element"
    case .headerLine, .byline: "a line at its head"
    case .address: "its address"
    case .fileName: "the file's name"
    default: "where it comes from"
    }
  }
}
