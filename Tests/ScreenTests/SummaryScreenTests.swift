import Testing

@testable import Screen

@Suite("The summary")
struct SummaryScreenTests {
  @Test("tells what was done, where the time went, and the pain")
  func wide() throws {
    let rows = PageScene(try PageScenes.summary(), from: 0, .summary).canvas(.wide, .unicode).text
    #expect(
      rows
        == """
         First steps · standard                                        2026-11-21 07:30

         Session ended early. 3 exercises (one on both sides): 1 done, 1 skipped, 1
         hurt.

         Time: 3:47 in all
               active 2:32 · getting ready 0:31 · resting 0:20 · paused 0:24 · away
               0:00
         Pain: 3 before, 2 after

         done    Pelvic tilt · 22 of 22 reps, 2 sets
         hurt    Knee-to-chest stretch, right knee · 20 of 40 s
         skipped Knee-to-chest stretch, left knee · 0 of 40 s
         skipped Cat-cow · 0 of 9 reps









         ↑↓ scroll   Enter close   ? help
        """.rows)
  }

  @Test("is read by scrolling on the smallest screen")
  func small() throws {
    let rows = { PageScene(try PageScenes.summary(), from: $0, .summary).canvas(.small, .unicode).text }
    let top = Array(try rows(0).dropFirst())
    #expect(
      top
        == """

         Session ended early. 3 exercises
         (one on both sides): 1 done, 1
         skipped, 1 hurt.

         Time: 3:47 in all
               active 2:32 · getting ready
               0:31 · resting 0:20 · paused
               0:24 · away 0:00               ↓

         ↑↓ scroll   Enter close   ? help
        """.rows)
    let bottom = try rows(1000)
    #expect(bottom.contains { $0.hasPrefix(" skipped Cat-cow · 0 of 9 reps") })
    #expect(bottom[2].hasSuffix("↑"))
    #expect(!bottom[9].hasSuffix("↓"))
  }

  @Test("says first when it could not be saved")
  func notSaved() throws {
    let scene = PageScene(try PageScenes.summary(isSaved: false), from: 0, .summary)
    #expect(scene.canvas(.small, .unicode).text.contains(" NOT SAVED: the journal could not be"))
  }
}
