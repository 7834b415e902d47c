import Chronology
import Timelines

/// The names of a table in the order of their keys, for what a person types.
struct NameIndex: Sendable {
  private struct Entry: Sendable {
    var key: String
    var rank: Int
    var actor: ActorID
  }

  private var entries: [Entry] = []
  private var order: [ActorID: Int] = [:]

  init(_ names: [ActorName], of codebook: ActorCodebook) {
    self = NameIndex().adding(names, of: codebook)
  }

  private init() {}

  func adding(_ names: [ActorName], of codebook: ActorCodebook) -> NameIndex {
    var index = self
    for name in names {
      if index.order[name.actor] == nil { index.order[name.actor] = index.order.count }
      let plain = NameFolding.plain(name.form)
      let rank = Self.rank(of: name.sense)
      index.entries.append(Entry(key: plain, rank: rank, actor: name.actor))
      if let code = codebook[name.actor]?.code, name.sense == .name || name.sense == .metonym {
        index.entries.append(Entry(key: code.lowercased(), rank: 2, actor: name.actor))
      }
      guard name.sense == .person || name.sense == .surname else { continue }
      index.entries.append(Entry(key: NameFolding.key(plain), rank: 3, actor: name.actor))
      for word in plain.utf8.split(separator: UInt8(ascii: " ")).dropFirst() {
        index.entries.append(Entry(key: String(Substring(word)), rank: 4, actor: name.actor))
      }
    }
    index.entries.sort { ($0.key, $0.rank) < ($1.key, $1.rank) }
    return index
  }

  /// The actor whose whole name, or code, a text is, the likeliest first.
  func actor(called name: String) -> ActorID? {
    let plain = NameFolding.plain(name.trimmed)
    let index = firstIndex(of: plain)
    guard index < entries.count, entries[index].key == plain else { return nil }
    return entries[index].actor
  }

  func actors(named name: String) -> [ActorID] {
    let plain = NameFolding.plain(name.trimmed)
    guard !plain.isEmpty else { return [] }
    var best: [ActorID: Int] = [:]
    func keep(_ entry: Entry, rank: Int) {
      best[entry.actor] = min(best[entry.actor] ?? .max, rank)
    }
    for entry in entries[firstIndex(of: plain)...] {
      guard entry.key.utf8.starts(with: plain.utf8) else { break }
      keep(entry, rank: entry.key == plain ? entry.rank : entry.rank + 10)
    }
    let key = NameFolding.key(plain)
    if key.utf8.count >= 5 {
      for entry in entries[firstIndex(of: key)...] {
        guard entry.key == key else { break }
        keep(entry, rank: entry.rank + 5)
      }
    }
    return best.keys.sorted { left, right in
      (best[left] ?? 0, order[left] ?? 0, left) < (best[right] ?? 0, order[right] ?? 0, right)
    }
  }

  private func firstIndex(of key: String) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func rank(of sense: ActorName.Sense) -> Int {
    switch sense {
    case .name, .abbreviation, .person: 0
    case .surname, .metonym: 1
    case .adjective, .people, .capital: 3
    case .city: 6
    }
  }
}
