import Chronology
import Testing

@testable import regesta

@Suite struct EDTFTableTests {
  @Test(arguments: [
    ("2025-05-11", "2025-05-11"), ("2025-05", "2025-05"), ("../2025-05-11", "by 2025-05-11"),
    ("2025-05-11/..", "from 2025-05-11"), ("2025-05-08/2025-05-10", "2025-05-08/10"),
    ("2025-05-30/2025-06-02", "2025-05-30/06-02"),
    ("2024-12-30/2025-01-02", "2024-12-30/2025-01-02"), ("../..", "undated"),
  ])
  func `is short in a column, and sorts`(_ date: String, _ shown: String) throws {
    #expect(try EDTF(date).inTable == shown)
  }
}
