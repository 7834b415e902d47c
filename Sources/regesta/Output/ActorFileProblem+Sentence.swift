import Codebooks

extension ActorFileProblem {
  /// What is wrong, and what to write instead.
  var sentence: String {
    switch reason {
    case .syntax(let words): "this is no TOML: \(words)"
    case .unknownTable(let name):
      "“\(name)” means nothing here; entries are [[person]], [[organisation]] and [[spelling]]."
    case .unknownField(let name): "this entry has no field “\(name)”."
    case .missing(let name): "“\(name)” is missing."
    case .notText(let name): "“\(name)” must be a text, or a list of texts."
    case .unknownBody(let name): "no state or organisation is called “\(name)”; try “RUS” or “un”."
    case .unknownOffice(let name):
      "there is no office “\(name)”; there are \(Office.all.map(\.slug).joined(separator: ", "))."
    case .unknownActor(let name): "nobody is called “\(name)”."
    case .date(let text): "“\(text)” is no date; write 2024, 2024-05 or 2024-05-11."
    case .code(let code): "“\(code)” is no code; write groups of three capitals: “PERGOV”."
    case .kind(let kind): "“\(kind)” is no kind; write organisation, armed group or group."
    }
  }
}
