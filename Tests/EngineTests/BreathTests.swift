import Catalogue
import TestSupport
import Testing

@testable import Engine

@Suite("The turns of the breath")
struct BreathTests {
  private func turns(_ session: inout Following, _ seconds: Double) -> [String] {
    session.wait(seconds).filter { $0.contains("breathe") }
  }

  @Test("In a hold the breath turns after four seconds in and six seconds out, and not at its end")
  func hold() {
    var session = Following(Sample.plan(Sample.hold("hug", 24...24)))
    #expect(
      turns(&session, 600) == [
        "0:19 breathe out", "0:25 breathe in", "0:29 breathe out", "0:35 breathe in",
      ])
  }

  @Test("Work begins with breathing out, on the effort, and a stretch with breathing in")
  func effort() {
    func first(_ aim: Prescription.Aim) -> Breath? {
      var session = Following(Sample.plan(Sample.hold("hold", 20...20, aim: aim)))
      session.wait(15)
      return session.session.snapshot?.breath.breath
    }
    #expect(first(.strength) == .out && first(.stretch) == .in && first(.mobility) == .in)
    var plank = Following(Sample.plan(Sample.hold("plank", 24...24, aim: .strength)))
    #expect(
      turns(&plank, 600) == ["0:21 breathe in", "0:25 breathe out", "0:31 breathe in", "0:35 breathe out"])
  }

  @Test(
    "A hold that has no room for a whole breath begins with breathing out, and five seconds are one breath")
  func short() {
    var five = Following(Sample.plan(Sample.hold("squeeze", 5...5)))
    five.wait(15)
    #expect(five.session.snapshot?.breath == BreathMoment(breath: .out, length: .seconds(5), elapsed: .zero))
    #expect(turns(&five, 600).isEmpty)
    var nine = Following(Sample.plan(Sample.hold("squeeze", 9...9)))
    #expect(turns(&nine, 600) == ["0:21 breathe in"])
    var ten = Following(Sample.plan(Sample.hold("squeeze", 10...10)))
    #expect(turns(&ten, 600) == ["0:19 breathe out"], "ten seconds are a whole breath")
    var two = Following(Sample.plan(Sample.hold("squeeze", 2...2)))
    two.wait(15)
    #expect(two.session.snapshot?.breath.breath == .natural)
  }

  @Test("What is left of a hold is no breath of its own: it goes to the breath before")
  func rest() {
    var session = Following(Sample.plan(Sample.hold("hug", 15...15)))
    #expect(turns(&session, 26) == ["0:19 breathe out", "0:25 breathe in"])
    #expect(session.session.snapshot?.breath.length == .seconds(5))
    #expect(turns(&session, 600).isEmpty)
  }

  @Test(
    "In a hold of any length no breath is shorter than three seconds, and there are twelve a minute at most",
    arguments: [Prescription.Aim.stretch, .strength])
  func anyLength(aim: Prescription.Aim) {
    for tenths in 30...1300 {
      let hold = Duration.milliseconds(tenths * 100)
      let pace = BreathPace(of: Sample.hold("hold", aim: aim).prescription, lasting: hold)
      var breaths: [BreathMoment] = [], time = Duration.zero
      while time < hold {
        let breath = pace.moment(after: time)
        #expect(breath.elapsed == .zero && breath.length >= .seconds(3), "\(hold)")
        // At every instant of it the same breath is told.
        for part in 1..<10 {
          let now = pace.moment(after: time + breath.length * part / 10)
          #expect(now.breath == breath.breath && now.length == breath.length, "\(hold)")
        }
        breaths.append(breath)
        time += breath.length
      }
      #expect(time == hold, "\(hold)")
      for (one, next) in zip(breaths, breaths.dropFirst()) {
        #expect(one.breath != next.breath && one.length + next.length >= .seconds(5), "\(hold)")
      }
    }
  }

  @Test("In a timed movement it turns with the phases")
  func timed() {
    var session = Following(Sample.plan(Sample.timed("sway", 10)))
    #expect(turns(&session, 600) == ["0:17 breathe out", "0:20 breathe in", "0:22 breathe out"])
  }

  @Test("In reps the phases tell it, and a movement of one breath never turns")
  func others() throws {
    var session = Following(Sample.plan(Sample.reps("bridge", 2)))
    #expect(turns(&session, 600).isEmpty)
    let walking = try #require(try Shipped.catalogue.exercises["walking"])
    var walk = Following(Sample.plan(walking))
    #expect(turns(&walk, 600).isEmpty && walk.session.outcome == .completed)
  }

  @Test("What comes at one instant is told at once, however late it is asked for")
  func together() {
    let plan = Sample.plan(Sample.hold("hug", 20...20))
    var late = Following(plan), early = Following(plan)
    var told: [String] = []
    for _ in 0..<70 { told += early.wait(0.5) }
    #expect(late.wait(35) == told)
    #expect(told.filter { $0.hasPrefix("0:25") } == ["0:25 half-way", "0:25 breathe in"])
  }

  @Test("After a pause it goes on where it was")
  func pause() {
    var session = Following(Sample.plan(Sample.hold("hug", 20...20)))
    session.wait(15 + 3)
    session.press(.pause)
    session.wait(100)
    session.press(.resume)
    #expect(turns(&session, 60) == ["2:02 breathe out", "2:08 breathe in", "2:12 breathe out"])
  }

  @Test("A movement's tempo has its pauses as long as the exercise asks for")
  func pauses() {
    let lifting = Sample.reps("bridge", pause: 3).prescription
    #expect(lifting.cycle == .seconds(2 + 3 + 4))
    #expect(
      lifting.phase(after: .seconds(4)) == PhaseMoment(index: 1, length: .seconds(3), elapsed: .seconds(2)))
  }
}
