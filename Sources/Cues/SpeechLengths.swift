public import Catalogue
public import Engine

/// How long sentences take to be said: as measured where the voice could be asked, otherwise by a stated pace.
public struct SpeechLengths: Hashable, Sendable {
  /// The sentences that were measured.
  public var measured: [String: Duration]
  /// The pace of all others; a word is six characters with its blank.
  public var wordsPerMinute: Int

  /// Lengths by a stated pace, but for those that were measured.
  public init(wordsPerMinute: Int, measured: [String: Duration] = [:]) {
    self.wordsPerMinute = wordsPerMinute
    self.measured = measured
  }

  /// Lengths of a voice, on the slow side of what voices do for all that it was not asked about.
  ///
  /// - Parameter rate: Percent of the ordinary pace.
  public init(ofVoiceAt rate: Int, measured: [String: Duration] = [:]) {
    self.init(wordsPerMinute: Self.slowVoice * min(max(rate, 50), 200) / 100, measured: measured)
  }

  /// Lengths of a screen reader, at the pace that readers start with.
  public static let reader = SpeechLengths(wordsPerMinute: 175)

  private static let slowVoice = 140
  /// A program takes as long to be started and to end.
  private static let startup = Duration.milliseconds(400)

  /// How long a sentence takes, with the start of what says it.
  public func length(of text: String) -> Duration {
    Self.startup + (measured[text] ?? .milliseconds(text.count * 10_000 / max(1, wordsPerMinute)))
  }
}

extension TellingTimes {
  /// From the end of what is told to the end of the time to get ready: three, two, one, and a breath before.
  private static let counting = Duration.milliseconds(3500)

  /// How long a grammar's words take before each exercise of a plan, and before those that may take the place of one.
  ///
  /// - Parameters:
  ///   - catalogue: Where easier exercises are found.
  ///   - first: What is told before the first exercise.
  public init(
    _ plan: Plan, in catalogue: Catalogue, _ grammar: CueGrammar, _ lengths: SpeechLengths,
    after first: [String]
  ) {
    func time(_ sentences: [String]) -> Duration {
      let told = sentences.reduce(Tone.ready.lead) { $0 + lengths.length(of: $1) }
      return .seconds((told + Self.counting).secondsRoundedUp)
    }
    self.init(
      grammar.introductions(of: plan, in: catalogue).mapValues {
        Introduction(arriving: time($0.arriving.sentences), staying: time($0.staying.sentences))
      }, opening: first.reduce(.zero) { $0 + lengths.length(of: $1) })
  }
}

extension CueGrammar {
  /// All that is told before the exercises of a plan, for a voice that is to measure it.
  public func introductions(of plan: Plan, in catalogue: Catalogue) -> [String] {
    let each: [String: (arriving: Introduction, staying: Introduction)] = introductions(
      of: plan, in: catalogue)
    return each.values.flatMap { $0.arriving.sentences + $0.staying.sentences }
  }

  /// What is told before the exercises of a plan and those that may take the place of one, by their ids.
  fileprivate func introductions(of plan: Plan, in catalogue: Catalogue)
    -> [String: (arriving: Introduction, staying: Introduction)]
  {
    var told: [String: (arriving: Introduction, staying: Introduction)] = [:]
    func tell(_ exercise: Exercise, _ dose: Dose, _ onlySide: Side?, _ head: Wording.Steps.Head) {
      func lead(arrives: Bool) -> Introduction {
        introduction(head, to: exercise, dose, onlySide: onlySide, isFirst: true, arrives: arrives)
      }
      told[exercise.id] = (lead(arrives: true), lead(arrives: false))
    }
    for slot in plan.slots {
      var next = slot.exercise.easier
      while let id = next, told[id] == nil, let easier = catalogue.exercises[id] {
        tell(easier, easier.dose(at: .gentle), slot.onlySide, .easier)
        next = easier.easier
      }
    }
    for (index, slot) in plan.slots.enumerated() {
      tell(slot.exercise, slot.dose, slot.onlySide, index == 0 ? .first : .next)
    }
    return told
  }
}
