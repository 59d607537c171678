import Journal
import Testing

@testable import Coach

@Suite("What is said of a journal that can't be used")
struct JournalWordsTests {
  private static let hostile = "x\u{1B}[2J\u{202E}\n"

  @Test(
    "names the file and never commands the terminal",
    arguments: [
      JournalError.cannotOpen(path: hostile, reason: hostile), .damaged(path: hostile),
      .fromTheFuture(path: hostile), .cannotWrite(path: hostile, reason: hostile),
    ])
  func safe(error: JournalError) {
    let scalars = error.sentence.unicodeScalars
    #expect(error.sentence.contains(#"x\u{1B}[2J"#))
    #expect(scalars.allSatisfy { $0.properties.generalCategory != .control && !$0.properties.isBidiControl })
  }
}
