import Catalogue
import Testing

@testable import Engine

@Suite("Easier, and this hurts")
struct EaseAndHurtTests {
  private let easier = Sample.hold("tilt")
  private let plan = Sample.plan(
    Sample.reps("bridge", 2, easier: "tilt"), Sample.hold("hug", sides: .everySet))

  @Test("The easier exercise takes its place, and what was done of the other stays written down")
  func easy() {
    var session = Following(plan, among: [easier])
    session.wait(15 + 9 + 1)
    #expect(
      session.press(.easier) == [
        "0:25 recorded bridge partial, 1 of 2 reps", "0:25 left bridge", "0:25 tilt in place of bridge",
        "0:25 recorded tilt skipped, 0 s of 15 s", "0:25 began tilt ready",
      ])
    session.wait(10 + 15)
    #expect(session.here == "running hug ready right, 10 s left")
    session.wait(1000)
    #expect(session.statuses == ["bridge partial", "tilt done", "hug right done", "hug left done"])
  }

  @Test("An exercise without an easier one says so and goes on")
  func noEasier() {
    var session = Following(plan)
    session.wait(20)
    #expect(session.press(.easier) == ["0:20 refused: noEasier"])
    #expect(session.here == "running bridge rep set 1 rep 1 lower, 4 s left")
  }

  @Test("After an easier exercise in another position there is the time to get into the next one")
  func positionAfterEasier() {
    let feet = Sample.timed("feet", 30)
    let plan = Sample.plan(Sample.hold("fold", position: .standing, easier: "tilt"), feet)
    var session = Following(plan, among: [easier])
    session.wait(15)
    session.press(.easier)
    #expect(session.here == "running tilt ready, 20 s left")
    #expect(session.session.snapshot?.next?.readySeconds == 20)
    session.wait(20 + 20)
    #expect(session.here == "running feet ready, 20 s left")
  }

  @Test("Going back to what an easier exercise replaced finds the easier one")
  func backToEasier() {
    var session = Following(plan, among: [easier])
    session.press(.easier)
    session.press(.skip)
    session.press(.back)
    #expect(session.here == "running tilt ready, 10 s left")
  }

  @Test("Between sides and between sets, what hurts is the work before")
  func hurtsBetween() {
    var sides = Following(Sample.plan(Sample.hold("hug", sides: .once)))
    sides.wait(15 + 20 + 2)
    #expect(sides.here.contains("switch left"))
    sides.press(.hurts)
    #expect(sides.statuses == ["hug right hurt", "hug left skipped"])
    sides.press(.resume)
    #expect(sides.statuses == ["hug right done", "hug left skipped"])
    var sets = Following(Sample.plan(Sample.hold("hug", sides: .everySet, sets: 2)))
    sets.wait(15 + 20 + 6 + 20 + 2)
    #expect(sets.here.contains("rest right"))
    sets.press(.hurts)
    #expect(sets.statuses == ["hug right partial", "hug left hurt"])
  }

  @Test("Who leaves all that is left out after something hurt has not completed a session")
  func leftOut() {
    var session = Following(plan)
    session.press(.hurts)
    session.press(.skip)
    session.press(.skip)
    #expect(session.session.outcome == .ended)
    var one = Following(plan)
    one.wait(15 + 9)
    one.press(.skip)
    one.press(.skip)
    #expect(one.statuses.first == "bridge partial")
    #expect(one.session.outcome == .ended)
    var whole = Following(plan)
    whole.wait(15 + 18)
    whole.press(.skip)
    #expect(whole.statuses.first == "bridge done")
    #expect(whole.session.outcome == .completed)
  }

  @Test("This hurts stops at once and writes it down for the side in progress")
  func hurts() {
    var session = Following(Sample.plan(Sample.hold("hug", sides: .everySet), Sample.hold("twist")))
    session.wait(15 + 20 + 6 + 5)
    #expect(session.press(.hurts) == ["0:46 hurt in hug", "0:46 recorded hug left hurt, 5 s of 20 s"])
    #expect(session.wait(60).isEmpty)
    #expect(session.here == "hurting hug hold left set 1, 15 s left")
    #expect(session.press(.hurts).isEmpty && session.press(.pause).isEmpty)
    #expect(session.session.time.paused == .seconds(60))
    session.press(.skip)
    session.wait(1000)
    #expect(session.statuses == ["hug right done", "hug left hurt", "twist done"])
  }

  @Test("Going on after this hurts takes the mark back and gives what was left")
  func takenBack() {
    var session = Following(Sample.plan(Sample.hold("hug")))
    session.wait(20)
    session.press(.hurts)
    session.wait(10)
    #expect(session.press(.resume) == ["0:30 recorded hug partial, 5 s of 20 s", "0:30 get ready"])
    session.wait(3)
    #expect(session.here == "running hug hold set 1, 15 s left")
    session.wait(15)
    #expect(session.statuses == ["hug done"])
  }

  @Test("A mark that is taken back leaves the mark from before, and what was done before that")
  func secondMarkTakenBack() {
    var session = Following(plan)
    session.wait(20)
    session.press(.hurts)
    session.press(.skip)
    session.press(.back)
    session.press(.hurts)
    session.press(.resume)
    #expect(session.statuses.first == "bridge hurt")
    session = Following(Sample.plan(Sample.hold("hug", sets: 2)))
    session.wait(15 + 20 + 2)
    for _ in 0..<3 {
      session.press(.hurts)
      #expect(session.records == ["hug hurt, 20 s of 40 s"])
      session.press(.resume)
      #expect(session.records == ["hug partial, 20 s of 40 s"])
    }
  }

  @Test("An easier exercise after this hurts leaves the hurt written down")
  func easierAfterHurts() {
    var session = Following(plan, among: [easier])
    session.wait(30)
    session.press(.hurts)
    session.press(.easier)
    #expect(session.here == "running tilt ready, 10 s left")
    session.wait(1000)
    #expect(session.statuses == ["bridge hurt", "tilt done", "hug right done", "hug left done"])
  }

  @Test("An exercise that hurt stays so, even when all of it is done in the end")
  func doneAndHurt() {
    var session = Following(Sample.plan(Sample.hold("hug")))
    session.wait(30)
    session.press(.hurts)
    session.press(.restart)
    session.wait(1000)
    #expect(session.records == ["hug hurt, 20 s of 20 s"])
  }

  @Test("Ending after this hurts keeps the mark")
  func endAfterHurts() {
    var session = Following(plan)
    session.wait(25)
    session.press(.hurts)
    #expect(session.press(.end).last == "0:25 session ended")
    #expect(session.statuses.first == "bridge hurt")
  }
}
