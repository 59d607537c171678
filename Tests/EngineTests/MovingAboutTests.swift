import Catalogue
import Testing

@testable import Engine

@Suite("Skipping, going back, starting over")
struct MovingAboutTests {
  private let plan = Sample.plan(
    Sample.hold("hug", sides: .everySet), Sample.reps("bridge", 2), Sample.hold("twist"))

  @Test("Skipping goes to the next exercise at once and says what was done of this one")
  func skip() {
    var session = Following(plan)
    session.wait(25)
    #expect(
      session.press(.skip) == [
        "0:25 recorded hug right partial, 10 s of 20 s", "0:25 recorded hug left skipped, 0 s of 20 s",
        "0:25 left hug", "0:25 began bridge ready",
      ])
    #expect(session.here == "running bridge ready, 10 s left")
  }

  @Test("Skipping in a rest ends the rest alone, and nothing that was to come is lost")
  func skipRest() {
    var session = Following(Sample.plan(Sample.hold("hug", sets: 3), Sample.hold("twist")))
    session.wait(15 + 20 + 2)
    #expect(session.here == "running hug rest set 2, 8 s left")
    #expect(session.press(.skip) == ["0:37 began hug hold set 2"])
    session.wait(20 + 2)
    session.press(.pause)
    #expect(session.press(.skip) == ["0:59 began hug hold set 3"])
    session.wait(1000)
    #expect(session.records == ["hug done, 60 s of 60 s", "twist done, 20 s of 20 s"])
  }

  @Test("Skipping while sides change leaves the exercise, and so it does in a rest in which something hurt")
  func skipElsewhere() {
    var sides = Following(plan)
    sides.wait(15 + 20 + 2)
    #expect(sides.here.contains("switch left"))
    #expect(sides.press(.skip).last == "0:37 began bridge ready")
    var rest = Following(Sample.plan(Sample.hold("hug", sets: 3), Sample.hold("twist")))
    rest.wait(15 + 20 + 2)
    rest.press(.hurts)
    #expect(rest.press(.skip).last == "0:37 began twist ready")
  }

  @Test("Skipping all there is ends a session in which nothing was completed")
  func skipAll() {
    var session = Following(plan)
    session.press(.skip)
    session.press(.skip)
    #expect(session.press(.skip).last == "0:00 session ended")
    #expect(session.statuses == ["hug right skipped", "hug left skipped", "bridge skipped", "twist skipped"])
    #expect(session.session.outcome == .ended)
  }

  @Test("A skipped exercise is never done, however much of it was")
  func skipLate() {
    var session = Following(plan)
    session.wait(34.9)
    session.press(.skip)
    session.wait(10 + 17.9)
    session.press(.skip)
    session.wait(1000)
    #expect(session.statuses == ["hug right partial", "hug left skipped", "bridge partial", "twist done"])
    #expect(session.session.outcome == .completed)
  }

  @Test("Back goes to the beginning of the exercise before, with time to get ready")
  func back() {
    var session = Following(plan)
    session.wait(75)
    #expect(session.here == "running bridge rep set 1 rep 1 stay, 1 s left")
    #expect(
      session.press(.back) == [
        "1:15 recorded bridge skipped, 0 of 2 reps", "1:15 left bridge", "1:15 began hug ready right",
      ])
    #expect(session.here == "running hug ready right, 15 s left")
  }

  @Test("Going back and doing it again never counts twice")
  func backNeverCountsTwice() {
    var session = Following(plan)
    session.wait(61 + 10 + 18 + 5)
    #expect(session.records[2] == "bridge done, 2 of 2 reps")
    session.press(.back)
    session.wait(10 + 9)
    session.press(.back)
    session.wait(15 + 5)
    #expect(
      session.records == [
        "hug right done, 20 s of 20 s", "hug left done, 20 s of 20 s", "bridge done, 2 of 2 reps",
        "twist skipped, 0 s of 20 s",
      ])
    session.wait(1000)
    #expect(session.statuses == ["hug right done", "hug left done", "bridge done", "twist done"])
  }

  @Test("The longest of two tries at a hold counts, not their sum")
  func longestTryCounts() {
    var session = Following(Sample.plan(Sample.hold("hug", 30...30)))
    session.wait(15 + 20)
    session.press(.restart)
    session.wait(5 + 12)
    session.press(.end)
    #expect(session.records == ["hug partial, 20 s of 30 s"])
    #expect(session.session.time.active == .seconds(32))
  }

  @Test("A rep that is done over is still one rep")
  func repDoneOver() {
    var session = Following(Sample.plan(Sample.reps("bridge", 3)))
    session.wait(15 + 9 + 9 + 1)
    #expect(session.records == ["bridge partial, 2 of 3 reps"])
    session.press(.restart)
    session.wait(5 + 9 + 9 + 1)
    #expect(session.records == ["bridge partial, 2 of 3 reps"])
    session.wait(8)
    #expect(session.records == ["bridge done, 3 of 3 reps"])
  }

  @Test("Back in the first exercise, and restart in any, begin it again after a short time to get ready")
  func restart() {
    var session = Following(plan)
    session.wait(20)
    #expect(session.press(.back) == ["0:20 began hug ready right"])
    #expect(session.here == "running hug ready right, 5 s left")
    session.wait(5 + 20 + 6 + 20 + 10 + 9)
    #expect(session.here == "running bridge rep set 1 rep 2 lift, 2 s left")
    #expect(session.press(.restart) == ["1:30 began bridge ready"])
    #expect(session.here == "running bridge ready, 5 s left")
    #expect(session.records[2] == "bridge partial, 1 of 2 reps")
  }

  @Test("Going back to another position gives the time to get into it")
  func backToTheFeet() {
    var session = Following(
      Sample.plan(Sample.timed("walk", 30), Sample.timed("march", 30), Sample.hold("hug")))
    session.wait(15 + 30 + 10 + 30 + 20 + 5)
    session.press(.back)
    #expect(session.here == "running march ready, 20 s left")
    session.press(.back)
    #expect(session.here == "running walk ready, 15 s left")
  }

  @Test("Whoever skips, goes back or starts over while paused goes on at once")
  func whilePaused() {
    var session = Following(plan)
    session.wait(20)
    session.press(.pause)
    session.press(.skip)
    #expect(session.here == "running bridge ready, 10 s left")
    session.press(.pause)
    session.press(.restart)
    #expect(session.here == "running bridge ready, 5 s left")
  }
}
