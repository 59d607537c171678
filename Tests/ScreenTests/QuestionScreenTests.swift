import Catalogue
import Engine
import Testing

@testable import Screen

@Suite("A question laid over the session")
struct QuestionScreenTests {
  @Test("says that it stopped, and offers every way on")
  func hurting() throws {
    let rows = try SessionScenes.hurting().scene(question: .hurting).canvas(.wide, .unicode).text
    #expect(
      rows
        == """
         Cat-cow                                        First steps · standard   3 of 3

           ! STOPPED
           It is written down that Cat-cow hurt. Let go and come to rest. What
           next?

           e      Do the easier version instead
           n      Leave it out, go on with the next
           q      End here; what was done is kept
           space  Pressed by mistake: take it back and go on











         the last exercise                                                    1:03 left
         ██████████████████████████████████████████│████████████████████│███░░░░░░░░░░░
         e easier version   n next exercise   q end the session   space a slip, go on
        """.rows)
  }

  @Test("asks before it ends, and says that nothing is lost")
  func ending() throws {
    expectPage(
      try SessionScenes.paused().scene(question: .ending),
      wide: """
         Knee-to-chest stretch                          First steps · standard   2 of 3

           End the session?
           What you have done is kept.

           Enter  End the session; what was done is kept
           Esc    Go on with the session














         next Cat-cow (on hands and knees, 12 s to get there)                 3:04 left
         ██████████████████████████████████████████│██░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░
         Enter end   Esc go on
        """,
      small: """
         Knee-to-chest stretch           2 of 3
           End the session?
           What you have done is kept.
           Enter  end
           Esc    Go on with the session




         next Cat-cow                 3:04 left
         ████████████████████│█░░░░░░░░░│░░░░░░
         Enter end   Esc go on
        """)
  }

  @Test(
    "shows every answer whole on the smallest screen, and nothing over it",
    arguments: [
      "first-steps", "daily", "stronger", "hips-and-hamstrings",
    ])
  func everyAnswer(routine: String) throws {
    var following = try Following(routine)
    while following.session.outcome == nil, let exercise = following.session.slot?.exercise {
      following.ask(.hurts)
      let rows = try following.scene(question: .hurting).canvas(Scene.smallest, .unicode).text
      let answers = KeyMap.hurting.bindings.filter { $0.label != "easier version" || exercise.easier != nil }
      let missing = answers.filter { answer in
        !rows[2...8].contains { $0.hasSuffix(" " + (answer.label ?? "")) || $0.hasSuffix(" " + answer.help) }
      }
      #expect(missing.compactMap(\.label) == [], "\(exercise.name)")
      following.ask(.skip)
    }
  }

  @Test("offers no easier version where there is none")
  func noEasier() throws {
    var following = try Following("first-steps")
    following.ask(.hurts)
    let text = try following.scene(question: .hurting).canvas(.wide, .unicode).text.joined(separator: "\n")
    #expect(!text.contains("easier"))
    #expect(text.contains("Leave it out"))
  }
}
