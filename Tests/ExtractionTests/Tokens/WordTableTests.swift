import Testing

@testable import Extraction

struct WordTableTests {
  static func insert(_ word: String, into table: inout WordTable) -> Int {
    WordTable.withBytes(of: word) { table.insert($0, hash: WordTable.hash($0)) }
  }

  static func number(of word: String, in table: WordTable) -> Int? {
    WordTable.withBytes(of: word) { table.lookUp($0, hash: WordTable.hash($0)) }
  }

  @Test func `numbers words in the order in which they come, each once, however many`() {
    var table = WordTable()
    let words = (0..<5_000).map { "word\($0)" } + ["", "Ä", "é"]
    for (number, word) in words.enumerated() {
      #expect(Self.insert(word, into: &table) == number)
    }
    for (number, word) in words.enumerated() {
      #expect(Self.insert(word, into: &table) == number)
      #expect(Self.number(of: word, in: table) == number)
      #expect(table[number] == word)
    }
    #expect(table.count == words.count)
    #expect(Self.number(of: "another", in: table) == nil)
  }

  @Test func `tells words of one hash apart`() {
    var table = WordTable()
    let numbers = ["truce", "talks", "trust"].map { word in
      WordTable.withBytes(of: word) { table.insert($0, hash: 7) }
    }
    #expect(numbers == [0, 1, 2])
    #expect(WordTable.withBytes(of: "talks") { table.lookUp($0, hash: 7) } == 1)
    #expect(WordTable.withBytes(of: "truces") { table.lookUp($0, hash: 7) } == nil)
  }

  @Test func `holds a number for some tokens and none outside of the document`() {
    var map = TokenMap(count: 3)
    map[1] = 7
    map[5] = 2
    #expect([-1, 0, 1, 2, 3, 5].map { map[$0] } == [nil, nil, 7, nil, nil, nil])
    map[1] = nil
    #expect(map[1] == nil)
  }
}
