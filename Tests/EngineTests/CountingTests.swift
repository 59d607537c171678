import Catalogue
import Testing

@testable import Engine

@Suite("Counting reps by key")
struct CountingTests {
  private let plan = Sample.plan(Sample.reps("bridge", 3), Sample.hold("hug"))

  private var counting: Following {
    var session = Following(plan)
    session.press(.toggleCounting)
    session.wait(15)
    return session
  }

  @Test("Each rep waits for the key, and the rest of the session goes by itself")
  func count() {
    var session = counting
    #expect(session.here == "waiting bridge rep set 1 rep 1 lift, 2 s left")
    #expect(session.wait(12).isEmpty)
    #expect(
      session.press(.countRep) == [
        "0:27 recorded bridge partial, 1 of 3 reps", "0:27 began bridge rep set 1 rep 2 lift",
      ])
    session.wait(4)
    session.press(.countRep)
    session.wait(4)
    #expect(session.press(.countRep).suffix(2) == ["0:35 left bridge", "0:35 began hug ready"])
    session.wait(30)
    #expect(session.statuses == ["bridge done", "hug done"])
    #expect(session.session.time.active == .seconds(20 + 20))
  }

  @Test("When no rep comes for half a minute it pauses, and counts that time as a pause")
  func patience() {
    var session = counting
    session.wait(8)
    session.press(.countRep)
    #expect(
      session.wait(600) == ["0:53 paused, no rep came", "0:53 recorded bridge partial, 1 of 3 reps"])
    #expect(session.session.time.active == .seconds(8))
    #expect(session.session.time.paused == .seconds(600))
    session.press(.resume)
    #expect(session.wait(3) == ["10:26 resumed"])
    #expect(session.here == "waiting bridge rep set 1 rep 2 lift, 2 s left")
    session.wait(29)
    #expect(session.press(.countRep).first == "10:55 recorded bridge partial, 2 of 3 reps")
  }

  @Test("The key counts nothing while the engine counts, rests, or stands still")
  func notCounting() {
    var session = Following(plan)
    session.wait(16)
    #expect(session.press(.countRep).isEmpty)
    session.press(.pause)
    #expect(session.press(.countRep).isEmpty)
    var ready = Following(plan)
    ready.press(.toggleCounting)
    #expect(ready.press(.countRep).isEmpty)
    #expect(session.records == ready.records)
  }

  @Test("Changing who counts starts the rep in progress over")
  func toggle() {
    var session = Following(plan)
    session.wait(15 + 9 + 3)
    #expect(session.here == "running bridge rep set 1 rep 2 stay, 2 s left")
    session.press(.toggleCounting)
    #expect(session.here == "waiting bridge rep set 1 rep 2 lift, 2 s left")
    session.wait(10)
    session.press(.toggleCounting)
    #expect(session.here == "running bridge rep set 1 rep 2 lift, 2 s left")
    session.wait(9)
    #expect(session.records.first == "bridge partial, 2 of 3 reps")
  }

  @Test("Counting can't be turned on where there is nothing to count")
  func nothingToCount() {
    var session = Following(plan)
    session.press(.skip)
    #expect(session.press(.toggleCounting) == ["0:00 refused: noReps"])
    #expect(!session.session.isCounting)
  }

  @Test("A pause while it waits, and a lid closed, keep the rep waiting")
  func pause() {
    var session = counting
    session.wait(5)
    session.press(.pause)
    session.wait(100)
    session.press(.resume)
    session.wait(3)
    #expect(session.here == "waiting bridge rep set 1 rep 1 lift, 2 s left")
    session.beAway(3600)
    #expect(session.here == "paused bridge rep set 1 rep 1 lift, 2 s left")
    #expect(session.records.first == "bridge skipped, 0 of 3 reps")
    #expect(session.session.time.active == .seconds(5))
  }

  @Test("Both sides are counted one after the other")
  func sides() {
    var session = Following(Sample.plan(Sample.reps("dog", 2, sides: .everyRep)))
    session.press(.toggleCounting)
    session.wait(15)
    let places = (0..<4).map { _ in
      defer { session.press(.countRep) }
      return session.here
    }
    #expect(
      places == [
        "waiting dog rep right set 1 rep 1 lift, 2 s left", "waiting dog rep left set 1 rep 1 lift, 2 s left",
        "waiting dog rep right set 1 rep 2 lift, 2 s left", "waiting dog rep left set 1 rep 2 lift, 2 s left",
      ])
    #expect(session.statuses == ["dog right done", "dog left done"])
    #expect(session.session.outcome == .completed)
  }
}
