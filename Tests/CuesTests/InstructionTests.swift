import Catalogue
import Cues
import Engine
import TestSupport
import Testing

@Suite("Nobody is asked to do what they weren't told")
struct InstructionTests {
  @Test("How to get into position and what to do are said while getting ready")
  func plank() {
    #expect(
      Hearing.all(Sample.plan(Sample.plank), .normal) == [
        "0:00 Sample. 1 exercise, 1 minute.", "0:00* First: Plank. 10 seconds.",
        "0:00 Lie on your stomach, forearms under your shoulders.",
        "0:00 Lift your hips into a line, knees down if that is easier. Breathe out as you lift.",
        "0:12* Three.", "0:13* Two.", "0:14* One.", "0:15* Hold. 10 seconds. Breathe out.",
        "0:15 Stay there.",
        "0:22* Three.", "0:23* Two.", "0:24* One.", "0:25* The end. 1 of 1 exercise done in 1 minute.",
      ])
  }

  @Test("What is new is told in full to whoever wants to hear little as well")
  func few() {
    let heard = Hearing.all(Sample.plan(Sample.plank), .few).filter { $0.contains(" ") }
    #expect(
      heard == [
        "0:00 Sample. 1 exercise, 1 minute.", "0:00* First: Plank. 10 seconds.",
        "0:00 Lie on your stomach, forearms under your shoulders.",
        "0:00 Lift your hips into a line, knees down if that is easier. Breathe out as you lift.",
        "0:15* Hold. 10 seconds.",
        "0:25* The end. 1 of 1 exercise done in 1 minute.",
      ])
  }

  @Test("A first rep names every phase with its breath, and an exercise of one's own says its first step")
  func own() {
    #expect(
      Hearing.all(Sample.plan(Sample.own), .normal).filter { !$0.contains("*") } == [
        "0:00 Sample. 1 exercise, 1 minute.", "0:00 Stand with your back to a wall.",
        "0:18 Up, breathe out.", "0:21 Rep 2, the last.",
      ])
  }

  @Test("What was met before isn't explained again where the position stays, unless everything is said")
  func again() {
    let plan = Sample.plan(Sample.tilt, Sample.hug, Sample.tilt)
    func setups(_ amount: CueAmount) -> Int {
      Hearing.all(plan, amount).count { $0.contains("knees bent, feet flat.") }
    }
    #expect(setups(.few) == 1 && setups(.normal) == 1 && setups(.all) == 2)
    let moved = Sample.plan(Sample.tilt, Sample.plank, Sample.tilt)
    #expect(Hearing.all(moved, .normal).count { $0.contains("knees bent, feet flat.") } == 2)
    // Whoever starts over is in position already.
    var hearing = Hearing(Sample.steps, .normal)
    hearing.wait(.seconds(20))
    #expect(hearing.press(.restart) == ["0:20* Again: Pelvic tilt."])
  }

  @Test("A pause of no length isn't named, and the rep begins with what comes first in it")
  func noPause() {
    var narrowing = Narrowing()
    narrowing[.pauseSeconds] = 0...0
    let item = RoutineItem(exercise: "tilt", block: .main, narrowing: narrowing)
    let routine = Routine(id: "r", name: "R", about: "", items: [item])
    let lines = Hearing.all(Plan(routine, level: .full, catalogue: Sample.catalogue), .normal)
    #expect(
      lines.contains("0:15* Begin. Flatten, breathe out.") && lines.contains("0:18 Release, breathe in."))
    #expect(!lines.contains { $0.contains("Hold") } && lines.contains("0:21 Rep 2."))
  }

  @Test("Where there is no time for everything, what is left of the routine goes unsaid")
  func remarks() {
    let plan = Sample.plan(Sample.hug, Sample.tilt)
    let times = TellingTimes(
      plan, in: Sample.catalogue, CueGrammar(.normal), SpeechLengths(ofVoiceAt: 100), after: [])
    let listening = Listening(plan.leavingTime(for: times), .normal)
    #expect(listening.dropped.contains("The last one. 2 minutes left."))
    #expect(listening.said.contains("Lie on your back, knees bent, feet flat."))
  }

  @Test(
    "Every exercise of every routine tells how to get into it before it begins", arguments: Level.allCases)
  func shipped(level: Level) throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      let plan = Plan(routine, level: level, catalogue: catalogue)
      let heard = Hearing.all(plan, .normal)
      for slot in plan.slots {
        let setup = try #require(slot.exercise.spoken?.setup ?? slot.exercise.steps.first)
        #expect(heard.contains { $0.hasSuffix(setup) }, "\(slot.exercise.id) in \(routine.id)")
        guard let action = slot.exercise.spoken?.action ?? slot.exercise.prescription.cue else { continue }
        #expect(heard.contains { $0.contains(action) }, "\(slot.exercise.id) in \(routine.id)")
      }
    }
  }
}
