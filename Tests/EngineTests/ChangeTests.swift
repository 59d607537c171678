import TestSupport
import Testing

@testable import Catalogue
@testable import Engine

@Suite("More and less, slower and faster")
struct ChangeTests {
  @Test("Ten seconds more of a hold are given to the other side as well")
  func moreOfAHold() {
    var session = Following(Sample.plan(Sample.hold("hug", sides: .everySet, sets: 2)))
    session.wait(20)
    #expect(
      session.press(.more) == [
        "0:20 recorded hug right partial, 5 s of 50 s", "0:20 recorded hug left skipped, 0 s of 50 s",
      ])
    #expect(session.here == "running hug hold right set 1, 25 s left")
    session.wait(1000)
    #expect(session.records == ["hug right done, 50 s of 50 s", "hug left done, 50 s of 50 s"])
    #expect(session.session.time.active == .seconds(30 + 30 + 20 + 20))
  }

  @Test("Less of a hold ends it once that much is over, on both sides the same")
  func lessOfAHold() {
    var session = Following(Sample.plan(Sample.hold("hug", sides: .everySet)))
    session.wait(15 + 12)
    #expect(
      session.press(.less) == [
        "0:27 recorded hug right done, 12 s of 12 s", "0:27 recorded hug left skipped, 0 s of 12 s",
        "0:27 recorded hug right done, 12 s of 12 s", "0:27 began hug switch left",
      ])
    session.wait(6)
    #expect(session.here == "running hug hold left set 1, 12 s left")
  }

  @Test("Two reps more are given to both sides", arguments: [true, false])
  func moreReps(alternating: Bool) {
    var session = Following(
      Sample.plan(Sample.reps("dog", 3, sides: alternating ? .everyRep : .everySet), Sample.hold("hug")))
    session.wait(17)
    #expect(
      session.press(.more) == [
        "0:17 recorded dog right skipped, 0 of 5 reps", "0:17 recorded dog left skipped, 0 of 5 reps",
      ])
    #expect(session.session.snapshot?.reps == 5)
    session.wait(1000)
    #expect(session.records.prefix(2) == ["dog right done, 5 of 5 reps", "dog left done, 5 of 5 reps"])
    #expect(session.session.time.active == .seconds(2 * 5 * 9 + 20))
  }

  @Test("More reps come in the order that the exercise has")
  func moreRepsInOrder() {
    let alternating = Following(Sample.plan(Sample.reps("dog", 3, sides: .everyRep)))
    let inSets = Following(Sample.plan(Sample.reps("leg", 1, sides: .everySet, sets: 2)))
    for (given, wanted) in [
      (alternating, Sample.plan(Sample.reps("dog", 5, sides: .everyRep)).steps),
      (inSets, Sample.plan(Sample.reps("leg", 3, sides: .everySet, sets: 2)).steps.filter { $0.set == 1 }),
    ] {
      var session = given
      session.wait(16)
      session.press(.more)
      #expect(session.session.plan.steps.filter { $0.set == 1 } == wanted)
    }
  }

  @Test("Fewer reps never take away the one in progress, and a side behind keeps what it had")
  func fewerReps() {
    var session = Following(Sample.plan(Sample.reps("leg", 3, sides: .everySet)))
    session.wait(15 + 27 + 6 + 9)
    #expect(session.here == "running leg rep left set 1 rep 2 lift, 2 s left")
    #expect(session.press(.less) == ["0:57 recorded leg left partial, 1 of 2 reps"])
    #expect(session.press(.less) == ["0:57 refused: limit"])
    session.wait(1000)
    #expect(session.records == ["leg right done, 3 of 3 reps", "leg left done, 2 of 2 reps"])
  }

  @Test("Reps that were done of those taken away don't count for those that are added later")
  func lessAndMore() {
    var session = Following(Sample.plan(Sample.reps("bridge", 6)))
    session.wait(15 + 9 * 5 + 1)
    session.press(.restart)
    session.wait(5 + 1)
    session.press(.less)
    session.press(.less)
    #expect(session.records == ["bridge done, 2 of 2 reps"])
    session.press(.more)
    #expect(session.records == ["bridge partial, 2 of 4 reps"])
  }

  @Test("More reps for this side fill up the other, which had fewer or more, to the same number")
  func unevenSides() {
    for (command, had) in [(Command.less, 4), (.more, 8)] {
      var session = Following(Sample.plan(Sample.reps("leg", 6, sides: .everySet)))
      // On the second side, which alone is changed by it.
      session.wait(15 + 54 + 6 + 1)
      session.press(command)
      session.press(.restart)
      session.wait(6)
      #expect(session.here.contains("right"))
      session.press(.more)
      let steps = session.session.plan.steps.filter { $0.side == .left }.compactMap(\.rep)
      #expect(Set(steps).sorted() == Array(1...8), "the other side had \(had)")
      session.wait(1000)
      #expect(session.records == ["leg right done, 8 of 8 reps", "leg left done, 8 of 8 reps"])
    }
  }

  @Test("The time to get ready, to rest and to change sides can be made longer and shorter")
  func waits() {
    var session = Following(Sample.plan(Sample.hold("hug", sets: 2)))
    session.press(.more)
    #expect(session.here == "running hug ready, 25 s left")
    session.wait(10)
    session.press(.less)
    #expect(session.here == "running hug ready, 5 s left")
    #expect(session.press(.less) == ["0:10 began hug hold set 1"])
    #expect(session.records == ["hug skipped, 0 s of 40 s"])
  }

  @Test("There are limits, and what lies beyond them already can still be made less")
  func limits() {
    var short = Following(Sample.plan(Sample.hold("short", 10...10)))
    short.wait(15)
    #expect(short.press(.less) == ["0:15 refused: limit"])
    var long = Following(Sample.plan(Sample.hold("long", 900...900)))
    long.wait(15)
    #expect(long.press(.more) == ["0:15 refused: limit"])
    #expect(long.press(.less) == ["0:15 recorded long skipped, 0 s of 890 s"])
    var many = Following(Sample.plan(Sample.reps("many", 80)))
    many.wait(15)
    #expect(many.press(.more) == ["0:15 refused: limit"])
    #expect(many.press(.less) == ["0:15 recorded many skipped, 0 of 78 reps"])
  }

  @Test("Slower makes the movement longer and leaves the hold within the rep as it is")
  func slower() {
    var session = Following(Sample.plan(Sample.reps("bridge", 1)))
    session.press(.slower)
    #expect(session.session.tempo == 125)
    let told = session.wait(1000).filter { $0.contains("rep") }
    #expect(
      told.prefix(3) == [
        "0:15 began bridge rep set 1 rep 1 lift", "0:17.500 began bridge rep set 1 rep 1 stay",
        "0:20.500 began bridge rep set 1 rep 1 lower",
      ])
    #expect(session.session.time.active == .milliseconds(2500 + 3000 + 5000))
  }

  @Test("Faster in the midst of a movement makes what is left of it shorter")
  func faster() {
    var session = Following(Sample.plan(Sample.reps("bridge", 1)))
    session.wait(15 + 1)
    session.press(.faster)
    #expect(session.here == "running bridge rep set 1 rep 1 lift, 0.8 s left")
    session.wait(0.8 + 1)
    session.press(.faster)
    #expect(session.here == "running bridge rep set 1 rep 1 stay, 2 s left")
  }

  @Test("No tempo changes a hold, a timed movement, a rest or the time to get ready")
  func holdsKeepTheirTime() {
    let plan = Sample.plan(Sample.hold("hug", sides: .everySet, sets: 2), Sample.timed("walk", 30))
    for command in [Command.slower, .faster] {
      var session = Following(plan)
      session.wait(20)
      session.press(command)
      session.press(command)
      #expect(session.here == "running hug hold right set 1, 15 s left")
      session.wait(1000)
      #expect(session.session.time.elapsed == plan.length)
    }
  }

  /// Over and back, so many seconds each: one breath.
  private func rolls(_ seconds: Int, pause: Int? = nil) -> Exercise {
    let phases = [
      Phase(name: "over", length: .seconds(seconds), breath: .in, cue: "Over"),
      pause.map { _ in Phase(name: "stay", length: .pause, breath: .natural, cue: "Stay") },
      Phase(name: "back", length: .seconds(seconds), breath: .out, cue: "Back"),
    ]
    return Sample.reps("rolls", 2, pause: pause ?? 1, tempo: phases.compactMap { $0 })
  }

  @Test("Nothing goes so fast that more than twelve breaths are taken in a minute")
  func breaths() {
    // Six seconds a breath, which would be 4.8 at 80 percent.
    var rolls = Following(Sample.plan(rolls(3)))
    #expect(rolls.press(.faster) == ["0:00 refused: limit"])
    #expect(rolls.session.tempo == 100)
    // A hold within the rep is no movement, and stays.
    var held = Following(Sample.plan(self.rolls(3, pause: 2)))
    for _ in 0..<3 { held.press(.faster) }
    #expect(held.session.tempo == 60)
    var slow = Following(Sample.plan(self.rolls(4)))
    #expect(slow.press(.faster) == [] && slow.press(.faster) == ["0:00 refused: limit"])
    // What a person's own file prescribes is done as it stands, and no faster.
    var own = Following(Sample.plan(self.rolls(1)))
    #expect(own.press(.faster) == ["0:00 refused: limit"])
    // Without a breath to pace there is no limit to it.
    let natural = Phase(name: "circle", length: .seconds(2), breath: .natural, cue: "Round")
    var circles = Following(Sample.plan(Sample.reps("circles", 2, tempo: [natural, natural])))
    for _ in 0..<3 { circles.press(.faster) }
    #expect(circles.session.tempo == 60)
  }

  @Test("An exercise that allows no such pace keeps to its own, and the next one has the pace again")
  func ownLimit() {
    let circle = Phase(name: "circle", length: .seconds(4), breath: .natural, cue: "Round")
    func plan() -> Plan {
      Sample.plan(
        Sample.reps("first", 1, tempo: [circle]), rolls(3), Sample.reps("last", 1, tempo: [circle]))
    }
    var session = Following(plan())
    session.press(.faster)
    session.press(.faster)
    let whole = session.session.snapshot?.totalLeft
    var told = session.wait(1000)
    #expect(told.contains("0:15 began first rep set 1 rep 1 circle"))
    #expect(whole == .milliseconds(15_000 + 2400 + 10_000 + 12_000 + 10_000 + 2400))
    #expect(told.last == "0:51.800 session completed")
    session = Following(plan())
    session.press(.faster)
    session.press(.faster)
    told = session.wait(30)
    #expect(session.session.snapshot?.exercise.id == "rolls" && session.session.snapshot?.tempo == 100)
    // Slower begins from the pace that it has.
    session.press(.slower)
    #expect(session.session.snapshot?.tempo == 125)
    #expect(session.press(.faster).isEmpty && session.session.snapshot?.tempo == 100)
  }

  @Test("No breath of a shipped exercise is faster than twelve a minute, whatever is pressed")
  func shipped() throws {
    for exercise in try Shipped.catalogue.exercisesByName where exercise.prescription.kind == .reps {
      for level in Level.allCases {
        var session = Following(Sample.plan(exercise, level: level)).session
        for _ in 0..<5 { session.apply(.faster, at: session.now) }
        var inhales: [Instant] = [], last = Breath.natural, sets: [Int] = []
        for event in session.advance(to: session.now + .seconds(3600)) {
          guard case .began(let step) = event.kind, let phase = step.phase else { continue }
          let breath = exercise.prescription.tempo[phase].breath
          if breath == .in, last != .in {
            inhales.append(event.at)
            sets.append(step.set)
          }
          last = breath
        }
        for index in inhales.indices.dropFirst() where sets[index] == sets[index - 1] {
          #expect(inhales[index - 1].duration(to: inhales[index]) >= .seconds(5), "\(exercise.id)")
        }
      }
    }
  }

  @Test("There is a slowest and a fastest tempo, and the way back is the way there")
  func tempos() {
    var session = Following(Sample.plan(Sample.reps("bridge", 1)))
    var told: [String] = []
    for _ in 0..<10 { told += session.press(.slower) }
    #expect(told.last == "0:00 refused: limit" && session.session.tempo == 200)
    for _ in 0..<3 { session.press(.faster) }
    #expect(session.session.tempo == 100)
    for _ in 0..<10 { session.press(.faster) }
    #expect(session.session.tempo == 60)
  }
}
