import Catalogue
import Foundation
import Testing

@testable import Engine

@Suite("Work that waits for the person")
struct StandbyTests {
  private func plan() -> Plan {
    var plan = Sample.plan(Sample.hold("hug", 20...20, sides: .once), Sample.reps("bridge", 2, sets: 2))
    plan.preferences.advance = .wait
    return plan
  }

  @Test(
    "Getting ready has its time, without a count at its end; then the work begins three seconds after a key")
  func waits() {
    var session = Following(plan())
    #expect(session.wait(300) == ["0:15 stands by"])
    #expect(session.here == "standing by hug ready right, 0 s left")
    #expect(session.session.nextEvent == nil)
    #expect(session.press(.resume) == ["5:00 get ready"])
    #expect(session.wait(2.9).isEmpty)
    #expect(session.wait(0.1) == ["5:03 began hug hold right set 1"])
    #expect(session.session.time == TimeSplit(ready: .seconds(303)))
  }

  @Test("Every piece of work behind time of another kind waits, and nothing within it or after it")
  func everywhere() {
    var session = Following(plan())
    var waits: [String] = []
    while session.session.outcome == nil {
      session.wait(100)
      if session.session.outcome == nil { waits.append(session.here) }
      session.press(.resume)
      session.wait(3)
    }
    #expect(
      waits == [
        "standing by hug ready right, 0 s left", "standing by hug switch left, 0 s left",
        "standing by bridge ready, 0 s left", "standing by bridge rest set 2, 0 s left",
      ])
    #expect(session.statuses == ["hug right done", "hug left done", "bridge done"])
  }

  @Test("Who stays longer than ten minutes is not getting ready any more, and never away")
  func long() {
    var session = Following(plan())
    session.wait(15)
    session.wait(3600)
    #expect(session.session.time == TimeSplit(ready: .seconds(615), paused: .seconds(3000)))
    #expect(session.beAway(60).isEmpty)
    #expect(session.here == "standing by hug ready right, 0 s left")
    #expect(session.session.time.away == .zero)
  }

  @Test("The lead-in can be paused, more time can be had, and the exercise left out, as at any other time")
  func keys() {
    var session = Following(plan())
    session.wait(15)
    #expect(session.press(.pause).isEmpty)
    session.press(.more)
    #expect(session.here == "running hug ready right, 10 s left")
    session.wait(10)
    session.press(.resume)
    session.press(.pause)
    #expect(session.here == "paused hug ready right, 0 s left")
    session.press(.resume)
    #expect(session.wait(3) == ["0:28 began hug hold right set 1"])
    session.press(.skip)
    session.wait(60)
    #expect(session.here == "standing by bridge ready, 0 s left")
    #expect(session.press(.skip).last == "1:28 session ended")
  }

  @Test("Who is to read first waits before getting ready, for as long as it takes, and then begins")
  func first() throws {
    var session = Following(Sample.plan(Sample.hold("hug", 20...20), Sample.hold("plank", 20...20)))
    #expect(session.press(.standBy) == ["0:00 stands by"])
    session.wait(100)
    #expect(session.here == "standing by hug ready, 0 s left")
    #expect(session.press(.resume) == ["1:40 get ready"])
    #expect(session.wait(3) == ["1:43 began hug hold set 1"])
    #expect(session.press(.standBy).isEmpty)
    // What comes after it waits for nobody.
    session.wait(200)
    #expect(session.session.outcome == .completed)
  }

  @Test("A session that was left behind while it stood by waits again when it is gone on with")
  func leftBehind() throws {
    var session = Following(plan())
    session.wait(100)
    let catalogue = Sample.catalogue(plan().slots.map(\.exercise))
    var again = try #require(Session(following: session.session.log, catalogue: catalogue, at: .zero))
    #expect(again.state == .standingBy(since: .zero + .seconds(15)))
    again.resumeAfterRestart(at: .zero + .seconds(1000))
    again.advance(to: .zero + .seconds(2000))
    guard case .standingBy = again.state else {
      Issue.record("it is \(again.state)")
      return
    }
  }
}

@Suite("A session done away from the machine")
struct LoggedSessionTests {
  private let plan = Sample.plan(Sample.hold("hug", 20...20), Sample.reps("bridge", 2))

  private func told(_ plan: Plan, minutes: Double) -> SessionRecord {
    SessionRecord(
      logged: plan, lasting: .seconds(minutes * 60), from: Date(timeIntervalSince1970: 1_800_000_000),
      timeZone: .gmt, id: "told", painBefore: 2, painAfter: nil,
      catalogue: Sample.catalogue(plan.slots.map(\.exercise)))
  }

  @Test("is complete and done as the plan has it, and took as long as was told")
  func whole() {
    let record = told(plan, minutes: 10)
    #expect(record.isLogged && record.outcome == .completed)
    #expect(record.exercises.map(\.status) == [.done, .done])
    #expect(record.time.elapsed == .seconds(600))
    #expect(record.time.paused == .zero && record.time.away == .zero)
    #expect(record.endedAt == record.startedAt + 600)
    #expect(record.painBefore == 2 && record.painAfter == nil)
  }

  @Test("credits no more than there was time for")
  func short() {
    let record = told(plan, minutes: 0.5)
    #expect(record.exercises.map(\.status) == [.partial, .skipped])
    #expect(record.time.elapsed == .seconds(30))
  }

  @Test("waits for nobody, whatever the settings say")
  func waiting() {
    var waiting = plan
    waiting.preferences.advance = .wait
    #expect(told(waiting, minutes: 10).exercises == told(plan, minutes: 10).exercises)
  }
}
