import Catalogue
import Testing

@testable import Engine

@Suite("A session, followed")
struct FollowingTests {
  @Test("A hold on both sides and then reps, from getting ready to the end")
  func timeline() {
    var session = Following(Sample.plan(Sample.hold("hug", sides: .everySet), Sample.reps("bridge", 2)))
    #expect(session.here == "running hug ready right, 15 s left")
    #expect(
      session.wait(600).joined(separator: "\n") == """
        0:12 3 left
        0:13 2 left
        0:14 1 left
        0:15 began hug hold right set 1
        0:19 breathe out
        0:25 half-way
        0:25 breathe in
        0:29 breathe out
        0:32 3 left
        0:33 2 left
        0:34 1 left
        0:35 recorded hug right done, 20 s of 20 s
        0:35 began hug switch left
        0:38 3 left
        0:39 2 left
        0:40 1 left
        0:41 began hug hold left set 1
        0:45 breathe out
        0:51 half-way
        0:51 breathe in
        0:55 breathe out
        0:58 3 left
        0:59 2 left
        1:00 1 left
        1:01 recorded hug right done, 20 s of 20 s
        1:01 recorded hug left done, 20 s of 20 s
        1:01 left hug
        1:01 began bridge ready
        1:08 3 left
        1:09 2 left
        1:10 1 left
        1:11 began bridge rep set 1 rep 1 lift
        1:13 began bridge rep set 1 rep 1 stay
        1:16 began bridge rep set 1 rep 1 lower
        1:20 recorded bridge partial, 1 of 2 reps
        1:20 began bridge rep set 1 rep 2 lift
        1:22 began bridge rep set 1 rep 2 stay
        1:25 began bridge rep set 1 rep 2 lower
        1:29 recorded bridge done, 2 of 2 reps
        1:29 left bridge
        1:29 session completed
        """)
    #expect(session.session.outcome == .completed)
    #expect(session.statuses == ["hug right done", "hug left done", "bridge done"])
  }

  @Test("Its time is told apart: active, getting ready, resting")
  func time() {
    var session = Following(Sample.plan(Sample.hold("hug", sides: .everySet, sets: 2)))
    session.wait(600)
    let time = session.session.time
    #expect(time.active == .seconds(80))
    #expect(time.ready == .seconds(15 + 6 + 6))
    #expect(time.rest == .seconds(10))
    #expect(time.paused == .zero && time.away == .zero)
    #expect(time.elapsed == session.session.plan.length)
  }

  @Test("Half-way is told of twenty seconds and more only, and no seconds are counted down in a rep")
  func cues() {
    var session = Following(Sample.plan(Sample.hold("short", 19...19), Sample.reps("bridge", 1, pause: 30)))
    let told = session.wait(600).map { $0.drop { $0 != " " }.dropFirst() }
    #expect(!told.contains("half-way"))
    #expect(told.count { $0 == "3 left" } == 3)
  }

  @Test("An instant before the last one changes nothing")
  func backwards() {
    var session = Following(Sample.plan(Sample.hold("hug")))
    session.wait(20)
    let here = session.here
    #expect(session.wait(-10).isEmpty && session.wait(0).isEmpty)
    #expect(session.session.wasAway(until: .zero).isEmpty)
    #expect(session.here == here)
    #expect(session.session.time.elapsed == .seconds(20))
  }

  @Test("A plan without steps is over before it begins")
  func empty() {
    var session = Following(Sample.plan())
    #expect(session.session.outcome == .completed)
    #expect(session.press(.skip).isEmpty && session.wait(60).isEmpty && session.beAway(60).isEmpty)
    #expect(session.session.snapshot == nil && session.session.nextChange(breathCells: 10) == nil)
    #expect(session.session.time == TimeSplit() && session.records.isEmpty)
  }

  @Test("Ending keeps what was done, and leaves out what wasn't")
  func end() {
    var session = Following(
      Sample.plan(Sample.hold("hug", sides: .everySet), Sample.reps("bridge", 2), Sample.hold("twist")))
    session.wait(45)
    #expect(
      session.press(.end) == [
        "0:45 recorded hug right done, 20 s of 20 s", "0:45 recorded hug left partial, 4 s of 20 s",
        "0:45 recorded bridge skipped, 0 of 2 reps", "0:45 recorded twist skipped, 0 s of 20 s",
        "0:45 session ended",
      ])
    #expect(session.statuses == ["hug right done", "hug left partial", "bridge skipped", "twist skipped"])
    #expect(session.session.time.elapsed == .seconds(45))
  }

  @Test("After the end nothing happens any more")
  func afterTheEnd() {
    var session = Following(Sample.plan(Sample.hold("hug"), Sample.hold("twist")))
    session.wait(20)
    session.press(.end)
    let records = session.records, time = session.session.time
    for command in Command.allCases { #expect(session.press(command).isEmpty, "\(command)") }
    #expect(session.wait(600).isEmpty && session.beAway(600).isEmpty)
    #expect(session.records == records && session.session.time == time)
    #expect(session.session.outcome == .ended)
  }

  @Test(
    "The minutes that are left are told, but not where the work has only just begun",
    arguments: [(310, ["4:25 1 min left"]), (331, ["0:46 5 min left", "4:46 1 min left"])])
  func minutesLeft(seconds: Int, told: [String]) {
    var session = Following(Sample.plan(Sample.timed("walk", seconds)))
    #expect(session.wait(1000).filter { $0.contains("min left") } == told)
  }
}
