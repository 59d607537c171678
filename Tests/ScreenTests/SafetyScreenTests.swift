import Testing

@testable import Screen

@Suite("The questions before a session")
struct SafetyScreenTests {
  @Test("ask for the red flags, the urgent one first")
  func redFlags() throws {
    expectPage(
      try PageScenes.redFlags(),
      wide: """
         Before you begin                                                     red flags

         Do any of these hold for you? If one does, a professional should see you
         first.

          !! Trouble controlling your bladder or bowels
          • Numb, tingling or weak legs or feet
          • Severe pain in your back or deep in the buttock
          • Sharp, stabbing or shooting pain
          • Pain that keeps getting worse
          • Pain that will not go away or is more than a few weeks old
          • Pain that began with a fall or another injury
          • A fever, or losing weight without knowing why
          • Pain that makes it hard to walk or to sleep
          • Diagnosed severe sciatica, spinal stenosis, herniated disc or other
          • No better, or worse, after about two weeks of gentle exercise
          • No change at all after 4 to 6 weeks of regular exercise
          • Pregnancy
          • Discomfort or strain even in the easiest version of an exercise

         n: none of these holds
         y: at least one does                                                         ↓

         n none of these   y yes, one does   ↑↓ scroll   Esc back
        """,
      small: """
         Before you begin             red flags

         Do any of these hold for you? If one
         does, a professional should see you
         first.

          !! Trouble controlling your bladder
             or bowels
          • Numb, tingling or weak legs or
            feet                              ↓

         n none of these   y yes, one does
        """)
  }

  @Test("send somebody for whom one holds to a professional")
  func flagged() throws {
    expectPage(
      try PageScenes.flagged(),
      wide: """
         See a professional first                                             red flags

         !! Trouble controlling your bladder or bowels: get emergency help now.

         Please see a doctor or a physiotherapist before you exercise. Show them what
         you ticked off here, and ask which movements are right for you.

         limber waits. When a professional has cleared you, press c.

         c: I have been cleared by a professional
         f: read the signs again












         c I have been cleared   f red flags   ↑↓ scroll   Esc back
        """,
      small: """
         See a professional first     red flags

         !! Trouble controlling your bladder
            or bowels: get emergency help
            now.

         Please see a doctor or a
         physiotherapist before you exercise.
         Show them what you ticked off here,
         and ask which movements are right    ↓

         c I have been cleared   f red flags
        """)
  }

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
