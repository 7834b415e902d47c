public import Chronology
public import Timelines

extension ActorCodebook {
  /// The code of an actor on a day: a minister's is the government's while in office.
  ///
  /// Who held an office before, or only later, acts for nobody but is known: CAMEO's elites.
  ///
  /// - Parameters:
  ///   - id: The actor.
  ///   - day: The day; without one the last office counts.
  /// - Returns: The code, or `nil` where the table doesn't know the actor.
  public func code(of id: ActorID, on day: CivilDate?) -> String? {
    guard let actor = self[id] else { return nil }
    guard let day, actor.kind == .person else { return actor.code }
    let held = tenures(of: id)
    if let now = held.last(where: { $0.covers(day) }) { return code(of: now) }
    guard let nearest = held.min(by: { $0.distance(to: day) < $1.distance(to: day) }) else {
      return actor.code
    }
    // The month in which somebody is elected, and the one after the last day, count as in office.
    if nearest.distance(to: day) <= 31 { return code(of: nearest) }
    let home = held.lazy.filter { self[$0.body]?.kind == .state }.last?.body
    return home.map { "\($0)\(Sector.elites.rawValue)" } ?? code(of: nearest)
  }

  private func code(of tenure: Tenure) -> String {
    guard let body = self[tenure.body] else { return "" }
    guard body.kind == .state else { return body.code }
    return body.code + (Office.named(tenure.office)?.sector ?? .government).rawValue
  }
}
