internal import Chronology
internal import Documents
internal import Timelines

/// Dates an act, and what it leaves open.
extension ClaimWriter {
  func dating(_ act: Act) -> (ClaimDate, [Term]) {
    if act.isPresupposed { return datingOfPresupposed(act) }
    let (own, inner) =
      act.isCharge ? ([], []) : assigner.expressions(in: act, children: children)
    var date: ClaimDate?
    var due: TemporalExpression?
    for position in own {
      if act.isOmission {
        date = date ?? assigner.claimDate(position)
      } else if act.status == .planned || assigner.isTerm(position, of: act) {
        due = due ?? assigner.dates[position]
      } else if date == nil {
        date = assigner.claimDate(position)
      }
    }
    if due == nil {
      due = inner.first { assigner.isOpen($0) || assigner.isLater($0, than: date) }
        .map { assigner.dates[$0] }
    }
    if date == nil { date = dateOfTruce(act) ?? dateOfOccasion(act) ?? dateBehindWhen(act) }
    if date == nil { date = dateOfSpeech(act) ?? dateBefore(act) ?? dateOfScope(act) }
    if date == nil, act.type == .accuse, !act.isCharge { date = dateOfGrievance(act) }
    due = due.map { toCome($0, after: date) }
    let terms = act.status == .background ? [] : self.terms(act, due: due)
    return (date ?? assigner.bound, terms)
  }

  /// An expression with the day that is still to come: "made a truce by Monday the condition", said
  /// on a Wednesday, means the next one.
  private func toCome(_ due: TemporalExpression, after act: ClaimDate?) -> TemporalExpression {
    guard let relation = due.relation, [.by, .until, .before, .from, .on].contains(relation),
      !due.isAbsolute, let date = due.date, date.precision == .day, let day = date.extent.latest,
      let said = act?.edtf.extent.earliest ?? assigner.referenceDate, day < said,
      said.dayNumber - day.dayNumber < 7
    else { return due }
    var coming = due
    coming.date = EDTF(day.adding(days: 7))
    return coming
  }

  /// The day on which it was said bounds what was done.
  private func dateOfSpeech(_ act: Act) -> ClaimDate? {
    var outer = act.speech ?? syntax.clauses[act.clause].parent
    var steps = 0
    while let clause = outer, steps < 4 {
      let speech = Act(
        clause: clause,
        move: .says,
        type: .statement,
        actors: [],
        recipients: [],
        rule: ""
      )
      let (own, _) = assigner.expressions(in: speech, children: children)
      if let first = own.first(where: { !assigner.isTerm($0, of: speech) }),
        let date = assigner.claimDate(first)
      {
        guard !act.speaker.isEmpty else { return date }
        return ClaimDate(
          EDTF(from: nil, to: date.edtf.extent.latest),
          basis: .published,
          text: date.text
        )
      }
      outer = syntax.clauses[clause].parent
      steps += 1
    }
    return nil
  }

  /// The time long past that the paragraph tells of.
  private func dateOfScope(_ act: Act) -> ClaimDate? {
    let verb = syntax.verbGroups[syntax.clauses[act.clause].verb]
    guard verb.form == .past, !verb.features.contains(.pluperfect),
      let anchor = scope.anchor(of: tokens.sentence(of: verb.head)),
      let date = assigner.claimDate(anchor)
    else { return nil }
    return ClaimDate(date.edtf, basis: .inferred, text: date.text)
  }

  /// "accused Chad of breaking the truce of 8 May": not before what is complained of.
  private func dateOfGrievance(_ act: Act) -> ClaimDate? {
    for clause in act.consumed.sorted() {
      for position in assigner.positions(in: syntax.clauses[clause].tokens) {
        if let date = assigner.date(after: position) { return date }
      }
    }
    return nil
  }

  /// The day that the sentence gave before: "met on Friday and called for calm".
  private func dateBefore(_ act: Act) -> ClaimDate? {
    let head = syntax.verbGroups[syntax.clauses[act.clause].verb].head
    let sentence = tokens.sentences[tokens.sentence(of: head)].tokens
    guard let last = assigner.lastDate(in: sentence.lowerBound..<head, notIn: act.consumed) else {
      return nil
    }
    return assigner.claimDate(last)
  }

  func terms(_ act: Act, due: TemporalExpression?) -> [Term] {
    let kind: Term.Kind
    switch act.move {
    case .demands: kind = .demand
    case .conditions: kind = .condition
    case .threatens: kind = .threat
    case .promises: kind = .promise
    case .offers, .proposes, .invites:
      kind = topics(in: extent(of: act)).contains("talks") ? .meeting : .promise
    case .hosts where act.type == .agree: kind = .promise
    case .plans where act.isExpected: return []
    case .plans: kind = .meeting
    case .agrees,
      .accepts where due != nil:
      kind = .promise
    default: return []
    }
    let actors = act.actors.map(\.actor)
    let recipients = act.recipients.map(\.actor)
    let isOwed = kind == .demand || kind == .condition
    let phrase = phrases.phrase(for: act, recipients: recipientChunks(act))
    return [
      Term(
        kind,
        what: phrases.wanted(
          act,
          phrase: phrase,
          due: due.map { String(tokens.text($0.tokens)) }
        ),
        due: due?.date,
        dueText: due.map { String(tokens.text(assigner.termWords(of: $0))) },
        by: isOwed ? recipients : actors,
        to: isOwed ? actors : recipients
      )
    ]
  }
}
