import Testing

@testable import Screen

@Suite("The library and the builder")
struct BuilderScreenTests {
  @Test("the library lists what is looked for, and tells of the chosen one beside it")
  func library() throws {
    expectPage(
      try BuilderScenes.library(search: "knee"),
      wide: """
         Library                                                                4 of 36

         Search: knee_
         Position ← any →, mat

           Double knee to chest      back
         ▸ Knee rolls                back      12x
           Knee-to-chest stretch     back          !
           Kneeling hip flexor stretch






                                                       Knee rolls
                                                       1 set, 10-15 reps, each side
                                                       Needs: mat
                                                       Done: 12 times, last on
                                                             2026-11-20



         Enter open   Tab filters   → filter   Esc back   ↑↓ choose   ? help
        """,
      small: """
         Library                        4 of 36

         Search: knee_
         Position ← any →, mat

           Double knee to chest
         ▸ Knee rolls          back      12x
           Knee-to-chest stretch             !
           Kneeling hip flexor stretch


         Enter open   Tab filters   → filter
        """)
  }

  @Test("the builder shows blocks, amounts, and what can be set for the chosen one")
  func builder() throws {
    expectPage(
      try BuilderScenes.builder(chosen: 2),
      wide: """
         After work                                                           not saved

         7-9 min, 2 position changes
         c: end with a quiet stretch

           Warm-up
            Marching in place                30-60 s
           Main
            Bird dog            2 x 8 reps each side
         ▸  Side plank             10-15 s left only





                                                       Side plank
                                                         Hold   10-15 s, as usual
                                                       ▸ Side ← left side only →





         Enter add   s save   Tab next   ? help   Esc back   u up   d down   r remove
        """,
      small: """
         After work                   not saved

         7-9 min, 2 position changes
         c: end with a quiet stretch

           Main                               ↑
            Bird dog      2 x 8 reps each side
         ▸  Side plank       10-15 s left only

         Side ← left side only → (Tab: next)

         Enter add   s save   Tab next   ? help
        """)
  }

  @Test("the name is asked with the file that it makes")
  func naming() {
    expectPage(
      BuilderScenes.naming("After work"),
      wide: """
         Save

         What shall it be called?

         > After work_

         File: /home/ada/.config/limber/routines/after-work.yaml
















         Enter save   Backspace erase   Esc back
        """,
      small: """
         Save

         What shall it be called?

         > After work_

         File: /home/ada/.config/limber/routi
               nes/after-work.yaml



         Enter save   Backspace erase
        """)
  }

  @Test("a link is chosen by a sign and not by colour alone")
  func links() throws {
    expectPage(
      try BuilderScenes.linkedTopic(link: 0),
      wide: """
         Action plan                                                              guide

          hamstring stretch. Not better? Then add nothing. Think again about what you ↑
          do, or ask for help.
          Article 002

         Be patient with your back
          This takes time, with easy days and hard ones, so be kind to yourself.
          Notice what helps you. Move often, move with care, and give your body the
          time it needs.
          Article 002

         Keep it going
          Later make it 10 to 15 minutes with 4 to 6 exercises, on 3 to 5 days of the
          week. Start slowly and stay regular. It is time well spent on your health.
          Article 000

         Exercises named here
          ▸ Bird dog
          • Cat-cow
          • Knee-to-chest stretch
          • Pelvic tilt                                                               ↓

         Tab next link   Enter follow   ↑↓ scroll   Esc back
        """,
      small: """
         Action plan                      guide

          leave it out. Be patient.           ↑
          Article 002

         Change one daily habit
          Start with how you sit. Put a
          support behind your lower back
          today.
          Article 002                         ↓

         Tab next link   Enter follow
        """)
  }

  @Test("the figure stands beside the list where there is room, and moves")
  func figure() throws {
    let scene = try BuilderScenes.builder(chosen: 2, withFigure: true)
    let text = scene.canvas(.wide, .unicode).text
    #expect(text[2...13].contains { $0.dropFirst(46).contains { $0 == "█" } })
    #expect(scene.stays(on: .wide) != nil && scene.stays(on: .small) == nil)
    let low = scene.canvas(Size(rows: 12, columns: 80), .unicode).text
    #expect(low.contains { $0.contains("▸ Side") })
  }

  @Test("does with ASCII where there is no more")
  func ascii() throws {
    for scene in [
      try BuilderScenes.builder(chosen: 1, withFigure: true, .ascii),
      try BuilderScenes.library(search: "", withFigure: true, .ascii),
    ] {
      let text = scene.canvas(.wide, .ascii).text
      #expect(text.allSatisfy { $0.allSatisfy(\.isASCII) } && !text.joined().contains("?  "))
      #expect(text.contains { $0.contains("> ") })
    }
  }
}
