public import Chronology
import Timelines

/// What a person takes out of the reader: into a file, a pager or an editor.
public struct Takeaway: Hashable, Sendable {
  /// What is taken.
  public enum Content: Hashable, Sendable {
    /// Acts in the order of the list, by their rows in the register, or in what was known of it on a
    /// day where one was chosen.
    case events([Int], asOf: CivilDate?)
    /// The text of a document, a line a paragraph.
    case text(String)
  }

  /// Where it goes.
  public enum Target: Hashable, Sendable {
    /// A file that isn't there yet; its ending tells the format.
    case file(String)
    /// The person's own programs.
    case pager, editor
  }

  /// What is taken.
  public var content: Content
  /// Where it goes.
  public var target: Target

  /// The day on which what is taken was known, where one was chosen.
  public var day: CivilDate? { if case .events(_, let day) = content { day } else { nil } }
}

extension BrowserState {
  /// Asks for the name of a file to write what is listed, or what is read, to.
  mutating func askForFile() {
    let name = screens.lazy.compactMap(\.list).last?.listing.subject == .picks ? "picked" : "acts"
    prompt = Prompt(.export, reader == nil ? "\(name).md" : "document.txt")
  }

  /// Hands what is listed, or the document that is read, to a target.
  mutating func take(along target: Takeaway.Target) -> [Effect] {
    if let page = reader?.page {
      let text = page.paragraphs.map(\.text).joined(separator: "\n\n") + "\n"
      return [.take(Takeaway(content: .text(text), target: target))]
    }
    if let text, text.comparison == nil {
      let lines = text.lines.map { $0.key.isEmpty ? $0.text : "\($0.key): \($0.text)" }
      let content = Takeaway.Content.text(lines.joined(separator: "\n") + "\n")
      return [.take(Takeaway(content: content, target: target))]
    }
    guard var listing = screens.lazy.compactMap(\.list).last?.listing else { return [] }
    switch listing.subject {
    case .timeline, .thread, .picks: break
    case .questions, .actors, .pairs, .documents: listing.subject = .timeline
    }
    return [.ask(Request(generation: nextGeneration(), kind: .members(listing, target)))]
  }
}
