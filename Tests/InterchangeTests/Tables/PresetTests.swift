import Chronology
import Codebooks
import Interchange
import Testing
import Timelines

@Suite struct PresetTests {
  @Test func `ICEWS names parties with their country and sector`() throws {
    let file = RecordFile(
      """
      Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t\
      Target Name\tTarget Sectors\tTarget Country\tPublisher\tCity\tCountry
      7\t2031-04-12\tHarbour Police (Norway)\tGovernment,Police\tNorway\tConsult\t040\t\
      France\tNA\tFrance\tHarbour Courier\tNA\tNorway
      7\t2031-04-12\tFrance\tNA\tFrance\tConsult\t040\tHarbour Police (Norway)\tPolice\tNorway\t\
      Harbour Courier\tNA\tNorway
      """
    )
    #expect(file.format == "ICEWS")
    let record = try #require(file.records.first)
    #expect(record.actors.map(\.actor.code) == ["NORGOV"])
    #expect(record.recipients.map(\.actor.id) == ["FRA"])
    #expect(record.place == "Norway")
    #expect(record.cameo == "040")
    #expect(record.isMachineCoded)
    // Identifiers repeat: the rows are two events.
    #expect(Set(file.records.map(\.identity)).count == 2)
  }

  @Test func `ACLED's parties have no direction, and its precision is the date's`() {
    let file = RecordFile(
      """
      event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,\
      country,source,notes,fatalities
      A1,13 November 2031,1,Battles,Armed clash,North Guard,South Guard,Kesh,Norway,\
      Courier; Gazette,They fought.,3
      A2,2031-11-13,2,Protests,Peaceful protest,Dockers,,Kesh,Norway,Courier,,0
      A3,2031-11-13,3,Strategic developments,Agreement,North Guard,South Guard,,Norway,,,
      """
    )
    #expect(file.format == "ACLED")
    #expect(
      file.records.map(\.date.description) == ["2031-11-13", "2031-11-13~", "2031-11"]
    )
    #expect(file.records.map(\.type) == [.assault, .protest, .agree])
    #expect(file.records.map(\.actors.count) == [2, 1, 2])
    #expect(file.records.map(\.recipients.count) == [0, 0, 0])
    #expect(file.records.first?.publishers == ["Courier", "Gazette"])
    #expect(file.records.first?.phrase == "clash with arms; 3 killed")
  }

  @Test func `UCDP's events took a day of those between`() {
    let file = RecordFile(
      """
      id,side_a,side_b,type_of_violence,date_prec,date_start,date_end,best,where_coordinates,country,number_of_sources
      1,Government of Norway,North Guard,1,1,2031-04-12 00:00:00.000,2031-04-12 00:00:00.000,0,Kesh,Norway,3
      2,North Guard,South Guard,2,3,2031-04-07,2031-04-13,5,Kesh,Norway,-1
      """
    )
    #expect(file.format == "UCDP GED")
    #expect(
      file.records.map(\.date.description) == ["2031-04-12", "[2031-04-07..2031-04-13]"]
    )
    #expect(file.records.map(\.sourceCount) == [3, nil])
    #expect(file.records.last?.phrase == "fights; 5 killed")
  }

  @Test func `PA-X has its day first, its parties by their states`() {
    let file = RecordFile(
      "\u{FEFF}Con,PPName,AgtId,Agt,Dat,Status,Stage,Part,Loc1ISO,Loc2ISO,description,stage_label,PAX_Hyperlink\n"
        + "Norway/France,A process,12,Accord on Fish,03/04/2031,Multiparty signed/agreed,Cea,"
        + "\"For Norway: A. Envoy\nFor France: B. Envoy\",NOR,FRA,About fish,Ceasefire,https://x.example/\n"
    )
    #expect(file.format == "PA-X")
    let record = file.records.first
    #expect(record?.date.description == "2031-04-03")
    #expect(record?.phrase == "Accord on Fish")
    #expect(record?.actors.map(\.actor.id) == ["NOR", "FRA"])
    #expect(record?.move == .signs)
    #expect(record?.text?.contains("B. Envoy") == true)
  }

  @Test func `POLECAT is PLOVER already`() {
    let file = RecordFile(
      "Event ID\tEvent Date\tEvent Type\tEvent Mode\tQuad Code\tActor Name\tActor Country\t"
        + "Primary Actor Sector\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\n"
        + "p1\t2031-04-12\tSANCTION\t\tMATERIAL CONFLICT\tNorway\tNOR\tGOV\tFrance\tFRA\tNone\n"
    )
    #expect(file.format == "POLECAT")
    #expect(file.records.first?.type == .sanction)
    #expect(file.records.first?.quad == .materialConflict)
    #expect(file.records.first?.phrase == "imposes sanctions")
  }

  @Test func `TimeFlow's head tells what its columns are for`() {
    let file = RecordFile(
      "#TIMEFLOW\tformat version\t1\n#TIMEFLOW\tdescription\t\"two\nlines\"\n"
        + "#TIMEFLOW\talias\tTIMEFLOW_START\tBegun\n#TIMEFLOW\talias\tTIMEFLOW_END\tOver\n"
        + "#TIMEFLOW\talias\tTIMEFLOW_LABEL\tShort\n#TIMEFLOW\t====== End of Header. =====\n"
        + "ID\tBegun\tOver\tShort\tActors\tDescription\n"
        + "1.0\tApr 12 2031 18:00:00\t\tThe \"Kesh\" talks\tNorway,France\t\"one\ttwo\nthree\"\n"
        + "2.0\tApr 13 2031\tApr 15 2031\tA pause\t\t\n"
    )
    #expect(file.format == "TimeFlow")
    #expect(
      file.records.map(\.date.description) == ["2031-04-12", "2031-04-13/2031-04-15"]
    )
    #expect(file.records.first?.minute == 1_080)
    #expect(file.records.first?.phrase == "The \"Kesh\" talks")
    #expect(file.records.first?.actors.map(\.actor.id) == ["NOR", "FRA"])
    #expect(file.records.map(\.line) == [9, 11])
  }

  @Test func `Timesketch and TimelineSetter are known by their headers`() {
    let sketch = RecordFile(
      "message,datetime,timestamp_desc,tag\nA log entry,2031-04-12T10:15:00+00:00,Written,x\n"
    )
    #expect(sketch.format == "Timesketch")
    #expect(sketch.records.first?.minute == 615)
    let setter = RecordFile(
      "date,display_date,description,link,series,html\n04/12/2031,Spring,Talks,,Peace,\n"
    )
    #expect(setter.format == "TimelineSetter")
    #expect(setter.records.first?.date.description == "2031-04-12")
    #expect(setter.records.first?.dateText == "Spring")
  }
}
