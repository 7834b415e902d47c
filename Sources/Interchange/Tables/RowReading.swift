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
    skip: (TableRow) -> Bool = { _ in false },
    read: (TableRow, Int) throws(RecordReject) -> SourceRecord
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
        case .row:
          scanner.withRow { row in
            if row.isBlank || (isFirst && skip(row)) { return }
            if let columns, row.fieldCount != columns {
              return batch.reject(line: line, .columns(found: row.fieldCount, expected: [columns]))
            }
            do throws(RecordReject) {
              batch.add(try read(row, line))
            } catch {
              batch.reject(line: error.line, error.reason)
            }
          }
        }
      }
    }
  }
}
