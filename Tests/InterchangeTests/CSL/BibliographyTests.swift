import Chronology
import Documents
import Testing
import Timelines

@testable import Interchange

@Suite struct BibliographyTests {
  @Test func `lists each document that reports the events once`() throws {
    var (timeline, event) = try Sample.timeline()
    event.claims += event.claims
    timeline.events = [event]
    let lines = Bibliography(timeline).lines(of: [event])
    let key = event.claims[0].citation.document
    #expect(
      lines == [
        "[",
        #"{"id":"\#(key)","type":"document","title":"oman.txt","#
          + #""author":[{"literal":"A. Writer"}],"note":"SHA-256: \#(key)"}"#,
        "]",
      ]
    )
    #expect(Bibliography(timeline).lines(of: []) == ["[", "]"])
  }

  @Test(arguments: [
    ("2031-04-05", #"{"date-parts":[[2031,4,5]]}"#), ("2031-04", #"{"date-parts":[[2031,4]]}"#),
    ("2031~", #"{"date-parts":[[2031]],"circa":true}"#),
    ("2031-04-05/2031-05-01", #"{"date-parts":[[2031,4,5],[2031,5,1]]}"#),
    ("../2031-04-05", #"{"literal":"by 5 April 2031"}"#), ("../..", nil),
  ])
  func `writes a date in parts, as fine as it is known`(_ date: String, _ json: String?) throws {
    #expect(CSLDate.variable(try EDTF(date))?.line == json)
  }
}
