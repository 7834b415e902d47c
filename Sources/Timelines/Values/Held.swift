/// A value that lies in one place, however many copies there are of what holds it.
///
/// Merging moves claims and events from list to list; to copy one that is held costs no more than
/// to copy a number.
final class Held<Value: Sendable>: Sendable {
  /// The value, which never changes.
  let value: Value

  init(_ value: Value) { self.value = value }
}

extension Held: Equatable, Hashable where Value: Hashable {
  /// What lies in one place is equal without a look.
  static func == (left: Held, right: Held) -> Bool {
    left === right || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
