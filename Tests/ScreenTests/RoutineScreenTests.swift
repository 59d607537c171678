import Testing

@testable import Screen

@Suite("A routine")
struct RoutineScreenTests {
  @Test("shows what is in it, how much of it, and what hurt")
  func routine() throws {
    expectPage(
      try PageScenes.routine("first-steps"),
      wide: """
         First steps                                                             gentle

         Three easy moves to begin with, slowly and well. Five to ten minutes, once a
         day. Stay with it for a week before you add anything.

         Takes: 6 minutes, 1 position change
         You need: mat

         Main
          • Pelvic tilt · 2 x 8 reps
          • Knee-to-chest stretch · 2 x 15 s each side
          • Cat-cow · 8 reps
            hurt last time (2026-11-20)










         Enter start   l level   c change   ↑↓ scroll   Esc back   ? help
        """,
      small: """
         First steps                     gentle

         Three easy moves to begin with,
         slowly and well. Five to ten
         minutes, once a day. Stay with it
         for a week before you add anything.

         Takes: 6 minutes, 1 position change
         You need: mat
                                              ↓

         Enter start   l level   c change
        """)
  }
}
