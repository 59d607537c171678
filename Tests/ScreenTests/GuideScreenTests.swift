import Testing

@testable import Screen

@Suite("The guide")
struct GuideScreenTests {
  @Test("lists its topics")
  func guide() throws {
    expectPage(
      try PageScenes.guide(),
      wide: """
         Guide

         ▸ Warning signs                                                    28 entries
           Your back is strong                                              10 entries
           Golden rules                                                     11 entries
           Pain from 0 to 10                                                 8 entries
           Action plan                                                       9 entries
           How often and how much                                           17 entries
           Daily habits                                                     17 entries
           Common mistakes                                                   5 entries
           Exercises to leave out                                            6 entries
           Heat and ice                                                     10 entries
           Questions and answers                                            13 entries
           Your muscles                                                     16 entries
           Why backs hurt                                                   16 entries
           Beyond the basics                                                11 entries







         ↑↓ choose   Enter open   Esc back
        """,
      small: """
         Guide

         ▸ Warning signs            28 entries
           Your back is strong      10 entries
           Golden rules             11 entries
           Pain from 0 to 10         8 entries
           Action plan               9 entries
           How often and how much   17 entries
           Daily habits             17 entries
           Common mistakes           5 entries↓

         ↑↓ choose   Enter open   Esc back
        """)
  }

  @Test("shows a topic from its top")
  func topic() throws {
    expectPage(
      try PageScenes.topic("golden-rules", from: 0),
      wide: """
         Golden rules                                                             guide

         Keep to these rules in every session to give your back the best chance to
         settle.

         Check the warning signs first
          Read the warning signs before your first session. If one of them applies to
          you, do what it says before you exercise.
          Articles 000 and 002

         Start slow and gentle
          On day one do only 5 to 8 repetitions in 1 or 2 sets, and hold stretches
          for 15 to 20 seconds. A sore back needs patience, not force. If you still
          feel fine after two days or so, add a little at a time.
          Article 002

         Good form before speed or numbers
          Move slowly and on purpose, and feel the right muscles work. Good form
          protects you. Poor form can make things worse. Stop if other muscles take
          over, or if you feel only your back when it should not be working.
          Articles 001 and 002
                                                                                      ↓

         ↑↓ scroll   Esc back
        """,
      small: """
         Golden rules                     guide

         Keep to these rules in every session
         to give your back the best chance to
         settle.

         Check the warning signs first
          Read the warning signs before your
          first session. If one of them
          applies to you, do what it says     ↓

         ↑↓ scroll   Esc back
        """)
  }

  @Test("shows a topic scrolled down")
  func scrolled() throws {
    expectPage(
      try PageScenes.topic("golden-rules", from: 5),
      wide: """
         Golden rules                                                             guide

          you, do what it says before you exercise.                                   ↑
          Articles 000 and 002

         Start slow and gentle
          On day one do only 5 to 8 repetitions in 1 or 2 sets, and hold stretches
          for 15 to 20 seconds. A sore back needs patience, not force. If you still
          feel fine after two days or so, add a little at a time.
          Article 002

         Good form before speed or numbers
          Move slowly and on purpose, and feel the right muscles work. Good form
          protects you. Poor form can make things worse. Stop if other muscles take
          over, or if you feel only your back when it should not be working.
          Articles 001 and 002

         Pain means stop
          Pain that is sharp, stabbing, pulling or growing means stop straight away.
          Make the move smaller, do fewer, or leave it out for now. If you push
          through pain, you set yourself back.
          Article 002                                                                 ↓

         ↑↓ scroll   Esc back
        """,
      small: """
         Golden rules                     guide

          Read the warning signs before your  ↑
          first session. If one of them
          applies to you, do what it says
          before you exercise.
          Articles 000 and 002

         Start slow and gentle
          On day one do only 5 to 8           ↓

         ↑↓ scroll   Esc back
        """)
  }

  @Test("shows an exercise in full")
  func exercise() throws {
    expectPage(
      try PageScenes.exercise("bird-dog"),
      wide: """
         Bird dog                                                    on hands and knees

         Trains the deep muscles around the trunk to keep the spine still while an
         arm and a leg move. It also builds balance.

         Position: on hands and knees
         You need: mat
         How much: 2 sets, 8 reps, hold 3-5 s each rep, each side
         Works on: core, transverse abdominis, multifidus, diaphragm
         Also called: Opposite arm and leg reach

         Step by step
          1. Come onto your hands and knees, hands below the shoulders and knees
             below the hips.
          2. Make your back flat like a table and look down at the floor. Draw the
             lower belly in lightly and keep breathing.
          3. Slowly reach one arm forward and slide the opposite leg back until both
             are straight.
          4. Stay there, steady and breathing, with both hip bones facing the floor.
          5. Bring the hand and knee back slowly to where they began.
          6. Do the same with the other arm and its opposite leg. Keep changing sides
             with every repetition.                                                   ↓

         ↑↓ scroll   Esc back
        """,
      small: """
         Bird dog            on hands and knees

         Trains the deep muscles around the
         trunk to keep the spine still while
         an arm and a leg move. It also
         builds balance.

         Position: on hands and knees
         You need: mat
         How much: 2 sets, 8 reps, hold 3-5 s ↓

         ↑↓ scroll   Esc back
        """)
  }
}
