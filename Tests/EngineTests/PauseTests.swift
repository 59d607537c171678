import Testing

@testable import Engine

@Suite("Pausing and being away")
struct PauseTests {
  private let plan = Sample.plan(Sample.hold("hug", 30...30), Sample.reps("bridge", 2))

  @Test("Going on after a pause gives three seconds to get ready and then what was left, whole")
  func resume() {
    var session = Following(plan)
    session.wait(28)
    #expect(session.press(.pause) == ["0:28 paused", "0:28 recorded hug partial, 13 s of 30 s"])
    #expect(session.wait(100).isEmpty)
    #expect(session.here == "paused hug hold set 1, 17 s left")
    #expect(session.press(.resume) == ["2:08 get ready"])
    #expect(session.wait(2.9).isEmpty)
    #expect(session.here == "leading in hug hold set 1, 17 s left")
    #expect(session.wait(0.1) == ["2:11 resumed"])
    #expect(session.here == "running hug hold set 1, 17 s left")
    #expect(session.wait(17).last == "2:28 began bridge ready")
    #expect(session.session.time.paused == .seconds(100))
    #expect(session.session.time.active == .seconds(30))
    #expect(session.session.time.ready == .seconds(15 + 3))
  }

  @Test("Pausing again while getting ready to go on keeps what is left")
  func pauseInLeadIn() {
    var session = Following(plan)
    session.wait(28)
    session.press(.pause)
    session.press(.resume)
    session.wait(2)
    session.press(.pause)
    #expect(session.here == "paused hug hold set 1, 17 s left")
    session.press(.resume)
    session.wait(3)
    #expect(session.here == "running hug hold set 1, 17 s left")
  }

  @Test("A cue that was told before the pause isn't told again, and none is lost")
  func cuesAcrossAPause() {
    var session = Following(Sample.plan(Sample.hold("hug", 30...30)))
    var told = session.wait(30)
    told += session.press(.pause) + session.wait(10) + session.press(.resume) + session.wait(100)
    #expect(told.count { $0.hasSuffix("half-way") } == 1)
    #expect(told.count { $0.hasSuffix(" 3 left") } == 2)
  }

  @Test("Resuming what goes on, and pausing what stands still, do nothing")
  func twice() {
    var session = Following(plan)
    session.wait(20)
    #expect(session.press(.resume).isEmpty)
    session.press(.pause)
    #expect(session.press(.pause).isEmpty)
    session.press(.resume)
    #expect(session.press(.resume).isEmpty)
  }

  @Test("Being away pauses as of the last instant seen, and none of it is exercise")
  func away() {
    var session = Following(plan)
    session.wait(28)
    #expect(
      session.beAway(840) == ["0:28 paused, away 14:00", "0:28 recorded hug partial, 13 s of 30 s"])
    #expect(session.here == "paused hug hold set 1, 17 s left")
    #expect(session.session.time.active == .seconds(13))
    #expect(session.session.time.away == .seconds(840))
    #expect(session.session.time.elapsed == .seconds(868))
    session.press(.resume)
    session.wait(3)
    #expect(session.here == "running hug hold set 1, 17 s left")
  }

  @Test("Being away in a rep counts no rep")
  func awayInARep() {
    var session = Following(Sample.plan(Sample.reps("bridge", 2)))
    session.wait(16)
    session.beAway(3600)
    #expect(session.here == "paused bridge rep set 1 rep 1 lift, 1 s left")
    #expect(session.records == ["bridge skipped, 0 of 2 reps"])
  }

  @Test("Being away while paused is a longer pause")
  func awayWhilePaused() {
    var session = Following(plan)
    session.wait(28)
    session.press(.pause)
    #expect(session.beAway(60).isEmpty)
    #expect(session.session.time.paused == .seconds(60))
    #expect(session.here == "paused hug hold set 1, 17 s left")
  }

  @Test("Being away in the lead-in leaves what is left as it was")
  func awayInLeadIn() {
    var session = Following(plan)
    session.wait(28)
    session.press(.pause)
    session.press(.resume)
    session.wait(1)
    session.beAway(60)
    #expect(session.here == "paused hug hold set 1, 17 s left")
    #expect(session.session.time.away == .seconds(60))
  }
}
