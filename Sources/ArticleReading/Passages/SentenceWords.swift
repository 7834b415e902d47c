/// The words that decide whether a full stop ends a sentence.
struct SentenceWords: Sendable {
  /// Titles and the like, after which a name follows.
  let titles: Set<String>
  /// Words that take a number, as "No" and "Art" do.
  let numbered: Set<String>
  /// Abbreviations that may end a sentence, in any case.
  let common: Set<String>
  /// Words that are abbreviations only where capitalised, as "Mass" and "Sat" are.
  let capitalised: Set<String>
  /// Words that open a sentence and stand in no name: "The", "However".
  let starters: Set<String>
  /// What may follow "a.m." within a sentence: days, months, zones.
  let clockFollowers: Set<String>
  /// Verbs that attach a speaker to a quotation before them: "asked".
  let speechVerbs: Set<String>
  /// Lower-case beginnings of names: "al-", "von".
  let particles: Set<String>

  /// English.
  static let english = SentenceWords(
    titles: words(
      """
      mr mrs ms messrs mme dr prof gen lt col maj capt sgt cpl pvt cmdr cdr adm brig sen sens rep
      reps gov pres hon amb rev fr msgr supt insp det mt ft vs cf viz approx ca e.g i.e
      """
    ),
    numbered: words("no nos art arts sec secs para paras fig figs p pp vol vols ch nr res"),
    common: words("etc al jr sr bros esq plc llc"),
    capitalised: words(
      """
      jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
      inc corp co cos ltd dept assn univ ave blvd rd st ste intl govt div
      ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb
      nev okla ore pa penn tenn tex va vt wash wis wyo
      """
    ),
    starters: words(
      """
      the a an this that these those he she it they we you i his her its their our my in on at by
      for from to with without but and or nor yet so if as when while after before since although
      though however meanwhile moreover still there here what who why how where which not both each
      all some many most more several other others another two three four five six seven eight nine
      ten also earlier later now then today yesterday tomorrow last next according during despite
      instead once until because even only such is was are were did do does can will would should
      nevertheless nonetheless thus hence among amid between against about
      """
    ),
    clockFollowers: words(
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december jan feb mar apr jun jul aug sept sep oct nov
      dec mon tue tues wed thu thur thurs fri sat sun gmt utc est edt cst cdt mst mdt pst pdt bst cet
      cest eet eest msk ist eastern central pacific mountain moscow kyiv beijing local universal
      """
    ),
    speechVerbs: words(
      """
      said says asked asks wrote writes told tells added adds replied replies tweeted posted declared
      declares shouted cried warned warns insisted demanded exclaimed wondered responded quipped
      """
    ),
    particles: words("al el de del della di da du van von der den bin ibn ben ter zu la le")
  )

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
