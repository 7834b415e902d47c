import Foundation

/// Articles of our own, in which each act has its day.
enum Articles {
  /// Counts differently in bytes, UTF-16 units, scalars and characters, with CR LF and a mark.
  static let border = Data(
    "\u{FEFF}---\r\ntitle: Border talks in Genève 🕊🏽\r\npublisher: The Lake Courier\r\n"
      + "date: 2024-03-03\r\n---\r\n\r\n"
      + "On Saturday, Kenya accused Somalia of closing the border.\r\n\r\n"
      + "The cafe\u{301} by the lake 👩‍👩‍👧 was closed. Somalia rejected the accusation on 3 March 2024.\r\n"
  )

  /// Another report, three days later.
  static let truce = Data(
    """
    ---
    title: A truce at the border
    publisher: The Coast Herald
    date: 2024-03-06
    ---

    Kenya and Somalia agreed on a truce on 5 March 2024.

    On Saturday, Kenya accused Somalia of closing the border.
    """
  )

  /// Both articles in a folder.
  static let folder: KeyValuePairs = ["in/border.md": border, "in/truce.md": truce]
}
