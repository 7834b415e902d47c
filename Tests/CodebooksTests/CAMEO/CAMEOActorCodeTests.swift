import Codebooks
import Testing
import Timelines

struct CAMEOActorCodeTests {
  let codebook = ActorCodebook.builtIn

  @Test(arguments: [
    ("PER", "PER"), ("PERGOV", "PERGOV"), ("TCDMIL", "TCDMIL"), ("NGACHR", "NGAREL"),
    ("NGACHRREB", "NGAREB"), ("ROMGOV", "ROUGOV"), ("TMPCVL", "TLSCVL"), ("GZSUAF", "PSEREB"),
    ("IGOUNO", "un"), ("IGOEUREEC", "eu"), ("IGOWAFWAS", "ecowas"), ("PSEREBHMS", "hamas"),
    ("IMGMOSALQ", "al-qaeda"), ("NGOHRW", "human-rights-watch"), ("AFR", "AFR"), ("AFRGOV", "AFR"),
    ("CHNtibREL", "CHNREL"), ("KENG", "KEN"),
  ])
  func `means the actor that articles name`(code: String, id: String) {
    #expect(codebook.actor(cameo: code)?.id == ActorID(id))
  }

  @Test func `takes a person by the name in the data`() {
    #expect(codebook.actor(cameo: "DEUGOV", named: "ANGELA MERKEL")?.id == "angela-merkel")
    #expect(codebook.actor(cameo: "", named: "KOFI ANNAN")?.id == "kofi-annan")
    #expect(codebook.actor(cameo: "PER", named: "ANGELA MERKEL")?.id == "PER")
  }

  @Test(arguments: [
    ("COP", "POLICE", "police", "COP", Actor.Kind.organisation),
    ("MNC", "ACME MINING", "acme-mining", "MNC", .organisation),
    ("IGO", "", "international-organisation", "IGO", .organisation),
    ("NGOHLH", "WELL FUND", "well-fund", "NGOHLH", .people),
    ("ZZZ", "SOMEBODY", "somebody", "", .group),
  ])
  func `keeps by its name whoever the code doesn't place`(
    code: String,
    name: String,
    id: String,
    kept: String,
    kind: Actor.Kind
  ) {
    let actor = codebook.actor(cameo: code, named: name)
    #expect(actor?.id == ActorID(id))
    #expect(actor?.code == kept)
    #expect(actor?.kind == kind)
  }

  @Test func `writes a name in capitals as names are written`() {
    #expect(codebook.actor(cameo: "MNC", named: "ACME MINING")?.name == "Acme Mining")
    #expect(codebook.actor(cameo: "MNC", named: "McAcme")?.name == "McAcme")
  }

  @Test(arguments: ["", "--", "¿"])
  func `takes nothing for nobody`(code: String) {
    #expect(codebook.actor(cameo: code) == nil)
  }

  @Test func `names in the data only bodies that our tables hold`() {
    for code in ["UNO", "NAT", "ARL", "OAS", "ASN", "SCE", "IAE", "HCR", "TAL", "HEZ"] {
      let body = CAMEOActorCode("IGO" + code).body
      #expect(body.flatMap { codebook[$0] } != nil, "\(code)")
    }
  }
}
