/// What the elements of a page tell of the text in them: by their tags, their classes and ids.
///
/// A sign that would take most of a page's running text away is no sign: a page may call its body
/// "has-sidebar" and put all of itself into a form.
struct PageSigns {
  /// The signs of each node, without those of the elements around it.
  private(set) var signs: [PageBlock.Signs]
  /// The elements whose classes or ids say that they hold an article's text.
  private(set) var marked: [Int] = []

  /// How much running text stands before each node.
  private var running: [Int]
  /// How many titles stand before each node: highest headings of some length.
  private var titles: [Int]

  /// Reads the signs of a page.
  ///
  /// - Complexity: O(*n*) in the number of nodes.
  init(_ tree: HTMLTree) {
    signs = Array(repeating: [], count: tree.count)
    running = [0]
    titles = [0]
    running.reserveCapacity(tree.count + 1)
    titles.reserveCapacity(tree.count + 1)
    readText(tree)
    var readings: [String: ClassReading] = [:]
    for node in 0..<tree.count where tree.tags[node] != .text {
      read(node, tree, &readings)
    }
  }

  /// How many bytes of running text stand in an element.
  func runningText(in node: Int, _ tree: HTMLTree) -> Int {
    running[tree.ends[node]] - running[node]
  }

  /// Counts text in pieces long enough for a line of it, outside links and scripts.
  private mutating func readText(_ tree: HTMLTree) {
    var total = 0
    var count = 0
    var silentUntil = 0
    for node in 0..<tree.count {
      let tag = tree.tags[node]
      if tag.isSilent || tag == .a || tag == .noscript {
        silentUntil = max(silentUntil, tree.ends[node])
      }
      let length = tree.text(node).count
      if node >= silentUntil, length >= 40 { total += length }
      running.append(total)
      if tag == .h1, tree.words(of: node).utf8.count >= 20 { count += 1 }
      titles.append(count)
    }
  }

  private mutating func read(
    _ node: Int,
    _ tree: HTMLTree,
    _ readings: inout [String: ClassReading]
  ) {
    let tag = tree.tags[node]
    var reading = ClassReading()
    var names = ""
    for name in [HTMLAttribute.class, .id, .role, .ariaLabel] {
      if let value = tree.value(name, of: node) { names += value + " " }
    }
    if !names.isEmpty {
      if let known = readings[names] {
        reading = known
      } else {
        reading = ClassReading(names)
        readings[names] = reading
      }
    }
    var found = reading.signs
    switch tag {
    case .nav, .menu, .search: found.insert(.outside)
    case .footer: found.insert(.footer)
    case .aside: found.insert(.doubtful)
    case .header: found.insert(.header)
    case .form, .fieldset, .label, .legend: found.insert(.outside)
    case .figure: if !reading.signs.contains(.outside) { found.insert(.caption) }
    case .address: found.insert(.doubtful)
    default: break
    }
    if tag == .article || tag == .main || runningText(in: node, tree) > 600 {
      found.subtract([.about, .lead, .caption])
    }
    if isHidden(node, tree) { found.insert(.outside) }
    let itemprop = tree.value(.itemprop, of: node) ?? ""
    if itemprop == "articleBody" || itemprop == "reviewBody" {
      marked.append(node)
      found.remove(.outside)
      found.remove(.doubtful)
    } else if reading.isBody, tag.isContainer {
      marked.append(node)
    }
    if !found.isEmpty { signs[node] = weighed(found, node, tree) }
  }

  private func share(of node: Int, _ tree: HTMLTree) -> Double {
    let total = running[tree.count]
    return total == 0 ? 0 : Double(runningText(in: node, tree)) / Double(total)
  }

  /// The signs that hold for an element, by its share of the page's running text and titles.
  private func weighed(
    _ found: PageBlock.Signs,
    _ node: Int,
    _ tree: HTMLTree
  ) -> PageBlock.Signs {
    if tree.tags[node] == .html || tree.tags[node] == .body { return [] }
    let share = share(of: node, tree)
    let hasTitle = titles[tree.ends[node]] > titles[node]
    guard share > 0.6 || share > 0.2 && hasTitle else { return found }
    return found.intersection([.lead, .post])
  }

  private func isHidden(_ node: Int, _ tree: HTMLTree) -> Bool {
    if tree.range(of: .hidden, of: node) != nil { return true }
    if let value = tree.value(.ariaHidden, of: node), value == "true" { return true }
    guard let style = tree.value(.style, of: node) else { return false }
    let folded = style.lowercased().filter { $0 != " " }
    return folded.contains("display:none") || folded.contains("visibility:hidden")
  }
}
