import Chronology
import Timelines

extension BrowserState {
  /// Puts the list into its next order, the act under the cursor kept there.
  mutating func changeOrder() -> [Effect] {
    guard let list, list.listing.zoom == nil, let orders = list.listing.orders else {
      notice = "This list has one order only."
      return []
    }
    let place = orders.firstIndex(of: list.listing.order) ?? 0
    return changeOrder(to: orders[(place + 1) % orders.count])
  }

  /// Puts the list into the order of a name: "latest", "most", "name", "usual".
  mutating func changeOrder(named name: String) -> [Effect] {
    let orders = list?.listing.orders ?? []
    guard let order = orders.first(where: { $0.rawValue.hasPrefix(name.lowercased()) }) else {
      let names = orders.map(\.rawValue).joined(separator: ", ")
      notice = names.isEmpty ? "This list has one order only." : "The orders here are: \(names)."
      return []
    }
    return changeOrder(to: order)
  }

  private mutating func changeOrder(to order: Listing.Order) -> [Effect] {
    guard var list, let orders = list.listing.orders else { return [] }
    let anchor = list.selected.map(Request.Anchor.row)
    list.listing.order = order
    self.list = list
    let place = orders.firstIndex(of: order) ?? 0
    let next = list.listing.words(for: orders[(place + 1) % orders.count])
    let now = list.listing.words(for: order)
    notice = "\(now.withLargeInitial). O: \(next)."
    return refreshed(keeping: anchor)
  }
}

extension Listing {
  /// The orders of the list, where it has more than one.
  fileprivate var orders: [Order]? {
    let orders = subject.orders
    return orders.count > 1 ? orders : nil
  }

  /// What the order that holds is called in the first line; `nil` for the list's own.
  var orderWords: String? { order == .usual ? nil : words(for: order) }

  /// "the latest first".
  fileprivate func words(for order: Order) -> String {
    switch (order, subject) {
    case (.usual, .actors), (.usual, .pairs): "the busiest first"
    case (.usual, _): "in order of time"
    case (.latest, _): "the latest first"
    case (.most, .documents): "most acts first"
    case (.most, _): "most sources first"
    case (.name, .timeline), (.name, .picks): "by who acts"
    case (.name, .documents): "by source"
    case (.name, _): "by name"
    }
  }
}
