import Testing

@testable import Interchange

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://www.gazette.example/a:b@c?d", "gazette.example"),
    ("http://Gazette.Example", "gazette.example"),
    ("https://gazette.example:8080/x", "gazette.example"),
    ("https://somebody:secret@www.gazette.example:80?q", "gazette.example"),
    ("https://gazette.example#part", "gazette.example"),
    ("https://a.b", "a.b"), ("https://www.", "www."),
  ])
  func `knows the host of an address`(_ address: String, _ host: String) {
    #expect(WebAddress.host(of: address) == host)
  }

  @Test(arguments: ["", "gazette.example", "mailto:a@b.example", "https://", "https:///x", "a:b"])
  func `knows none where there is none`(_ address: String) {
    #expect(WebAddress.host(of: address) == nil)
  }
}
