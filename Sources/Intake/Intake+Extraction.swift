internal import Documents
public import Extraction
public import Timelines

extension IntakeResult {
  /// Reads the claims out of every document, on all cores, in the documents' order.
  ///
  /// - Parameter extractor: Reads one document.
  /// - Returns: The claims, and the actors whom only these documents introduce, each once.
  public func claims(by extractor: Extractor) -> (claims: [Claim], introducedActors: [Actor]) {
    var claims: [Claim] = []
    var actors: [Actor] = []
    var known: Set<ActorID> = []
    let readings = Parallel.map(documents) { document in
      let reading = extractor.reading(of: document)
      return (reading.claims, reading.introducedActors)
    }
    for (read, introduced) in readings {
      claims += read
      actors += introduced.filter { known.insert($0.id).inserted }
    }
    return (claims, actors)
  }
}
