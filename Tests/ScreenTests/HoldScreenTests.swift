import Testing

@testable import Screen

@Suite("The session screen in a hold")
struct HoldScreenTests {
  @Test("counts a hold down, breathing in, with its side")
  func holdIn() throws {
    expectSession(
      try SessionScenes.hold(after: .seconds(2)).scene(),
      wide: """
         Knee-to-chest stretch                          First steps · standard   2 of 3



                      ■ HOLD
                      ██  ██████████
                      ██  ██      ██
                      ██  ██      ██
                      ██  ██████████
                      ██  ██      ██
                      ██  ██      ██
                      ██  ██████████
              RIGHT KNEE · set 1 of 2

           breathe in  ████████░░░░░░░░

         Belly in, back heavy on the floor




         next Cat-cow (on hands and knees, 12 s to get there)                 3:09 left
         ███████████████████████████████████│██░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Knee-to-chest stretch           2 of 3
                                   ■ HOLD
                                 ██    ██████
                               ████    ██  ██
                                 ██    ██████
                                 ██    ██  ██
                               ██████  ██████
                RIGHT KNEE · set 1 of 2
              breathe in  ████████░░░░░░░░
         next Cat-cow                 3:09 left
         █████████████████│░░░░░░░░░░░│░░░░░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("shrinks the bar with the breath out")
  func holdOut() throws {
    expectSession(
      try SessionScenes.hold(after: .seconds(7)).scene(),
      wide: """
         Knee-to-chest stretch                          First steps · standard   2 of 3



                      ■ HOLD
                      ██  ██████████
                      ██          ██
                      ██          ██
                      ██  ██████████
                      ██          ██
                      ██          ██
                      ██  ██████████
              RIGHT KNEE · set 1 of 2

           breathe out ████████░░░░░░░░

         Belly in, back heavy on the floor




         next Cat-cow (on hands and knees, 12 s to get there)                 3:04 left
         ███████████████████████████████████│███░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Knee-to-chest stretch           2 of 3
                                   ■ HOLD
                                 ██    ██████
                               ████        ██
                                 ██    ██████
                                 ██        ██
                               ██████  ██████
                RIGHT KNEE · set 1 of 2
              breathe out ████████░░░░░░░░
         next Cat-cow                 3:04 left
         █████████████████│█░░░░░░░░░░│░░░░░░░░
         space pause   x this hurts   n skip
        """)
  }
}
