extension MainText {
  /// The element that holds the article.
  ///
  /// Among those whose names say so, the smallest that holds most of what any of them holds; where
  /// none has enough, the smallest element of the page that holds most of its running text.
  func chooseRoot() -> Int {
    let all = weight(in: 0)
    let candidates = candidates().filter { weight(in: $0) >= max(140, all * 3 / 10) }
    guard let most = candidates.map(weight(in:)).max() else { return descent() }
    let close = candidates.filter { weight(in: $0) * 10 >= most * 7 }
    guard let root = close.min(by: { size($0) < size($1) }) else { return descent() }
    return joined(root)
  }

  /// The element around an article whose text stands in several elements of one name.
  ///
  /// Elements of other articles have the same name too, but each of those lies in an element of its
  /// own that isn't this one's.
  private func joined(_ root: Int) -> Int {
    guard let name = tree.value(.class, of: root), signs.marked.contains(root) else { return root }
    let others = signs.marked.filter {
      tree.value(.class, of: $0) == name && weight(in: $0) >= 140
        && ($0 >= tree.ends[root] || tree.ends[$0] <= root)
    }
    guard !others.isEmpty, others.count <= 40 else { return root }
    var outer = root
    while outer > 0, !others.allSatisfy({ outer <= $0 && $0 < tree.ends[outer] }) {
      outer = tree.parents[outer]
    }
    let own = others.reduce(weight(in: root)) { $0 + weight(in: $1) }
    let isOneArticle = ([root] + others).allSatisfy { node in
      var inner = node
      while inner > outer {
        if tree.tags[inner] == .article || hasTitle(inner) { return false }
        inner = tree.parents[inner]
      }
      return true
    }
    return isOneArticle && outer > 0 && weight(in: outer) * 10 <= own * 13 ? outer : root
  }

  private func hasTitle(_ node: Int) -> Bool {
    (node..<min(tree.ends[node], node + 12)).contains { tree.tags[$0] == .h1 }
  }

  private func size(_ node: Int) -> Int { tree.ends[node] - node }

  private func candidates() -> [Int] {
    var found = signs.marked
    for node in 0..<tree.count {
      switch tree.tags[node] {
      case .article, .main: found.append(node)
      case .text: continue
      default:
        let role = tree.value(.role, of: node)
        if role == "main" || role == "article" { found.append(node) }
      }
    }
    return found
  }

  /// The smallest element that holds most of the running text.
  private func descent() -> Int {
    var node = 0
    while let child = heaviestChild(of: node), weight(in: child) * 10 >= weight(in: node) * 7,
      tree.tags[child].isContainer, weight(in: child) > 0
    {
      node = child
    }
    return node
  }

  private func heaviestChild(of node: Int) -> Int? {
    var heaviest: Int?
    var child = node + 1
    while child < tree.ends[node] {
      if tree.tags[child] != .text, weight(in: child) > heaviest.map(weight(in:)) ?? 0 {
        heaviest = child
      }
      child = max(child + 1, tree.ends[child])
    }
    return heaviest
  }
}
