public import Timelines

/// What CAMEO's code of an event says: its type in PLOVER, its move, its phrase.
///
/// CAMEO has twenty roots of two digits, base codes of three and finer ones of four. The finer ones
/// read as their base, and a base that no row names as its root.
///
/// ```swift
/// CAMEOEvent("0871")?.type  // .retreat, as 087
/// ```
public struct CAMEOEvent: Hashable, Sendable {
  /// The code as given: "0871".
  public let code: String
  /// What the row says after `who > whom`: "scales down its military action".
  public let phrase: String
  /// What is done, as people read it.
  public let move: Move

  /// Reads a code; `nil` when the first two digits are no root of CAMEO's.
  ///
  /// - Parameter code: Two to four digits; the zero that a spreadsheet dropped isn't guessed.
  public init?(_ code: String) {
    let digits = code.utf8
    guard (2...4).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return nil
    }
    for length in [3, 2] where digits.count >= length {
      guard let row = Self.byCode[String(code.prefix(length))] else { continue }
      self.code = code
      phrase = row.phrase
      move = row.move
      return
    }
    return nil
  }

  /// The root: "08".
  public var root: String { String(code.prefix(2)) }

  /// The PLOVER type that the code maps to.
  public var type: EventType {
    switch root {
    case "02", "10": .request
    case "03": .agree
    case "04": .consult
    case "05": .support
    case "06": .cooperate
    case "07": .aid
    case "08": Self.retreats.contains(code.prefix(3)) ? .retreat : .concede
    case "09", "11": .accuse
    case "12": .reject
    case "13": .threaten
    case "14": .protest
    case "15": .mobilize
    case "16": .sanction
    case "17": .coerce
    case "18", "19", "20": .assault
    default: .statement
    }
  }

  /// The quad class as CAMEO's own scheme gives it, where PLOVER's differs.
  public var quadClass: QuadClass {
    switch root {
    case "01", "02", "03", "04", "05": .verbalCooperation
    case "06", "07", "08", "09": .materialCooperation
    case "10", "11", "12", "13", "14": .verbalConflict
    default: .materialConflict
    }
  }

  private static let retreats: Set<Substring> = ["084", "085", "086", "087"]

  private static let byCode: [String: (phrase: String, move: Move)] = {
    var rows: [String: (phrase: String, move: Move)] = [:]
    for row in CodeRows(CAMEOEvents.rows) {
      if let move = Move(rawValue: row[2]) { rows[row[0]] = (row[1], move) }
    }
    return rows
  }()
}
