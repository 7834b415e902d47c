/// Goes through the rows of a piece of a table whose columns are fixed.
struct RowReading {
  var dialect: TableDialect
  /// How many columns a row has; `nil` where whoever reads a row counts them.
  var columns: Int?
  /// About how many rows a piece has, where that is known beforehand.
  var expected = 0

  /// Reads each row.
  ///
  /// - Parameters:
  ///   - piece: The piece.
  ///   - skip: Whether the file's first row is no record.
  ///   - read: Makes the record of a row, which has all its columns.
  /// - Returns: The records and the rejects, in order.
  func batch(
    of piece: SourcePiece,
    skip: (TableScanner) -> Bool = { _ in false },
    read: (TableScanner, Int) throws(RecordReject) -> SourceRecord
  ) -> RecordBatch {
    piece.bytes.withUnsafeBufferPointer { bytes in
      var scanner = TableScanner(bytes, dialect: dialect)
      var batch = RecordBatch()
      batch.records.reserveCapacity(expected)
      var isFirst = piece.isFirst
      while true {
        let outcome = scanner.next()
        let line = piece.line + scanner.line - 1
        defer { isFirst = false }
        switch outcome {
        case .end: return batch
        case .unclosedQuote: batch.reject(line: line, .unclosedQuote)
        case .row where scanner.isBlank || (isFirst && skip(scanner)): break
        case .row:
          if let columns, scanner.fieldCount != columns {
            batch.reject(line: line, .columns(found: scanner.fieldCount, expected: [columns]))
            continue
          }
          do throws(RecordReject) {
            batch.add(try read(scanner, line))
          } catch {
            batch.reject(line: error.line, error.reason)
          }
        }
      }
    }
  }
}
