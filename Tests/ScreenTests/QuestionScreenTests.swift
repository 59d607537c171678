import Catalogue
import Engine
import Testing

@testable import Screen

@Suite("A question laid over the session")
struct QuestionScreenTests {
  @Test("names what was marked, with its side, and asks first whether the pain is sharp")
  func sharp() throws {
    expectPage(
      try SessionScenes.hurting().scene(question: .sharp, felt: "Bird dog (left leg)"),
      wide: """
         Cat-cow                                        First steps · standard   3 of 3

           ! STOPPED
           Noted: Bird dog (left leg) hurt. Ease out of it and rest.
           Is it sharp, shooting, spreading or numb?

           y      Yes: stop for today
           n      No: choose what next
           space  Pressed by mistake, resume
           Esc    End the session (asks once)











         the last exercise                                                    1:03 left
         ███████████████████████████████████│████████████████████████│████░░░░░░░░░░░░░
         y yes, stop   n no   space pressed by mistake   Esc end
        """,
      small: """
         Cat-cow                         3 of 3
           ! STOPPED
           Noted: Bird dog (left leg) hurt.
           Ease out of it and rest.
           Is it sharp, shooting, spreading or
           numb?
           y      Yes: stop for today
           n      No: choose what next
           space  Pressed by mistake, resume
           Esc    End the session (asks once)

         y yes, stop   n no   Esc end
        """)
  }

  @Test("offers every way on where it isn't")
  func hurting() throws {
    expectPage(
      try SessionScenes.hurting().scene(question: .hurting),
      wide: """
         Cat-cow                                        First steps · standard   3 of 3

           ! STOPPED
           Noted: Cat-cow hurt.
           Rest until it has settled. What next?

           n      Go on with the next exercise
           e      Do the easier version instead
           q      End here; what was done is kept
           space  Pressed by mistake, resume
           Esc    Back to the question before










         the last exercise                                                    1:03 left
         ███████████████████████████████████│████████████████████████│████░░░░░░░░░░░░░
         n next exercise   e easier version   q end   space pressed by mistake
        """,
      small: """
         Cat-cow                         3 of 3
           ! STOPPED
           Noted: Cat-cow hurt.
           Rest until it has settled. What
           next?
           n      Go on with the next exercise
           e      Do the easier version instead
           q      end
           space  Pressed by mistake, resume
           Esc    Back to the question before

         n next exercise   e easier version
        """)
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
         ███████████████████████████████████│███░░░░░░░░░░░░░░░░░░░░░│░░░░░░░░░░░░░░░░░
         Enter end   Esc go on
        """,
      small: """
         Knee-to-chest stretch           2 of 3
           End the session?
           What you have done is kept.
           Enter  end
           Esc    Go on with the session






         Enter end   Esc go on
        """)
  }

  @Test(
    "shows every answer whole on the smallest screen, and nothing over it",
    arguments: [
      "first-steps", "daily", "stronger", "hips-and-hamstrings",
    ], [SessionScene.Question.sharp, .hurting])
  func everyAnswer(routine: String, question: SessionScene.Question) throws {
    var following = try Following(routine)
    while following.session.outcome == nil, let exercise = following.session.slot?.exercise {
      following.ask(.hurts)
      let felt = "\(exercise.name) (right leg)"
      let rows = try following.scene(question: question, felt: felt).canvas(Scene.smallest, .unicode).text
      let answers = question.keys.bindings.filter { $0.label != "easier version" || exercise.easier != nil }
      let missing = answers.filter { answer in
        !rows[2...10].contains { $0.hasSuffix(" " + (answer.label ?? "")) || $0.hasSuffix(" " + answer.help) }
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
    #expect(text.contains("next exercise"))
  }
}
