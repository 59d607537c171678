import Catalogue
import Engine
import Testing

@testable import Screen

@Suite("A question laid over the session")
struct QuestionScreenTests {
  @Test("names what was marked, with its side, and asks first whether the pain is sharp")
  func sharp() throws {
    expectGolden(try SessionScenes.hurting().scene(question: .sharp, felt: "Bird dog (left leg)"))
  }

  @Test("offers every way on where it isn't")
  func hurting() throws {
    expectGolden(try SessionScenes.hurting().scene(question: .hurting))
  }

  @Test("asks before it ends, and says that nothing is lost")
  func ending() throws {
    expectGolden(try SessionScenes.paused().scene(question: .ending))
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
      let rows = try following.scene(question: question, felt: felt).canvas(Size.smallest, .unicode).text
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
