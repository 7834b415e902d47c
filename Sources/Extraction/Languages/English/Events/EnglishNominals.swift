/// English nouns that tell an act of whoever owns them, one a row in five columns parted by
/// spaces: nouns, the preposition that follows, move, type, and the verb that a row shows.
enum EnglishNominals {
  static let rows = """
    offer of,for offers AGREE offers
    proposal of,for proposes REQUEST proposes
    promise,pledge of promises AGREE promises
    call,appeal,plea,request for demands REQUEST calls_for
    demand,demands for,of demands REQUEST demands
    rejection,refusal,dismissal of refuses REJECT rejects
    acceptance of accepts AGREE accepts
    condemnation,denunciation of criticises ACCUSE condemns
    threat,threats of threatens THREATEN threatens
    invasion,bombing,bombardment,shelling of strikes ASSAULT attacks
    annexation,occupation of occupies ASSAULT occupies
    hosting of hosts CONSULT hosts
    visit to visits CONSULT visits
    withdrawal from retreats RETREAT withdraws_from
    support,backing for supports SUPPORT supports
    """
}
