import Testing

@testable import Screen

@Suite("The session screen while the body works")
struct WorkScreenTests {
  @Test("counts a rep with its phase, its breath out and its line")
  func rep() throws {
    expectSession(
      try SessionScenes.rep(phase: 0).scene(),
      wide: """
         Pelvic tilt                                    First steps · standard   1 of 3



                     ▲ FLATTEN
                    ██      ██
                    ██      ██
                    ██      ██
                    ██████████
                            ██
                            ██
                            ██
             rep 4 of 11 · set 1 of 2

           breathe out ███████████░░░░░

         Navel in, lower back to the floor




         next Knee-to-chest stretch                                           5:34 left
         ███████░░░░░░░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Pelvic tilt                     1 of 3
                                  ▲ FLATTEN
                                   ██  ██
                                   ██  ██
                                   ██████
                                       ██
                                       ██
                rep 4 of 11 · set 1 of 2
              breathe out ███████████░░░░░
         next Knee-to-chest stretch   5:34 left
         ████░░░░░░░░░░░░░│░░░░░░░░░░░│░░░░░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("leaves the breath alone in the hold within a rep")
  func pause() throws {
    expectSession(
      try SessionScenes.rep(phase: 1).scene(),
      wide: """
         Cat-cow                                        First steps · standard   3 of 3



                       ▲ CAT
                    ██      ██
                    ██      ██
                    ██      ██
                    ██████████
                            ██
                            ██
                            ██
                    rep 4 of 9

           breathe out ████████████░░░░

         Round the back up, tuck the chin




         the last exercise                                                    0:43 left
         ███████████████████████████████████│████████████████████████│████████░░░░░░░░░
         space pause   x this hurts   n skip   p back   e easier   ? help   q end
        """,
      small: """
         Cat-cow                         3 of 3
                                    ▲ CAT
                                   ██  ██
                                   ██  ██
                                   ██████
                                       ██
                                       ██
                       rep 4 of 9
              breathe out ████████████░░░░
         the last exercise            0:43 left
         █████████████████│███████████│████░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("swells the bar with the breath in")
  func repIn() throws {
    expectSession(
      try SessionScenes.rep(phase: 2).scene(),
      wide: """
         Pelvic tilt                                    First steps · standard   1 of 3



                     ▲ RELEASE
                    ██      ██
                    ██      ██
                    ██      ██
                    ██████████
                            ██
                            ██
                            ██
             rep 4 of 11 · set 1 of 2

           breathe in  █████░░░░░░░░░░░

         Back to neutral, then a tiny arch




         next Knee-to-chest stretch                                           5:31 left
         ████████░░░░░░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Pelvic tilt                     1 of 3
                                  ▲ RELEASE
                                   ██  ██
                                   ██  ██
                                   ██████
                                       ██
                                       ██
                rep 4 of 11 · set 1 of 2
              breathe in  █████░░░░░░░░░░░
         next Knee-to-chest stretch   5:31 left
         ████░░░░░░░░░░░░░│░░░░░░░░░░░│░░░░░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("counts a movement down that goes on for a time")
  func timed() throws {
    expectSession(
      try SessionScenes.timed().scene(),
      wide: """
         Walking                                         Desk break · standard   1 of 3



                      ▲ WALK
              ██████████  ██████████
              ██          ██      ██
              ██          ██      ██
              ██████████  ██      ██
                      ██  ██      ██
                      ██  ██      ██
              ██████████  ██████████


                  breathe easily

          Walk tall, let your arms swing




         next Scapular retraction (sitting, 17 s to get there)                3:09 left
         █████████░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   ? help   q end   i how   + more
        """,
      small: """
         Walking                         1 of 3
                                   ▲ WALK
                               ██████  ██████
                               ██      ██  ██
                               ██████  ██  ██
                                   ██  ██  ██
                               ██████  ██████

             Walk tall, let your arms swing
         next Scapular retraction     3:09 left
         ████░░░░░░░░░│░░░░░░░░░░░░░░░░░│░░░░░░
         space pause   x this hurts   n skip
        """)
  }

  @Test("says that it is the last exercise")
  func last() throws {
    expectSession(
      try SessionScenes.last().scene(),
      wide: """
         Cat-cow                                        First steps · standard   3 of 3



                       ▲ COW
                    ██████████
                            ██
                            ██
                    ██████████
                    ██
                    ██
                    ██████████
                    rep 2 of 9

           breathe in  ████████░░░░░░░░

          Belly sinks, head and tailbone
                       rise



         the last exercise                                                    1:02 left
         ███████████████████████████████████│████████████████████████│████░░░░░░░░░░░░░
         space pause   x this hurts   n skip   p back   e easier   ? help   q end
        """,
      small: """
         Cat-cow                         3 of 3
                                    ▲ COW
                                   ██████
                                       ██
                                   ██████
                                   ██
                                   ██████
                       rep 2 of 9
              breathe in  ████████░░░░░░░░
         the last exercise            1:02 left
         █████████████████│███████████│██░░░░░░
         space pause   x this hurts   n skip
        """)
  }
}
