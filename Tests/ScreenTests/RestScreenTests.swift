import Engine
import Testing

@testable import Screen

@Suite("The session screen between one piece of work and the next")
struct RestScreenTests {
  @Test("counts the time to get ready down and says which position")
  func ready() throws {
    expectSession(
      try SessionScenes.ready(after: .seconds(5)).scene(),
      wide: """
         Pelvic tilt                                    First steps · standard   1 of 3



                    ◇ GET READY
                      ██  ██████████
                      ██  ██      ██
                      ██  ██      ██
                      ██  ██      ██
                      ██  ██      ██
                      ██  ██      ██
                      ██  ██████████
                    set 1 of 2



                   On your back




         next Knee-to-chest stretch                                           6:03 left
         █░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Pelvic tilt                     1 of 3
                                 ◇ GET READY
                                 ██    ██████
                               ████    ██  ██
                                 ██    ██  ██
                                 ██    ██  ██
                               ██████  ██████
                       set 1 of 2
                      On your back
         next Knee-to-chest stretch   6:03 left
         █░░░░░░░░░░░░░░░░│░░░░░░░░░░░│░░░░░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("says to change sides, and to which")
  func change() throws {
    expectSession(
      try SessionScenes.at(.switch).scene(),
      wide: """
         Knee-to-chest stretch                          First steps · standard   2 of 3



                  ↔ CHANGE SIDES
                    ██      ██
                    ██      ██
                    ██      ██
                    ██████████
                            ██
                            ██
                            ██
              LEFT KNEE · set 1 of 2



                 Now the left knee




         next Cat-cow (on hands and knees, 12 s to get there)                 2:49 left
         ███████████████████████████████████│██████░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Knee-to-chest stretch           2 of 3
                               ↔ CHANGE SIDES
                                   ██  ██
                                   ██  ██
                                   ██████
                                       ██
                                       ██
                 LEFT KNEE · set 1 of 2
                   Now the left knee
         next Cat-cow                 2:49 left
         █████████████████│███░░░░░░░░│░░░░░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("counts a rest down")
  func rest() throws {
    expectSession(
      try SessionScenes.at(.rest).scene(),
      wide: """
         Pelvic tilt                                    First steps · standard   1 of 3



                      ○ REST
                      ██  ██████████
                      ██  ██      ██
                      ██  ██      ██
                      ██  ██████████
                      ██  ██      ██
                      ██  ██      ██
                      ██  ██████████
                    set 2 of 2



           Let go. Set 2 of 2 comes next




         next Knee-to-chest stretch                                           4:45 left
         ██████████████████░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Pelvic tilt                     1 of 3
                                   ○ REST
                                 ██    ██████
                               ████    ██  ██
                                 ██    ██████
                                 ██    ██  ██
                               ██████  ██████
                       set 2 of 2
             Let go. Set 2 of 2 comes next
         next Knee-to-chest stretch   4:45 left
         █████████░░░░░░░░│░░░░░░░░░░░│░░░░░░░░
         space pause   x this hurts   n skip
        """)
  }
}
