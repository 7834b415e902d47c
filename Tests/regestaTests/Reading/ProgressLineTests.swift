import Intake
import Testing

@testable import regesta

struct ProgressLineTests {
  @Test func `tells files, and documents where files hold many`() {
    #expect(
      ProgressLine.words(IntakeProgress(done: 412, files: 10_000, documents: 400))
        == "Reading: 412 of 10000 files"
    )
    #expect(
      ProgressLine.words(IntakeProgress(done: 0, files: 1, documents: 3_400))
        == "Reading: 0 of 1 file, 3400 documents"
    )
  }

  @Test func `writes over itself with nothing but carriage returns and blanks`() {
    #expect(ProgressLine.bytes("abc", over: 0) == Array("\rabc".utf8))
    #expect(ProgressLine.bytes("ab", over: 4) == Array("\rab  ".utf8))
    #expect(ProgressLine.bytes("", over: 3) == Array("\r   \r".utf8))
  }
}
