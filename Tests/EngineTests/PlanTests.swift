import Catalogue
import Testing

@testable import Engine

@Suite("What a plan tells of itself")
struct PlanTests {
  private let hug = Sample.hold("hug"), twist = Sample.hold("twist")
  private let stretch = Sample.hold("stretch", position: .standing)

  @Test("Each exercise once, in the order in which they come, and when each step begins")
  func exercises() {
    let plan = Sample.plan(hug, twist, hug)
    #expect(plan.exercises.map(\.id) == ["hug", "twist"])
    let timeline = plan.timeline
    #expect(timeline.map(\.start) == [0, 15, 35, 45, 65, 75].map { Duration.seconds($0) })
    #expect(timeline.map(\.step) == plan.steps)
  }

  private static func told(arriving: Double, staying: Double) -> TellingTimes.Introduction {
    TellingTimes.Introduction(arriving: .seconds(arriving), staying: .seconds(staying))
  }

  @Test("Time to get ready is enough for what is told, never less than usual and never endless")
  func telling() {
    let telling = TellingTimes(
      [
        "hug": Self.told(arriving: 12.2, staying: 1), "twist": Self.told(arriving: 40, staying: 17),
        "stretch": Self.told(arriving: 10_000, staying: 1),
      ], opening: .seconds(30))
    func ready(_ telling: TellingTimes) -> [Duration] {
      Sample.plan(hug, twist, stretch).leavingTime(for: telling).steps.filter { $0.kind == .ready }
        .map(\.length)
    }
    #expect(ready(TellingTimes()) == [15, 10, 20].map { Duration.seconds($0) })
    #expect(ready(telling) == [43, 17, 300].map { Duration.seconds($0) })
  }

  @Test("What takes longer to tell is still brought down to the time there is")
  func within() {
    let plan = Sample.plan(hug, twist),
      telling = TellingTimes(["twist": Self.told(arriving: 60, staying: 60)])
    #expect(plan.leavingTime(for: telling).length == plan.length + .seconds(50))
    let fitted = plan.leavingTime(for: telling, within: plan.length)
    #expect(fitted.slots.map(\.exercise.id) == ["hug"])
    // Where nothing is short enough it is told whole.
    #expect(plan.leavingTime(for: telling, within: .seconds(1)).slots.count == 2)
  }
}
