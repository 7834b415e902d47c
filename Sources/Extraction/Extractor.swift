public import Chronology
public import Codebooks
public import Documents
public import Timelines

/// Reads one document through every layer; a pure function of the document.
public struct Extractor: Sendable {
  private let language: Language
  private let codebook: ActorCodebook

  /// Makes an extractor for a language and a table of actors.
  public init(language: Language = .english, codebook: ActorCodebook = .builtIn) {
    self.language = language.knowing(codebook)
    self.codebook = codebook
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: The document, with its passages.
  ///   - referenceDate: The day against which dates are resolved; `nil` takes the document's
  ///     day of publication.
  /// - Returns: What every layer read.
  public func reading(of document: Document, referenceDate: CivilDate? = nil) -> Reading {
    let tokens = language.tokenizer.tokens(of: document)
    let updates = LiveUpdates(tokens: tokens, tables: language.temporal)
    let day =
      referenceDate
      ?? document.publicationDate?.extent.earliest.map { updates.lastDay(after: $0) }
    let dates = TemporalReader(language: language).expressions(in: tokens, referenceDate: day)
    let syntax = SyntaxReader(language: language).syntax(of: tokens)
    let (mentions, introduced) = ActorReader(language: language, codebook: codebook)
      .mentions(in: tokens, syntax: syntax, referenceDate: day)
    let times = times(among: dates, in: tokens, mentions)
    let claims = EventReader(language: language).claims(
      in: tokens,
      syntax: syntax,
      dates: times,
      mentions: mentions,
      bystanders: Set(introduced.filter(\.speaksForNobody).map(\.id)),
      referenceDate: day
    )
    return Reading(
      tokens: tokens,
      dates: times,
      mentions: mentions,
      introducedActors: introduced,
      claims: claims
    )
  }

  /// The expressions without those that are somebody's name: "Ana May".
  private func times(
    among dates: [TemporalExpression],
    in tokens: TokenStream,
    _ mentions: [ActorMention]
  ) -> [TemporalExpression] {
    func mayBeName(_ date: TemporalExpression) -> Bool {
      date.tokens.count == 1 && date.value.utf8.count == 7
        && language.syntax.classes(of: tokens.words[date.tokens.lowerBound]).contains(.modal)
    }
    guard dates.contains(where: mayBeName) else { return dates }
    let people = mentions.lazy.filter { $0.actors.allSatisfy(\.isPerson) }
    let named = Set(people.flatMap(\.tokens))
    return dates.filter { !mayBeName($0) || !named.contains($0.tokens.lowerBound) }
  }
}

extension Actor {
  /// Whether it is a person or a body of whom the document tells no state or office.
  fileprivate var speaksForNobody: Bool {
    (kind == .person || kind == .organisation) && affiliation == nil
  }
}

/// What was read from one document, layer by layer.
public struct Reading: Sendable {
  /// The tokens.
  public var tokens: TokenStream
  /// The temporal expressions.
  public var dates: [TemporalExpression]
  /// Who is named where.
  public var mentions: [ActorMention]
  /// The actors that only this document introduces.
  public var introducedActors: [Actor]
  /// The acts it reports.
  public var claims: [Claim]
}
