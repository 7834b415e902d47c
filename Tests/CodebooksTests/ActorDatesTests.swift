import Chronology
import Codebooks
import Testing
import Timelines

struct ActorDatesTests {
  let codebook = ActorCodebook.builtIn

  @Test(arguments: [
    ("mohamed-elbaradei", 2005, "IGOUNO"), ("mohamed-elbaradei", 2011, "EGYOPP"),
    ("tony-blair", 2003, "GBRGOV"), ("lech-walesa", 2001, "POLELI"),
    ("angela-merkel", 2023, "DEUELI"), ("kofi-annan", 2001, "IGOUNO"),
  ])
  func `codes a person by the office of the day`(id: String, year: Int, code: String) throws {
    let day = try #require(CivilDate(year: year, month: 3, day: 1))
    #expect(codebook.code(of: ActorID(id), on: day) == code)
  }

  @Test func `leaves whoever is no person as the table has it`() throws {
    let day = try #require(CivilDate(year: 1950, month: 1, day: 1))
    #expect(codebook.code(of: "PERGOV", on: day) == "PERGOV")
    #expect(codebook.code(of: "nato", on: day) == "IGONAT")
    #expect(codebook.code(of: "tony-blair", on: nil) == codebook["tony-blair"]?.code)
    #expect(codebook.code(of: "nobody-at-all", on: day) == nil)
  }
}
