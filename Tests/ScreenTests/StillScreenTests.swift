import Testing

@testable import Screen

@Suite("The session screen while the count stands still")
struct StillScreenTests {
  @Test("says that it is paused, how much is left and how to go on")
  func paused() throws {
    expectSession(
      try SessionScenes.paused().scene(),
      wide: """
         Knee-to-chest stretch                          First steps · standard   2 of 3



                     ▮▮ PAUSED
                      ██  ██████████
                      ██          ██
                      ██          ██
                      ██  ██████████
                      ██          ██
                      ██          ██
                      ██  ██████████
              RIGHT KNEE · set 1 of 2



            Space to resume, 13 s left




         next Cat-cow (on hands and knees, 12 s to get there)                 3:04 left
         ███████████████████████████████████│███░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space resume   x this hurts   n skip   p back   ? help   q end   i how
        """,
      small: """
         Knee-to-chest stretch           2 of 3
                                  ▮▮ PAUSED
                                 ██    ██████
                               ████        ██
                                 ██    ██████
                                 ██        ██
                               ██████  ██████
                RIGHT KNEE · set 1 of 2
               Space to resume, 13 s left
         next Cat-cow                 3:04 left
         █████████████████│█░░░░░░░░░░│░░░░░░░░
         space resume   x this hurts   n skip
        """)
  }

  @Test("says how long the person was away")
  func away() throws {
    expectSession(
      try SessionScenes.away().scene(),
      wide: """
         Knee-to-chest stretch                          First steps · standard   2 of 3



              ▮▮ AWAY 14 min, PAUSED
                      ██  ██████████
                      ██          ██
                      ██          ██
                      ██          ██
                      ██          ██
                      ██          ██
                      ██          ██
              RIGHT KNEE · set 1 of 2



            Space to resume, 17 s left




         next Cat-cow (on hands and knees, 12 s to get there)                 3:08 left
         ███████████████████████████████████│██░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space resume   x this hurts   n skip   p back   ? help   q end   i how
        """)
  }

  @Test("says that it paused because no rep came")
  func noRep() throws {
    expectSession(
      try SessionScenes.noRep().scene(),
      wide: """
         Cat-cow                                        First steps · standard   3 of 3



              ▮▮ PAUSED, no rep came
                    ██      ██
                    ██      ██
                    ██      ██
                    ██████████
                            ██
                            ██
                            ██
                    rep 4 of 9



             Space to resume, 4 s left




         the last exercise                                                    0:48 left
         ███████████████████████████████████│████████████████████████│███████░░░░░░░░░░
         space resume   x this hurts   n skip   p back   e easier   ? help   q end
        """)
  }

  @Test("counts the lead-in after a pause")
  func leadIn() throws {
    expectSession(
      try SessionScenes.leadIn().scene(),
      wide: """
         Knee-to-chest stretch                          First steps · standard   2 of 3



                    ◇ GET READY
                    ██████████
                            ██
                            ██
                    ██████████
                    ██
                    ██
                    ██████████
              RIGHT KNEE · set 1 of 2



                  Then 13 s left




         next Cat-cow (on hands and knees, 12 s to get there)                 3:04 left
         ███████████████████████████████████│███░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Knee-to-chest stretch           2 of 3
                                 ◇ GET READY
                                   ██████
                                       ██
                                   ██████
                                   ██
                                   ██████
                RIGHT KNEE · set 1 of 2
                     Then 13 s left
         next Cat-cow                 3:04 left
         █████████████████│█░░░░░░░░░░│░░░░░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("waits for the person to count")
  func waiting() throws {
    expectSession(
      try SessionScenes.waiting().scene(),
      wide: """
         Cat-cow                                        First steps · standard   3 of 3



                   ● YOUR COUNT
                    ██      ██
                    ██      ██
                    ██      ██
                    ██████████
                            ██
                            ██
                            ██
                    rep 4 of 9



         Press Enter when this rep is done




         the last exercise                                                    0:48 left
         ███████████████████████████████████│████████████████████████│███████░░░░░░░░░░
         space pause   x this hurts   n skip   p back   e easier   ? help   q end
        """,
      small: """
         Cat-cow                         3 of 3
                                ● YOUR COUNT
                                   ██  ██
                                   ██  ██
                                   ██████
                                       ██
                                       ██
                       rep 4 of 9
           Press Enter when this rep is done
         the last exercise            0:48 left
         █████████████████│███████████│███░░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("says that it is over")
  func over() throws {
    expectSession(
      try SessionScenes.over().scene(),
      wide: """
         Cat-cow                                        First steps · standard   3 of 3



                      ■ OVER
                    ██████████
                            ██
                            ██
                    ██████████
                    ██
                    ██
                    ██████████
                    rep 2 of 9








         the last exercise                                                    1:00 left
         ███████████████████████████████████│████████████████████████│████░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   e easier   ? help   q end
        """,
      small: """
         Cat-cow                         3 of 3
                                   ■ OVER
                                   ██████
                                       ██
                                   ██████
                                   ██
                                   ██████
                       rep 2 of 9

         the last exercise            1:00 left
         █████████████████│███████████│██░░░░░░
         space pause   x this hurts   n skip
        """)
  }
}
