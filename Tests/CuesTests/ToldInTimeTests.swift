import Catalogue
import Engine
import TestSupport
import Testing

@testable import Cues

@Suite("Everything is told in time, whatever the routine and however slow the voice")
struct ToldInTimeTests {
  /// Voices of ordinary and of slow pace.
  private static let paces = [140, 90]

  /// A routine with time for all that a voice says, and how it is heard.
  private func hear(_ routine: Routine, _ level: Level, _ grammar: CueGrammar, _ pace: Int) throws
    -> (plan: Plan, playthrough: Playthrough, score: Score, lengths: [String: Duration])
  {
    let catalogue = try Shipped.catalogue
    let plain = Plan(routine, level: level, catalogue: catalogue)
    let speech = SpeechLengths(wordsPerMinute: pace)
    let plan = plain.leavingTime(
      for: TellingTimes(plain, in: catalogue, grammar, speech, after: [grammar.openingWords(of: plain)]))
    let playthrough = Playthrough(plan, catalogue: catalogue, grammar)
    let lengths = [String: Duration](
      playthrough.texts.map { ($0, speech.length(of: $0) - .milliseconds(150)) }, uniquingKeysWith: { $1 })
    return (
      plan, playthrough, Score(playthrough, after: [], called: "", lengths, hasTones: true), lengths
    )
  }

  @Test(
    "No setup is dropped or broken off, no two cues overlap, none is late, and numbers are on the beat",
    arguments: CueAmount.allCases, paces)
  func everything(amount: CueAmount, pace: Int) throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      for level in Level.allCases {
        let heard = try hear(routine, level, CueGrammar(amount), pace)
        let place = "\(routine.id), \(level)"
        for slot in heard.plan.slots {
          let spoken = try #require(slot.exercise.spoken)
          for text in [spoken.setup, spoken.action] {
            let said = heard.score.sentences.first { $0.text == Wording.sentence(text) }
            #expect(said?.length == heard.lengths[Wording.sentence(text)], "\(place): \(text)")
          }
        }
        for (sentence, next) in zip(heard.score.sentences, heard.score.sentences.dropFirst()) {
          #expect(sentence.at + sentence.length <= next.at, "\(place): \(sentence) and \(next)")
        }
        for sentence in heard.score.sentences {
          let isInTime = heard.playthrough.cues.contains { cue in
            let lead = cue.tone?.lead ?? Tone.ready.lead
            return cue.text == sentence.text && cue.at.offset <= sentence.at
              && sentence.at <= cue.deadline.offset + lead
          }
          #expect(isInTime, "\(place): \(sentence) is late")
        }
        let numbers = heard.score.sentences.filter { ["Three.", "Two.", "One."].contains($0.text) }
        for number in numbers {
          #expect(
            heard.score.marks.contains {
              $0.tone == .count && $0.at <= number.at && number.at - $0.at <= .milliseconds(60)
            }, "\(place): \(number)")
        }
      }
    }
  }

  @Test("The first three seconds-to-go of every time to get ready are free for counting", arguments: paces)
  func countedIn(pace: Int) throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      let heard = try hear(routine, .standard, CueGrammar(.normal), pace)
      for (start, step) in heard.plan.timeline where step.kind == .ready {
        let three = start + step.length - .seconds(3)
        #expect(
          heard.score.sentences.contains { $0.text == "Three." && abs($0.at, three) <= .milliseconds(60) },
          "\(routine.id), \(heard.plan.slots[step.slot].exercise.id)")
      }
    }
  }

  @Test("Every phase of the first rep of every exercise is named, whole", arguments: [CueAmount.normal, .all])
  func phases(amount: CueAmount) throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      let heard = try hear(routine, .standard, CueGrammar(amount), 140)
      for (start, step) in heard.plan.timeline where step.rep == 1 && step.set == 1 && step.side != .left {
        let exercise = heard.plan.slots[step.slot].exercise
        let phase = exercise.prescription.tempo[try #require(step.phase)].name
        let said = heard.score.sentences.contains {
          $0.at >= start && $0.at < start + .seconds(4) && $0.text.lowercased().contains(phase.lowercased())
        }
        #expect(said, "\(exercise.id) in \(routine.id): \(phase)")
      }
    }
  }

  @Test("Time grows with the pace of the voice, and only where there was too little")
  func grows() throws {
    let catalogue = try Shipped.catalogue
    let daily = try #require(catalogue.routines["daily"])
    let plain = Plan(daily, level: .standard, catalogue: catalogue)
    let slow = try hear(daily, .standard, CueGrammar(.normal), 60).plan
    #expect(slow.length > plain.length)
    for (usual, told) in zip(plain.steps, slow.steps) {
      #expect(usual.kind == .ready ? usual.length <= told.length : usual.length == told.length)
    }
    #expect(try hear(daily, .standard, CueGrammar(.normal), 100_000).plan.length == plain.length)
  }

  @Test("Of what the person knows the name, side and dose are said, and how to get into another position")
  func familiar() {
    let plan = Sample.plan(Sample.tilt, Sample.hug, Sample.plank)
    let known = Playthrough(
      plan, catalogue: Sample.catalogue, CueGrammar(.normal, familiar: ["tilt", "hug", "plank"])
    ).texts
    #expect(known.contains("Next: Knee hug, right knee first. 2 sets of 15 seconds each side."))
    #expect(!known.contains("Lie on your back, knees bent."))
    #expect(known.contains("Lie on your stomach, forearms under your shoulders."))
    #expect(!known.contains { $0.hasPrefix("Lift your hips") || $0.hasPrefix("Hug one knee") })
    let new = Playthrough(plan, catalogue: Sample.catalogue, CueGrammar(.few)).texts
    #expect(new.contains("Lie on your back, knees bent."))
    #expect(new.contains("Hug one knee towards your chest. Keep the other foot flat."))
  }

  @Test("A dose is said as one says it")
  func doses() {
    #expect(Speech.line("Bridge 2 × 8, then 3x10") == "Bridge 2 sets of 8, then 3 sets of 10")
  }

  private func abs(_ left: Duration, _ right: Duration) -> Duration { max(left - right, right - left) }
}
