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
    return close.min { size($0) < size($1) } ?? descent()
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
