import Codebooks
import Testing
import Timelines

struct CAMEOEventTests {
  @Test(arguments: [
    ("010", EventType.statement), ("0211", .request), ("036", .agree), ("043", .consult),
    ("051", .support), ("061", .cooperate), ("0733", .aid), ("080", .concede), ("0831", .concede),
    ("0841", .retreat), ("087", .retreat), ("092", .accuse), ("1056", .request), ("112", .accuse),
    ("1241", .reject), ("138", .threaten), ("141", .protest), ("154", .mobilize),
    ("163", .sanction), ("173", .coerce), ("183", .assault), ("195", .assault), ("2042", .assault),
  ])
  func `maps a code to a type`(code: String, type: EventType) {
    #expect(CAMEOEvent(code)?.type == type)
  }

  @Test(arguments: [
    ("01", QuadClass.verbalCooperation), ("057", .verbalCooperation), ("061", .materialCooperation),
    ("090", .materialCooperation), ("100", .verbalConflict), ("145", .verbalConflict),
    ("150", .materialConflict), ("204", .materialConflict),
  ])
  func `keeps CAMEO's own quad class`(code: String, quad: QuadClass) {
    #expect(CAMEOEvent(code)?.quadClass == quad)
  }

  @Test(arguments: [
    ("042", Move.visits, "makes a visit"), ("0871", .retreats, "scales down its military action"),
    ("1833", .attacks, "bombs"), ("189", .attacks, "assaults"), ("17", .restricts, "coerces"),
  ])
  func `reads a code as its base, or else as its root`(code: String, move: Move, phrase: String) {
    #expect(CAMEOEvent(code)?.move == move)
    #expect(CAMEOEvent(code)?.phrase == phrase)
    #expect(CAMEOEvent(code)?.code == code)
  }

  @Test(arguments: ["", "1", "00", "21", "99", "12345", "x10", "0a", "１２"])
  func `reads no other text`(code: String) {
    #expect(CAMEOEvent(code) == nil)
  }

  @Test func `knows every root`() {
    for root in 1...20 {
      #expect(CAMEOEvent(root < 10 ? "0\(root)" : "\(root)") != nil)
    }
  }
}
