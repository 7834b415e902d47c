/// English nouns of acts that take place, and the verbs that say so.
enum EnglishOccurrences {
  /// Nouns, move, type, and the verb of the row, parted by spaces; "_" stands for a space.
  static let rows = """
    talk,talks,negotiation,negotiations,meeting,meetings,summit meets CONSULT holds
    consultations,dialogue,discussions meets CONSULT holds
    protest,protests,demonstration,demonstrations,rally,rallies protests PROTEST holds
    riot,riots,unrest,march,marches,walkout,walkouts,sit-in protests PROTEST holds
    clash,clashes,fighting,gunbattle,gunbattles,gunfight strikes ASSAULT fights_in
    skirmish,skirmishes,battle,battles,firefight strikes ASSAULT fights_in
    attack,attacks,strikes,raid,raids,bombing strikes ASSAULT carries_out
    bombings,bombardment,bombardments,shelling,airstrike,airstrikes strikes ASSAULT carries_out
    offensive,assault,assaults,incursion,incursions,invasion strikes ASSAULT carries_out
    """

  /// Verbs that say that something takes place.
  static let verbs = """
    erupt break flare begin start resume continue occur happen rage intensify open reopen
    reconvene convene conclude end take hold spread stage escalate commence proceed launch
    """

  /// Verbs that say that something came to nothing.
  static let failing = "fail collapse founder falter flounder"

  /// Verbs of what fighting costs.
  static let costing = "leave kill claim wound injure displace cause force"

  /// Prepositions before whoever stands on the other side.
  static let opposite = "with against on at upon"
}
