import Codebooks
import Timelines

/// What a document has told so far of the actors in it.
struct ActorMemory {
  /// Somebody whom the document has named.
  struct Person {
    var id: ActorID
    var office: String?
    var body: ActorID?
    var isWoman: Bool
  }

  /// Somebody whom a pronoun may mean.
  struct Focus {
    var actors: [ActorID] = []
    var token = 0
    var sentence = -100
    var isSubject = false

    /// Turns to new actors, unless a subject nearby holds the reader's attention.
    mutating func take(_ actors: [ActorID], at token: Int, in sentence: Int, asSubject: Bool) {
      let holds = isSubject || self.sentence == sentence
      guard asSubject || !holds || sentence - self.sentence > 1 else { return }
      self.actors = actors
      self.token = token
      self.sentence = sentence
      isSubject = asSubject
    }
  }

  private(set) var introduced: [ActorID: Actor] = [:]
  private var order: [ActorID] = []
  /// The people by the number of their surname, and by identifier.
  private(set) var people: [WordID: Person] = [:]
  private(set) var peopleByID: [ActorID: Person] = [:]
  /// The people in the order of their last mention.
  private(set) var recentPeople: [ActorID] = []
  /// The states and bodies in the order of their last mention.
  var recentBodies: [ActorID] = []
  /// Whom pronouns mean: a person, a thing, several.
  private(set) var persons: [Focus] = []
  /// Who last said something.
  var lastSpeaker = Focus()
  var thing = Focus()
  var several = Focus()
  /// The last actors joined by "and".
  var joined: [ActorID] = []

  /// The actors that no table has, in the order of their first mention.
  var introducedActors: [Actor] { order.compactMap { introduced[$0] } }

  /// The surnames of people who are named in full and are nobody the tables know.
  private(set) var strangers: Set<WordID> = []

  mutating func meet(stranger surname: WordID) {
    strangers.insert(surname)
  }

  mutating func introduce(_ actor: Actor) {
    if introduced[actor.id] == nil { order.append(actor.id) }
    introduced[actor.id] = actor
  }

  /// Notes that a person was named, under a surname.
  mutating func name(_ person: Person, surname: WordID) {
    var known = peopleByID[person.id] ?? person
    known.office = person.office ?? known.office
    known.body = person.body ?? known.body
    known.isWoman = known.isWoman || person.isWoman
    people[surname] = known
    peopleByID[person.id] = known
    recentPeople.removeAll { $0 == person.id }
    recentPeople.append(person.id)
  }

  /// Turns to somebody who is no actor, so that a pronoun after it means none.
  mutating func turnToNobody(at token: Int, in sentence: Int) {
    persons.append(Focus(actors: [], token: token, sentence: sentence, isSubject: true))
    if persons.count > 4 { persons.removeFirst() }
  }

  /// Turns to a person, unless a subject nearby holds the reader's attention.
  mutating func turn(to person: ActorID, at token: Int, in sentence: Int, asSubject: Bool) {
    var focus = persons.last ?? Focus()
    focus.take([person], at: token, in: sentence, asSubject: asSubject)
    let isTaken = focus.token == token && focus.sentence == sentence
    persons.removeAll { $0.actors == [person] }
    if isTaken {
      persons.append(focus)
    } else {
      // In the background: the next in line when the pronoun can't be the first.
      let aside = Focus(actors: [person], token: token, sentence: sentence, isSubject: false)
      persons.insert(aside, at: max(0, persons.count - 1))
    }
    if persons.count > 4 { persons.removeFirst() }
  }

  /// Who was last meant by each word for somebody who speaks for others: "official", "spokesman";
  /// nobody where the text did not tell whose.
  var speakers: [WordID: [ActorID]] = [:]
  /// The bodies that the document has named, by their abbreviation.
  var bodies: [WordID: ActorID] = [:]

  /// The state that the document is mostly about, if one stands out.
  var mainState: ActorID?
}
