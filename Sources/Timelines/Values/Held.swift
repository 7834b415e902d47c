/// A value that lies in one place, however many copies there are of what holds it.
///
/// Merging moves claims and events from list to list; to copy one that is held costs no more than
/// to copy a number. A change is made in that place while nobody else holds it, else in a new one.
struct Held<Value: Sendable>: Sendable {
  private var place: Place

  /// Where the value lies; written only by a holder that shares it with nobody.
  private final class Place: @unchecked Sendable {
    var value: Value

    init(_ value: Value) { self.value = value }
  }

  init(_ value: Value) { place = Place(value) }

  /// The value as it stands.
  var value: Value { place.value }

  /// Changes the value for this holder alone.
  mutating func change(_ body: (inout Value) -> Void) {
    if isKnownUniquelyReferenced(&place) {
      body(&place.value)
    } else {
      var own = place.value
      body(&own)
      place = Place(own)
    }
  }
}

extension Held: Equatable, Hashable where Value: Hashable {
  /// What lies in one place is equal without a look.
  static func == (left: Held, right: Held) -> Bool {
    left.place === right.place || left.value == right.value
  }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
