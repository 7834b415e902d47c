/// Which headers or keys hold which fields, and which are kept as they are.
struct FieldPlan: Sendable {
  /// The places of each field's headers.
  private(set) var places: [[Int]]
  /// The headers.
  let headers: [String]
  /// The places of the headers that hold no field.
  private(set) var others: [Int] = []
  /// The names of those headers, and of all.
  private(set) var otherNames: Set<String> = []
  let names: Set<String>
  /// The first place of each header, whatever its spelling.
  private let folded: [String: Int]
  /// What was guessed rather than known.
  private(set) var guesses: [FieldGuess] = []

  /// Plans for headers.
  ///
  /// - Parameters:
  ///   - headers: The headers or keys.
  ///   - preset: What is known of them; `nil` to guess.
  ///   - mapping: What a person says, which goes before both.
  init(_ headers: [String], as preset: Preset?, mapping: FieldMapping) {
    self.headers = headers
    places = Array(repeating: [], count: RecordField.allCases.count)
    names = Set(headers)
    let folded = headers.map(FieldWords.folded)
    self.folded = Dictionary(zip(folded, headers.indices)) { first, _ in first }
    var taken: Set<Int> = []
    for (field, names) in mapping.headers {
      for name in names {
        guard let place = Self.place(of: name, in: headers, folded) else { continue }
        places[field.number].append(place)
        taken.insert(place)
      }
    }
    var mapped = Set(RecordField.allCases.filter { !places[$0.number].isEmpty })
    if let preset {
      for (field, names) in preset.fields where !mapped.contains(field) {
        for name in names {
          guard let place = folded.firstIndex(of: FieldWords.folded(name)) else { continue }
          places[field.number].append(place)
          taken.insert(place)
        }
      }
    }
    if preset?.guessesRest ?? true {
      mapped = Set(RecordField.allCases.filter { !places[$0.number].isEmpty })
      for (place, header) in headers.enumerated() where !taken.contains(place) {
        guard let field = FieldWords.field(of: header), !mapped.contains(field),
          places[field.number].isEmpty || Self.parties.contains(field)
        else { continue }
        places[field.number].append(place)
        guesses.append(FieldGuess(field, header))
        taken.insert(place)
      }
    }
    // A type that means nothing to us is kept as it was given.
    others = headers.indices.filter {
      !taken.contains($0) || places[RecordField.type.number].contains($0)
    }
    otherNames = Set(others.map { headers[$0] })
  }

  /// The fields that may have several headers: objects name parties in several ways.
  private static let parties: Set<RecordField> = [.actor, .recipient]

  /// The place of a header that a person names, or of the column whose number they give.
  private static func place(of name: String, in headers: [String], _ folded: [String]) -> Int? {
    if let exact = headers.firstIndex(of: name) { return exact }
    if let alike = folded.firstIndex(of: FieldWords.folded(name)) { return alike }
    guard let number = Int(name), headers.indices.contains(number - 1) else { return nil }
    return number - 1
  }

  /// The places of a field's headers.
  func places(of field: RecordField) -> [Int] { places[field.number] }

  /// The place of a header in any spelling.
  func place(of header: String) -> Int? { folded[FieldWords.folded(header)] }

  /// What the source calls a field.
  func header(of field: RecordField) -> String? {
    places[field.number].first.map { headers[$0] }
  }

  /// Whether it has this field.
  func has(_ field: RecordField) -> Bool { !places[field.number].isEmpty }

  /// Whether events can be read by it: it tells when, and what or who.
  var isSufficient: Bool {
    (has(.date) || has(.year))
      && [.title, .text, .type, .move, .cameo].contains { has($0) }
  }
}

extension RecordField {
  /// The place among all fields.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
