/// What an actor does in the conversation between parties; what people read in a row.
///
/// Types are for comparison; threads, commitments and turns follow from moves.
public enum Move: String, CaseIterable, Sendable {
  // Openings: they put something on the table.
  case proposes, offers, demands, conditions, threatens, promises, invites, plans
  // Answers to something on the table.
  case welcomes, supports, accepts, agrees, refuses, counters, withdraws
  // What becomes of a promise or a demand.
  case keeps, breaks
  // Words.
  case says, accuses, denies, criticises, explains, thanks, mediates, announces
  // Meetings and other peaceful deeds.
  case meets, speaks, visits, hosts, aids, cooperates, signs, recognises, releases, yields
  // Deeds of conflict.
  case declares, strikes, attacks, occupies, mobilises, sanctions, expels, detains, restricts
  case protests, retreats, kills
}
