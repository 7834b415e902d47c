import Testing

@testable import Timelines

@Suite struct VerbAgreementTests {
  @Test(arguments: [
    ("agrees", "agree"), ("denies", "deny"), ("lies", "lie"), ("reaches", "reach"),
    ("dismisses", "dismiss"), ("goes", "go"), ("is", "are"), ("has", "have"), ("says", "say"),
    ("demand", "demand"), ("releases", "release"), ("pushes", "push"), ("", ""),
  ])
  func `puts a verb into the plural`(_ one: String, _ several: String) {
    #expect(VerbAgreement.plural(of: one) == several)
  }
}
