import Catalogue
import Engine
import TestSupport
import Testing

@testable import Cues

@Suite("Everything is told in time, whatever the routine and however slow the voice")
struct ToldInTimeTests {
  /// A voice at its ordinary pace, at half of it, and one that can't be asked how long it takes.
  enum Pace: CaseIterable {
    case ordinary, half, unmeasured

    var rate: Int { self == .half ? 50 : 100 }
  }

  /// A routine with time for all that a voice says, and how it is heard.
  private func hear(_ routine: Routine, _ level: Level, _ grammar: CueGrammar, _ pace: Pace) throws
    -> (plan: Plan, playthrough: Playthrough, score: Score, lengths: [String: Duration])
  {
    let catalogue = try Shipped.catalogue, measured = try MeasuredSpeech()
    let plain = Plan(routine, level: level, catalogue: catalogue)
    let opening = [grammar.openingWords(of: plain)]
    let asked = grammar.introductions(of: plain, in: catalogue) + opening
    let speech = SpeechLengths(
      ofVoiceAt: pace.rate, measured: pace == .unmeasured ? [:] : measured.lengths(of: asked, at: pace.rate))
    let plan = plain.leavingTime(
      for: TellingTimes(plain, in: catalogue, grammar, speech, after: opening))
    let playthrough = Playthrough(plan, catalogue: catalogue, grammar)
    let lengths = measured.lengths(of: playthrough.texts, at: pace.rate)
    return (
      plan, playthrough, Score(playthrough, after: [], called: "", lengths, hasTones: true), lengths
    )
  }

  @Test("What is said of the shipped exercises was measured")
  func measured() throws {
    let catalogue = try Shipped.catalogue
    let measured = try MeasuredSpeech(
      recording: catalogue.routinesInOrder.flatMap { routine in
        Level.allCases.flatMap { level in
          CueAmount.allCases.flatMap { amount in
            Playthrough(
              Plan(routine, level: level, catalogue: catalogue), catalogue: catalogue, CueGrammar(amount)
            ).texts
          }
        }
      })
    for exercise in catalogue.exercises.values where exercise.origin == .shipped {
      for text in [Wording.Exercises.setup(of: exercise), Wording.Exercises.action(of: exercise)] {
        let sentence = Wording.sentence(try #require(text))
        #expect(measured.lengths[sentence] != nil, "\(exercise.id): \(sentence)")
      }
    }
  }

  @Test(
    "No setup is dropped or broken off, no two cues overlap, none is late, and numbers are on the beat",
    arguments: CueAmount.allCases, Pace.allCases)
  func everything(amount: CueAmount, pace: Pace) throws {
    let catalogue = try Shipped.catalogue
    let lead = try #require(Tone.allCases.map(\.lead).max())
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
            cue.text == sentence.text && cue.at.offset <= sentence.at
              && sentence.at <= cue.deadline.offset + lead
          }
          #expect(isInTime, "\(place): \(sentence) is late")
        }
        let numbers = heard.score.sentences.filter { ["Three.", "Two.", "One."].contains($0.text) }
        for number in numbers {
          #expect(
            heard.score.marks.contains {
              $0.tone == .count && $0.at <= number.at
                && number.at - $0.at <= $0.tone.length + .milliseconds(60)
            }, "\(place): \(number)")
        }
      }
    }
  }

  @Test(
    "The first three seconds-to-go of every time to get ready are free for counting", arguments: Pace.allCases
  )
  func countedIn(pace: Pace) throws {
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

  @Test(
    "Every phase of the first rep of every exercise is named, whole", arguments: [CueAmount.normal, .all])
  func phases(amount: CueAmount) throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routinesInOrder {
      let heard = try hear(routine, .standard, CueGrammar(amount), .ordinary)
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
    let slow = try hear(daily, .standard, CueGrammar(.normal), .half).plan
    #expect(slow.length > plain.length)
    for (usual, told) in zip(plain.steps, slow.steps) {
      #expect(usual.kind == .ready ? usual.length <= told.length : usual.length == told.length)
    }
    let grammar = CueGrammar(.normal), quick = SpeechLengths(wordsPerMinute: 100_000)
    let told = TellingTimes(plain, in: catalogue, grammar, quick, after: [grammar.openingWords(of: plain)])
    #expect(plain.leavingTime(for: told).length == plain.length)
  }

  @Test("Who has so many minutes gets no more, whatever is told")
  func limited() throws {
    let catalogue = try Shipped.catalogue, limit = Duration.seconds(600)
    let daily = try #require(catalogue.routines["daily"])
    let plain = try #require(Plan(daily, level: .standard, catalogue: catalogue).fitted(to: limit))
    let speech = SpeechLengths(ofVoiceAt: 60)
    let told = TellingTimes(
      plain, in: catalogue, CueGrammar(.normal), speech, after: [CueGrammar(.normal).openingWords(of: plain)])
    #expect(plain.leavingTime(for: told).length > limit)
    #expect(plain.leavingTime(for: told, within: limit).length <= limit)
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
