/// Those whom a report names on one side, and whether it means nobody else.
struct NamedParties {
  private let principals: Set<Int32>
  /// Whether they are told one by one, or as a group whose members are known.
  private let areAll: Bool

  init(_ side: [Party], in parties: PartyTable) {
    let known = side.compactMap { parties.known($0.actor) }
    principals = Set(known.flatMap(parties.principals))
    // Of some groups nobody says who belongs to them.
    areAll = principals.count > 1 && !known.contains(where: parties.isOpenGroup)
  }

  /// Whether both are complete, and one names a party that the other leaves out.
  func parts(with other: NamedParties) -> Bool {
    areAll && other.areAll && principals != other.principals
  }
}
