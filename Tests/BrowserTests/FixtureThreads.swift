import Chronology

@testable import Timelines

extension Fixture {
  private static func id(_ name: String) -> EventID { EventID(stored: name) }

  static let threads: [EventThread] = [
    EventThread(
      id: id("e06"),
      kind: .demand,
      what: "open the gates of the upper dam",
      topics: [],
      due: day(17),
      dueText: "by Monday",
      askers: [ActorID("KES"), ActorID("DOR"), ActorID("MAR"), ActorID("OST")],
      owers: [ActorID("VEL")],
      steps: [
        EventThread.Step(role: .asked, event: id("e06")),
        EventThread.Step(role: .refused, event: id("e08")),
        EventThread.Step(role: .askedAsCondition, event: id("e10")),
      ],
      fates: [Commitment.Step(.open), Commitment.Step(.refused, decidedBy: id("e08"))],
      hangsOn: nil,
      orElse: id("e07"),
      turns: [
        EventThread.Turn(parties: [ActorID("VEL")], reason: .unanswered),
        EventThread.Turn(
          parties: [ActorID("KES"), ActorID("DOR"), ActorID("OST")],
          reason: .ifRefused
        ),
      ]
    ),
    EventThread(
      id: id("e12"),
      kind: .offer,
      what: "let engineers measure the flow",
      topics: [],
      due: nil,
      dueText: nil,
      askers: [ActorID("league")],
      owers: [ActorID("OST"), ActorID("VEL")],
      steps: [EventThread.Step(role: .offered, event: id("e12"))],
      fates: [],
      hangsOn: nil,
      orElse: nil,
      turns: [
        EventThread.Turn(parties: [ActorID("OST"), ActorID("VEL")], reason: .unanswered)
      ]
    ),
    EventThread(
      id: id("e09"),
      kind: .offer,
      what: "meet in Port Kesh",
      topics: [],
      due: day(19),
      dueText: "on Wednesday",
      askers: [ActorID("rell")],
      owers: [ActorID("OST")],
      steps: [
        EventThread.Step(role: .offered, event: id("e09")),
        EventThread.Step(role: .countered, event: id("e10")),
        EventThread.Step(role: .welcomed, event: id("e11")),
        EventThread.Step(role: .kept, event: id("e15")),
      ],
      fates: [Commitment.Step(.open), Commitment.Step(.kept, decidedBy: id("e15"))],
      hangsOn: id("e06"),
      orElse: nil,
      turns: []
    ),
  ]
}
