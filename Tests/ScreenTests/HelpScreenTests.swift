import Testing

@testable import Screen

@Suite("Help")
struct HelpScreenTests {
  @Test("lists every key of a session with what it does")
  func help() throws {
    expectPage(
      PageScenes.help(),
      wide: """
         Keys

         space . b ↑  Pause, and go on
         x            This hurts: stop at once, and choose what next
         n → PgDn     Skip the exercise, or a rest alone
         p ← PgUp     Back to the exercise before
         e            The easier version of this exercise
         ?            These keys
         q Esc        End the session (asks once; what was done is kept)
         i            Full instructions for this exercise
         r            Restart this exercise
         + =          Ten seconds more, or two reps
         -            Ten seconds less, or two reps
         [            Slower reps
         ]            Faster reps
         c            Count the reps myself, or let limber count
         Enter ↓      One rep done, while counting myself; else pause, and go on
         F5           Go on
         m            Bell off or on
         v            Voice on or off



         ↑↓ scroll   Esc back
        """,
      small: """
         Keys

         space . b ↑  Pause, and go on
         x            This hurts: stop at
                      once, and choose what
                      next
         n → PgDn     Skip the exercise, or a
                      rest alone
         p ← PgUp     Back to the exercise
                      before                  ↓

         ↑↓ scroll   Esc back
        """)
  }
}
