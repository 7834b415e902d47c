import Testing

@testable import Interchange

@Suite struct ByteTableTests {
  @Test func `makes the value of each key once`() {
    var table = ByteTable<Int>()
    var made = 0
    for round in 0..<2 {
      for number in 0..<5_000 {
        let value = Array("key \(number)".utf8).withUnsafeBufferPointer { key in
          table.value(under: key) {
            made += 1
            return number
          }
        }
        #expect(value == number, "round \(round)")
      }
    }
    #expect(made == 5_000)
  }

  @Test func `tells keys apart of which one begins the other`() {
    var table = ByteTable<String>()
    for key in ["", "a", "ab", "abc"] {
      let value = Array(key.utf8).withUnsafeBufferPointer { table.value(under: $0) { key } }
      #expect(value == key)
    }
  }
}
