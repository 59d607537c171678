import Cues
import Engine
import Testing

@Suite("What is said of what a person does")
struct GrammarTests {
  private func hearing(_ amount: CueAmount = .normal) -> Hearing { Hearing(Sample.sided, amount) }

  @Test("Paused, get ready, and on with the time that is left")
  func pause() {
    var hearing = hearing()
    hearing.wait(.seconds(20))
    #expect(hearing.press(.pause) == ["0:20 Paused. 10 seconds left."])
    hearing.wait(.seconds(30))
    #expect(hearing.press(.resume) == ["0:50* Get ready."])
    #expect(hearing.wait(.seconds(3)) == ["0:53* Go on. 10 seconds left."])
    var few = self.hearing(.few)
    few.wait(.seconds(20))
    #expect(few.press(.pause) == ["0:20 Paused."])
    few.press(.resume)
    #expect(few.wait(.seconds(3)) == ["0:23* Go on."])
  }

  @Test("Away, for how long and with what left")
  func away() {
    var hearing = hearing()
    hearing.wait(.seconds(20))
    #expect(hearing.beAway(.seconds(840)) == ["0:20 Paused. Away 14 minutes, 10 seconds left."])
  }

  @Test("Skipping, going back and starting over name where that leads")
  func moving() {
    var hearing = hearing(.few)
    hearing.wait(.seconds(20))
    #expect(
      hearing.press(.skip) == [
        "0:20* Next: Bird dog, alternating sides. 2 reps each side.", "0:20 Come onto your hands and knees.",
        "0:20 Breathe out and reach one arm and the other leg. Breathe in as you come back.",
      ])
    #expect(hearing.press(.restart) == ["0:20* Again: Bird dog, alternating sides."])
    #expect(
      hearing.press(.back) == [
        "0:20* Back to: Knee hug, right knee first. 2 sets of 15 seconds each side. On your back."
      ])
  }

  @Test("An easier exercise is named as such, and one that has none says so")
  func easier() {
    var hearing = hearing(.few)
    #expect(hearing.press(.easier) == ["0:00 No easier version of this one."])
    hearing.press(.skip)
    #expect(
      hearing.press(.easier) == [
        "0:00* Easier: Cat-cow. 3 reps.", "0:00 Come onto your hands and knees.",
        "0:00 Breathe in as your belly sinks. Breathe out as your back rounds.",
      ])
  }

  @Test("This hurts stops, and says to let go of it")
  func hurts() {
    var hearing = hearing()
    hearing.wait(.seconds(20))
    #expect(hearing.press(.hurts) == ["0:20~ Stopped. Ease out of it and rest."])
    #expect(hearing.press(.end) == ["0:20* Ended. 0 of 3 exercises done, 1 hurt, in 1 minute."])
  }

  @Test("What a key has changed is told: how much is left, the pace, who counts")
  func changes() {
    var hearing = hearing()
    hearing.wait(.seconds(20))
    #expect(hearing.press(.more) == ["0:20 20 seconds left."])
    #expect(hearing.press(.less) == ["0:20 10 seconds left."])
    hearing.press(.skip)
    hearing.wait(.seconds(30))
    #expect(hearing.press(.more).first?.hasPrefix("0:50 Now ") == true)
    #expect(hearing.press(.slower) == ["0:50 Slower reps."])
    #expect(hearing.press(.faster) == ["0:50 Faster reps."])
    #expect(hearing.press(.toggleCounting) == ["0:50 You count."])
    #expect(hearing.press(.toggleCounting) == ["0:50 limber counts."])
  }

  @Test("Reps that the person counts are confirmed, without the pace of a tempo")
  func counting() {
    var hearing = Hearing(Sample.steps, .all)
    hearing.press(.toggleCounting)
    #expect(
      hearing.wait(.seconds(15)).last == "0:15* Begin. 3 reps. You count.")
    #expect(hearing.press(.countRep) == ["0:15 Rep 2."])
    #expect(hearing.wait(.seconds(30)) == ["0:45 Paused. No rep for a while."])
  }

  @Test("The end says in one sentence what was done")
  func end() {
    var hearing = hearing(.few)
    hearing.press(.skip)
    hearing.press(.skip)
    #expect(hearing.wait(.seconds(1000)).last == "0:32* The end. 1 of 3 exercises done in 1 minute.")
    #expect(hearing.press(.resume).isEmpty)
  }

  @Test("Come upon in the middle, a session says where it is")
  func middle() {
    var hearing = hearing()
    hearing.wait(.seconds(20))
    let words = hearing.grammar.opening(hearing.session).compactMap(\.text)
    #expect(words.contains { $0.hasPrefix("Now: ") } && !words.contains { $0.hasPrefix("First: ") })
  }

  @Test("Nothing is said of a plan without steps")
  func empty() {
    var hearing = Hearing(Sample.plan(), .all)
    #expect(hearing.lines.isEmpty && hearing.wait(.seconds(10)).isEmpty)
  }
}
