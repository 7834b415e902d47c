import Chronology
import Documents
import Testing
import Timelines

@testable import Interchange

@Suite struct AnnotationPageTests {
  @Test func `selects the words by quotation and by position in code points`() throws {
    let (timeline, event) = try Sample.timeline()
    var page = AnnotationPage(timeline, marginalia: Sample.marginalia)
    let lines = page.lines(of: [event])
    #expect(lines.count == 3)
    #expect(
      lines[1].contains(
        #"{"source":"in/oman.txt","selector":[{"type":"TextQuoteSelector","#
          + #""exact":"Oman received the envoys","prefix":"\ufeff🕊 Genève, le "#
      )
    )
    #expect(lines[1].contains(#"{"type":"TextPositionSelector","start":24,"end":48}"#))
    #expect(lines[1].contains(#""value":"ask <Ida>","format":"text/plain","purpose":"commenting""#))
  }

  @Test func `names the address as the source, and the file as its copy`() throws {
    var (timeline, event) = try Sample.timeline()
    let key = event.claims[0].citation.document
    let address = "https://post.example/envoys"
    timeline.documents[key]?.metadata.url = Evidenced(address, from: Evidence(.address, text: ""))
    var page = AnnotationPage(timeline)
    #expect(
      page.lines(of: [event])[1].contains(
        #""source":"\#(address)","state":{"type":"TimeState","cached":"in/oman.txt"}"#
      )
    )
  }

  @Test func `writes a path as a reference, in which nothing counts but the path`() {
    #expect("in/a b#c?.txt".relativeIRI == "in/a%20b%23c%3F.txt")
    #expect("/in/é.txt".relativeIRI == "file:///in/%C3%A9.txt")
  }
}
