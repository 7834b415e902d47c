import Testing

struct Room {
  @Test func `stands`() {}
}
