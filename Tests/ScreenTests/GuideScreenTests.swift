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

         ▸ Red flags                                                        14 entries
           Golden rules                                                     11 entries
           Action plan                                                       9 entries
           How often and how much                                           16 entries
           Daily habits                                                     17 entries
           Common mistakes                                                   5 entries
           Exercises to leave out                                            6 entries
           Heat and ice                                                      8 entries
           Questions and answers                                            12 entries
           Your muscles                                                     16 entries
           Why backs hurt                                                   16 entries
           Beyond the basics                                                10 entries









         ↑↓ choose   Enter open   Esc back
        """,
      small: """
         Guide

         ▸ Red flags                14 entries
           Golden rules             11 entries
           Action plan               9 entries
           How often and how much   16 entries
           Daily habits             17 entries
           Common mistakes           5 entries
           Exercises to leave out    6 entries
           Heat and ice              8 entries↓

         ↑↓ choose   Enter open   Esc back
        """)
  }

  @Test("shows a topic from its top")
  func topic() throws {
    expectPage(
      try PageScenes.topic("golden-rules", from: 0),
      wide: """
         Golden rules                                                             guide

         Keep to these rules in every session and your back has the best chance to
         settle.

         Rule out red flags first
          Look through the red flags before your first session. If one of them fits,
          see a doctor or physiotherapist before you exercise.

         Start slow and gentle
          On day one do only 5 to 8 repetitions in 1 or 2 sets, and hold stretches
          for 15 to 20 seconds. A sore back has to be coaxed. If you still feel fine
          after two days or so, add a little at a time.

         Good form before speed or numbers
          Move slowly and on purpose, and feel the right muscles work. Done badly, a
          back exercise can do more harm than good. Stop if other parts start to
          cheat for you, or if only your back feels it when it should not.

         Pain means stop
          Pain that is sharp, stabbing, pulling or growing means stop straight away.
          Make the move smaller, do fewer, or leave it out for now. Pushing on        ↓

         ↑↓ scroll   Esc back
        """,
      small: """
         Golden rules                     guide

         Keep to these rules in every session
         and your back has the best chance to
         settle.

         Rule out red flags first
          Look through the red flags before
          your first session. If one of them
          fits, see a doctor or               ↓

         ↑↓ scroll   Esc back
        """)
  }

  @Test("shows a topic scrolled down")
  func scrolled() throws {
    expectPage(
      try PageScenes.topic("golden-rules", from: 5),
      wide: """
         Golden rules                                                             guide

          see a doctor or physiotherapist before you exercise.                        ↑

         Start slow and gentle
          On day one do only 5 to 8 repetitions in 1 or 2 sets, and hold stretches
          for 15 to 20 seconds. A sore back has to be coaxed. If you still feel fine
          after two days or so, add a little at a time.

         Good form before speed or numbers
          Move slowly and on purpose, and feel the right muscles work. Done badly, a
          back exercise can do more harm than good. Stop if other parts start to
          cheat for you, or if only your back feels it when it should not.

         Pain means stop
          Pain that is sharp, stabbing, pulling or growing means stop straight away.
          Make the move smaller, do fewer, or leave it out for now. Pushing on
          through pain only sets you back.

         Tell tired muscles from pain
          A warm, burning tiredness while your core works is fine, and so is mild
          soreness 24 to 48 hours later. Soreness is spread out and easy to live      ↓

         ↑↓ scroll   Esc back
        """,
      small: """
         Golden rules                     guide

          Look through the red flags before   ↑
          your first session. If one of them
          fits, see a doctor or
          physiotherapist before you
          exercise.

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
         How much: 2 sets, 8 reps, 3-5 s pause in each, each side
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
         How much: 2 sets, 8 reps, 3-5 s      ↓

         ↑↓ scroll   Esc back
        """)
  }
}
