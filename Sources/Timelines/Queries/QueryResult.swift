/// The rows that a query found: those that certainly fit, and those that perhaps do.
///
/// An act "by 11 May" perhaps fits `on:2025-05-10`; nothing in the sources decides it.
public struct QueryResult: Hashable, Sendable {
  /// The rows that certainly fit.
  public let certain: RowSet
  /// The rows of which the sources don't tell enough to decide; none of them is certain.
  public let possible: RowSet
  /// The number of rows that certainly fit.
  public let count: Int
  /// The number of rows that perhaps fit.
  public let possibleCount: Int
  /// Names in the query that nobody has, with what was perhaps meant.
  public let unknownNames: [UnknownName]

  /// A name in a query that fits no actor, place, source or tag.
  public struct UnknownName: Hashable, Sendable {
    /// The name as typed.
    public var name: String
    /// Its column in the query, in characters from 1.
    public var column: Int
    /// What was perhaps meant.
    public var suggestion: String?
  }

  init(certain: RowSet, possible: RowSet, unknownNames: [UnknownName] = []) {
    self.certain = certain
    self.possible = possible
    self.unknownNames = unknownNames
    count = certain.count
    possibleCount = possible.count
  }

  /// The rows that certainly fit, in order.
  public var rows: [Int] { Array(certain) }

  /// The rows that perhaps fit, in order.
  public var possibleRows: [Int] { Array(possible) }

  /// The rows that fit, certainly or perhaps.
  public var all: RowSet {
    var rows = certain
    rows.formUnion(possible)
    return rows
  }
}
