internal import Timelines

/// The verb frames by which acts are read, and the classes of words that they ask for.
struct EventTables: Sendable {
  /// The frames of each verb, the more special first.
  private(set) var frames: [WordID: [VerbFrame]] = [:]
  /// The classes of each noun, as bits.
  private var nounClasses: [UInt64] = []
  private var classNumbers: [Substring: Int] = [:]
  /// Words by the part that they play in reading acts.
  let words: EventWords
  /// The topics of each word, as positions in ``topicNames``.
  private(set) var topics: [WordID: [Int]] = [:]
  /// What nouns tell of whoever owns them: "offer", "rejection".
  private(set) var nominals: [WordID: Nominal] = [:]
  /// What nouns tell that take place: "talks", "clashes".
  private var occurrences: [WordID: Nominal] = [:]
  /// Topics that take two words: "let the guns fall silent".
  private(set) var topicPairs: [(topic: String, nouns: Set<WordID>, words: Set<WordID>)] = []
  /// The slugs of the topics.
  private(set) var topicNames: [String] = []

  init(numberingIn vocabulary: inout Vocabulary) {
    words = EventWords(numberingIn: &vocabulary)
    for row in EnglishNounClasses.rows.split(separator: "\n") {
      let columns = row.split(separator: "\t", maxSplits: 1)
      guard columns.count == 2 else { continue }
      let number = classNumbers[columns[0]] ?? classNumbers.count
      classNumbers[columns[0]] = number
      for word in vocabulary.insert(list: String(columns[1])) {
        let index = Int(word.index)
        while nounClasses.count <= index { nounClasses.append(0) }
        nounClasses[index] |= 1 << UInt64(number)
      }
    }
    let prepositions = vocabulary.insert(list: EnglishEventWords.prepositions)
    for row in EnglishFrames.rows { add(row, prepositions, &vocabulary) }
    for verb in frames.keys { frames[verb]?.sort { $0.weight > $1.weight } }
    for row in EnglishNominals.rows.split(separator: "\n") { addNominal(row, &vocabulary) }
    for row in EnglishOccurrences.rows.split(separator: "\n") { addOccurrence(row, &vocabulary) }
    for row in EnglishTopics.pairs.split(separator: "\n") {
      let columns = row.split(separator: "\t")
      guard columns.count == 3 else { continue }
      topicPairs.append(
        (
          String(columns[0]), vocabulary.insert(list: String(columns[1])),
          vocabulary.insert(list: String(columns[2]))
        )
      )
    }
    for row in EnglishTopics.rows.split(separator: "\n") {
      let columns = row.split(separator: "\t", maxSplits: 1)
      guard columns.count == 2 else { continue }
      let topic = topicNames.firstIndex(of: String(columns[0])) ?? topicNames.count
      if topic == topicNames.count { topicNames.append(String(columns[0])) }
      for word in vocabulary.insert(list: String(columns[1])) {
        topics[word, default: []].append(topic)
      }
    }
  }

  /// Whether a noun belongs to a class.
  func isNoun(_ word: WordID, in number: Int) -> Bool {
    classes(of: word) & (1 << UInt64(number)) != 0
  }

  /// Whether a noun belongs to a class given by its name.
  func isNoun(_ word: WordID, _ name: Substring) -> Bool {
    let classes = classes(of: word)
    guard classes != 0, let number = classNumbers[name] else { return false }
    return classes & (1 << UInt64(number)) != 0
  }

  private func classes(of word: WordID) -> UInt64 {
    let index = Int(word.index)
    return index < nounClasses.count ? nounClasses[index] : 0
  }

  private mutating func add(
    _ row: Substring,
    _ prepositions: Set<WordID>,
    _ vocabulary: inout Vocabulary
  ) {
    let columns = row.split(separator: " ")
    guard columns.count == 6 else { return }
    let slots =
      columns[1] == "-"
      ? []
      : columns[1].split(separator: "+").map {
        VerbFrame.Slot($0, prepositions: prepositions, vocabulary: &vocabulary)
      }
    let recipients =
      columns[5] == "-"
      ? []
      : columns[5].split(separator: ",").map {
        VerbFrame.Recipient($0, vocabulary: &vocabulary)
      }
    let move = Move(rawValue: String(columns[3]))
    let type = EventType(rawValue: String(columns[4]))
    for verb in columns[0].split(separator: ",") {
      let parts = verb.split(separator: "_", maxSplits: 1)
      let frame = VerbFrame(
        particle: parts.count > 1 ? vocabulary.insert(String(parts[1])) : nil,
        slots: slots,
        noun: noun(columns[2], &vocabulary),
        act: move.flatMap { move in type.map { (move, $0) } },
        recipients: recipients,
        name: "\(verb) \(columns[1]) \(columns[2])"
      )
      frames[vocabulary.insert(String(parts[0])), default: []].append(frame)
    }
  }

  /// The act that a noun tells.
  struct Nominal: Sendable {
    var openers: Set<WordID>
    var move: Move
    var type: EventType
    /// What the row says for it: "calls for".
    var verb: String
  }

  private mutating func addNominal(_ row: Substring, _ vocabulary: inout Vocabulary) {
    let columns = row.split(separator: " ")
    guard columns.count == 5, let move = Move(rawValue: String(columns[2])),
      let type = EventType(rawValue: String(columns[3]))
    else { return }
    var openers: Set<WordID> = []
    for opener in columns[1].split(separator: ",") {
      openers.insert(vocabulary.insert(String(opener)))
    }
    let verb = String(columns[4].map { $0 == "_" ? " " : $0 })
    for noun in columns[0].split(separator: ",") {
      nominals[vocabulary.insert(String(noun))] = Nominal(
        openers: openers,
        move: move,
        type: type,
        verb: verb
      )
    }
  }

  /// The act that a noun tells where it takes place: "talks" of "talks began".
  func occurrence(of noun: WordID) -> Nominal? { occurrences[noun] }

  private mutating func addOccurrence(_ row: Substring, _ vocabulary: inout Vocabulary) {
    let columns = row.split(separator: " ")
    guard columns.count == 4, let move = Move(rawValue: String(columns[1])),
      let type = EventType(rawValue: String(columns[2]))
    else { return }
    let verb = String(columns[3].map { $0 == "_" ? " " : $0 })
    for noun in columns[0].split(separator: ",") {
      occurrences[vocabulary.insert(String(noun))] = Nominal(
        openers: [],
        move: move,
        type: type,
        verb: verb
      )
    }
  }

  private func noun(_ text: Substring, _ vocabulary: inout Vocabulary) -> VerbFrame.NounTest {
    if text == "-" { return .any }
    guard text.hasPrefix("@") else { return .word(vocabulary.insert(String(text))) }
    return classNumbers[text.dropFirst()].map { .inClass($0) } ?? .any
  }
}
