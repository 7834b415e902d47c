/// English nouns by which a capitalised name is that of a body which no table has.
///
/// Columns: the sector of such a body where a state is told, a tab, the nouns. A body of `HRI` is
/// a civic one, which belongs to no state unless its name tells.
enum EnglishBodies {
  static let rows = """
    PTY\tparty union alliance coalition bloc congress
    REB\tfront movement army brigade brigades militia battalion
    LEG\tparliament assembly senate
    HRI\tassociation committee forum federation society organization organisation confederation
    """
}
