internal import Documents

/// A stretch of a stored text that is one paragraph, heading or item.
///
/// Every format is read into blocks; passages are cut from the blocks that are kept.
struct TextBlock: Hashable {
  /// What a block is by its own marks.
  enum Kind: Hashable { case paragraph, heading(level: Int), item, quotation, caption, table }

  /// Where it stands, without the white space and bullets around it.
  var range: Range<Int>
  /// What it is.
  var kind = Kind.paragraph
  /// The number of blank lines before it; one before the first block.
  var blankLinesBefore = 1
  /// What it belongs to with its neighbours: the number of a block quotation, or zero.
  var group = 0
  /// The number of lines it runs over.
  var lines = 1

  /// Whether a blank line, or the beginning of the text, stands before it.
  var followsBlank: Bool { blankLinesBefore > 0 }
}
