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

         Enter goes on without an answer















         ← less   → more   Enter go on   Esc back
        """,
      small: """
         Pain                           0 to 10

         How much does your back hurt right now?

           0  1  2  3  4  5  6  7  8  9  10
          none                      the worst

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

         3 of 10. Enter goes on















         ← less   → more   Enter go on   Esc back
        """,
      small: """
         Pain                           0 to 10

         And now, after the session?

           0  1  2 [3] 4  5  6  7  8  9  10
          none                      the worst

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

         10 of 10. Enter goes on















         ← less   → more   Enter go on   Esc back
        """,
      small: """
         Pain                           0 to 10

         And now, after the session?

           0  1  2  3  4  5  6  7  8  9 [10]
          none                      the worst

         10 of 10. Enter goes on



         ← less   → more   Enter go on
        """)
  }

  @Test("offer only the gentlest routine or rest in strong pain")
  func offer() throws {
    expectPage(
      PageScenes.offer(),
      wide: """
         Pain 8 of 10                                                         go gently

         That is a lot of pain. Today limber offers only its gentlest routine, or
         rest.

         Enter: On your back, gentle, 7 min, all of it lying down
         q: rest today

         If the pain is new, severe or getting worse, see a professional.














         Enter the gentlest routine   q rest today
        """,
      small: """
         Pain 8 of 10                 go gently

         That is a lot of pain. Today limber
         offers only its gentlest routine, or
         rest.

         Enter: On your back, gentle, 7 min,
         all of it lying down
         q: rest today
                                              ↓

         Enter the gentlest routine
        """)
  }
}
