import Catalogue
import Testing

@testable import Screen

@Suite("The questions before a session")
struct SafetyScreenTests {
  @Test("ask for the pain")
  func pain() throws {
    expectPage(
      .pain(question: "How much does your back hurt right now?", value: nil),
      wide: """
         Pain                                                                   0 to 10

         How much does your back hurt right now?

           0  1  2  3  4  5  6  7  8  9  10
          none                      the worst

          0-3   fine
          4-5   acceptable when it settles by next morning
          6-10  too much: easier, fewer, or another day
          limber's own guide
         Enter goes on without an answer











         ← less   → more   Enter go on   Esc back
        """,
      small: """
         Pain                           0 to 10

         How much does your back hurt right now?
           0  1  2  3  4  5  6  7  8  9  10
          none                      the worst
          0-3   fine
          4-5   fine if settled by morning
          6-10  too much: less, or rest
          limber's own guide
         Enter goes on without an answer

         ← less   → more   Enter go on
        """)
  }

  @Test("show the pain that was said")
  func painSaid() throws {
    expectPage(
      .pain(question: "And now, after the session?", value: 3),
      wide: """
         Pain                                                                   0 to 10

         And now, after the session?

           0  1  2 [3] 4  5  6  7  8  9  10
          none                      the worst

          0-3   fine
          4-5   acceptable when it settles by next morning
          6-10  too much: easier, fewer, or another day
          limber's own guide
         3 of 10. Enter goes on











         ← less   → more   Enter go on   Esc back
        """,
      small: """
         Pain                           0 to 10

         And now, after the session?
           0  1  2 [3] 4  5  6  7  8  9  10
          none                      the worst
          0-3   fine
          4-5   fine if settled by morning
          6-10  too much: less, or rest
          limber's own guide
         3 of 10. Enter goes on

         ← less   → more   Enter go on
        """)
  }

  @Test("show the worst pain")
  func worstPain() throws {
    expectPage(
      .pain(question: "And now, after the session?", value: 10),
      wide: """
         Pain                                                                   0 to 10

         And now, after the session?

           0  1  2  3  4  5  6  7  8  9 [10]
          none                      the worst

          0-3   fine
          4-5   acceptable when it settles by next morning
          6-10  too much: easier, fewer, or another day
          limber's own guide
         10 of 10. Enter goes on











         ← less   → more   Enter go on   Esc back
        """,
      small: """
         Pain                           0 to 10

         And now, after the session?
           0  1  2  3  4  5  6  7  8  9 [10]
          none                      the worst
          0-3   fine
          4-5   fine if settled by morning
          6-10  too much: less, or rest
          limber's own guide
         10 of 10. Enter goes on

         ← less   → more   Enter go on
        """)
  }

  @Test("offer only the gentlest routine or rest in strong pain")
  func offer() throws {
    expectPage(
      PageScenes.offer(),
      wide: """
         A lot of pain                                                        go gently

         If the pain is new, severe or getting worse, see a doctor or a
         physiotherapist before you exercise.

         Rest today, or do the gentlest routine and nothing else.

         q: rest today
         Enter: On your back, gentle, 7 minutes

         This is limber's own advice, on the careful side.












         q rest today   Enter the gentlest
        """,
      small: """
         A lot of pain                go gently

         If the pain is new, severe or
         getting worse, see a doctor or a
         physiotherapist before you exercise.

         Rest today, or do the gentlest
         routine and nothing else.

         q: rest today                        ↓

         q rest today   Enter the gentlest
        """)
  }
}
