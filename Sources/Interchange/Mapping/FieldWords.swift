/// What the headers of tables and the keys of objects usually mean.
enum FieldWords {
  /// The field that a header names, by the words that people use.
  static func field(of header: String) -> RecordField? { byWord[folded(header)] }

  /// A header in small letters, without spaces and marks.
  static func folded(_ header: String) -> String {
    header.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let byWord: [String: RecordField] = Dictionary(
    rows.flatMap { field, words in
      words.split(separator: " ").map { (String($0), field) }
    },
    uniquingKeysWith: { first, _ in first }
  )

  /// Words as they are folded, in the languages in which timelines are most often kept.
  private static let rows: [(RecordField, String)] = [
    (
      .date,
      """
      date datum fecha data dt eventdate startdate start begin beginn starttime dtstart when \
      datetime datestart dateofevent eventday isodate
      """
    ),
    (.end, "end enddate ende fin dtend dateend until endtime"),
    (.year, "year jahr annee año"),
    (.month, "month monat mois mes"),
    (.day, "day tag jour dia"),
    (.time, "time uhrzeit heure hora clock"),
    (
      .title,
      """
      title headline event label summary subject name titel titre título titulo betreff what \
      ereignis eventtitle shortdescription heading
      """
    ),
    (
      .text,
      """
      text description details detail notes note longdescription beschreibung contenu descripción \
      descripcion fulltext comment comments
      """
    ),
    (.actor, "actor actors who sourceactor actor1 akteur acteur sidea actorname from initiator"),
    (
      .recipient,
      "recipient recipients target targetactor actor2 whom sideb recipientname to adressat"
    ),
    (.actorCode, "actorcode actor1code sourcecode"),
    (.recipientCode, "recipientcode actor2code targetcode"),
    (.type, "type eventtype category kind kategorie action"),
    (.move, "move verb"),
    (.mode, "mode eventmode"),
    (.cameo, "cameo cameocode"),
    (.place, "place location where ort lieu lugar city venue placename"),
    (.publisher, "source sources publisher newspaper quelle outlet publication"),
    (.url, "url link href web sourceurl weblink uri"),
    (.tags, "tags keywords themes topics tag"),
    (.reported, "reported published publicationdate publishedat dateadded created"),
    (.id, "id eventid uid identifier nr eventno"),
    (.status, "status"),
    (.sources, "numsources sourcecount numberofsources"),
    (.due, "due deadline frist duedate échéance"),
  ]
}
