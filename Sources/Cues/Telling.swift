import Catalogue
import Engine

/// The events of one move being put into words, one after the other.
struct Telling {
  let grammar: CueGrammar
  let after: Session
  let facts: PlanFacts
  private(set) var cues: [Cue] = []

  var amount: CueAmount { grammar.amount }

  /// The step in progress at the event.
  var step: Step?
  /// When that step ends, where it is known.
  var ends: Instant?
  /// The latest records told, by place in the plan.
  private var statuses: [Int: [Side?: ExerciseRecord.Status]] = [:]
  /// The exercise just left, until the next one begins.
  private var left: Int?
  private var isEased = false
  /// Whether another step has begun meanwhile, or the same one anew.
  private(set) var hasBegun = false

  init(_ grammar: CueGrammar, before: Session, after: Session) {
    self.grammar = grammar
    self.after = after
    facts = PlanFacts(session: after)
    step = before.step
    if case .running(let ends, _) = before.state { self.ends = ends }
  }

  mutating func take(_ event: Event) {
    switch event.kind {
    case .began(let step): begin(step, at: event.at)
    case .halfway:
      // Whoever walks out has to know when to walk back, however little else is told.
      let text = isOutAndBack ? Wording.Times.turnRound : amount != .few ? Wording.Times.halfway : nil
      say(
        text, .pace, at: event.at, patience: .seconds(isOutAndBack ? 6 : 2),
        tone: isOutAndBack ? .changeSides : .halfway)
    case .minutesLeft(let minutes):
      let text = amount != .few ? Wording.Times.left(.seconds(minutes * 60)) : nil
      if let text { say(Wording.sentence(text), .pace, at: event.at, patience: .seconds(4)) }
    case .secondsLeft(let seconds):
      let text = amount != .few ? Wording.Times.countdown(seconds) : nil
      // A number that comes late is another number.
      say(text, .count, at: event.at, patience: .milliseconds(60), tone: .count)
    case .breath(let breath): tell(breath, at: event.at)
    case .recorded(let record): statuses[record.slot, default: [:]][record.side] = record.status
    case .exerciseLeft(let slot): left = slot
    case .paused(let reason): answer(paused(reason), at: event.at)
    case .standsBy:
      // What leads into the exercise is said before it, however long that takes.
      say(
        Wording.Answers.standsBy, .turn, at: event.at, patience: .seconds(60), courtesy: .seconds(2),
        tone: .ready)
    case .leadIn: answer(Wording.Answers.getReady, at: event.at, tone: .ready)
    case .resumed: resume(at: event.at)
    case .hurt: answer(Wording.Answers.stopped, at: event.at, tone: .hurt)
    case .eased: isEased = true
    case .refused(let refusal): answer(Wording.Answers.refused(refusal), at: event.at)
    case .ended(let outcome): if let text = ended(outcome) { answer(text, at: event.at, tone: .end) }
    }
  }

  // MARK: Saying

  private mutating func say(
    _ text: String?, _ importance: Cue.Importance, at instant: Instant, patience: Duration,
    courtesy: Duration = .zero, tone: Tone? = nil
  ) {
    cues.append(Cue(text, importance, at: instant, patience: patience, courtesy: courtesy, tone: tone))
  }

  mutating func answer(_ text: String, at instant: Instant, tone: Tone? = nil) {
    say(text, .answer, at: instant, patience: .seconds(4), tone: tone)
  }

  /// Says what leads into an exercise: all of it, although that may take until the work begins.
  private mutating func introduce(
    _ introduction: Introduction, in step: Step, at instant: Instant, tone: Tone
  ) {
    let patience = max(.seconds(6), step.length - .seconds(4))
    say(introduction.name, .turn, at: instant, patience: patience, tone: tone)
    for sentence in introduction.instructions {
      say(sentence, .turn, at: instant, patience: max(.zero, step.length - .seconds(2)))
    }
  }

  /// Says something that gives way to everything else, and is over before the last seconds of a step are counted.
  private mutating func remark(_ text: String, in step: Step, at instant: Instant) {
    let patience = step.length - .seconds(3) - Cue.speakingTime(text)
    say(text, .detail, at: instant, patience: max(.zero, patience))
  }

  // MARK: Getting ready

  /// Says what is about to be followed, and its first exercise.
  mutating func open(_ step: Step) {
    say(
      Wording.Steps.opening(
        after.plan.name, exercises: facts.order.count, lasting: after.plan.length),
      .turn, at: after.now, patience: .seconds(3))
    // A voice that is turned on, or a session gone on with, comes in the middle.
    let head = step == after.plan.steps.first ? Wording.Steps.Head.first : .now
    introduce(introduction(head, to: step, arrives: true), in: step, at: after.now, tone: .ready)
  }

  private func introduction(_ head: Wording.Steps.Head, to step: Step, arrives: Bool) -> Introduction {
    let slot = after.plan.slots[step.slot]
    // Who starts over or goes back was told already.
    let isFirst = head != .again && head != .back && facts.isFirstOfItsExercise(step.slot)
    return grammar.introduction(
      head, to: slot.exercise, head == .again ? nil : slot.dose, onlySide: slot.onlySide, isFirst: isFirst,
      arrives: arrives)
  }

  private mutating func ready(_ step: Step, at instant: Instant) {
    let exercise = facts.exercise(of: step)
    let from = left.map { after.plan.slots[$0].exercise }
    let changesPosition = from.map(exercise.changesPosition) ?? false
    let isBack = left.map { facts.position(of: $0) > facts.position(of: step.slot) } ?? false
    let isDone = left.map { !isEased && !isBack && self.isDone($0) } ?? false
    if isDone { say(Wording.Steps.done, .detail, at: instant, patience: .seconds(1)) }
    let head = isEased ? Wording.Steps.Head.easier : left == nil ? .again : isBack ? .back : .next
    introduce(
      introduction(head, to: step, arrives: changesPosition), in: step, at: instant,
      tone: isDone ? .done : .ready)
    if let text = timeLeft(at: step) { remark(text, in: step, at: instant) }
    (left, isEased) = (nil, false)
  }

  /// The time left of the routine: always, or in its middle and before its last exercise.
  private func timeLeft(at step: Step) -> String? {
    guard amount != .few, left != nil else { return nil }
    let order = facts.order
    guard let index = order.firstIndex(of: step.slot), index > 0 else { return nil }
    let isLast = index == order.count - 1
    guard amount == .all || isLast || index == order.count / 2 else { return nil }
    return Wording.Times.routineLeft(facts.timeLeft(from: step), isLast: isLast)
  }

  // MARK: Steps

  private mutating func begin(_ step: Step, at instant: Instant) {
    self.step = step
    hasBegun = true
    ends = instant + step.length
    let exercise = facts.exercise(of: step)
    switch step.kind {
    case .ready: ready(step, at: instant)
    case .switch:
      turn(Wording.Steps.changeSides(to: side(of: step, exercise)), .changeSides, at: instant)
    case .rest:
      let next = amount == .few ? nil : Wording.list(ofSets(step), side(of: step, exercise))
      turn(Wording.Steps.rest(step.length, before: next), .rest, at: instant)
    case .hold: hold(step, exercise, at: instant)
    case .timed:
      let breath = amount == .few ? nil : exercise.prescription.tempo.first?.breath
      start(
        [
          Wording.Steps.begin, what(step, exercise), Wording.Times.time(step.length),
          breath.flatMap(Wording.Exercises.breath) ?? "",
        ], at: instant)
    case .rep: rep(step, exercise, at: instant)
    }
  }

  /// Tells what begins; the tone marks the instant, so the words may come a little later.
  private mutating func turn(_ text: String, _ tone: Tone, at instant: Instant) {
    say(text, .turn, at: instant, patience: .seconds(3), courtesy: .seconds(2), tone: tone)
  }

  /// Tells that the work begins and how much of it there is.
  private mutating func start(_ words: [String], at instant: Instant) {
    turn(words.filter { !$0.isEmpty }.map(Wording.sentence).joined(separator: " "), .begin, at: instant)
  }

  /// Tells that a hold begins; the first time with the breath, and with what to look after where there is time.
  private mutating func hold(_ step: Step, _ exercise: Exercise, at instant: Instant) {
    let isFirst = amount != .few && isFirst(step, exercise)
    // A short one would be over before all of that is said; the dose was told before.
    guard after.scaled(step) >= .seconds(8) else {
      return start([Wording.Steps.hold, what(step, exercise)], at: instant)
    }
    let breath = BreathPace(of: exercise.prescription, lasting: step.length).moment(after: .zero).breath
    start(
      [
        Wording.Steps.hold, what(step, exercise), Wording.Times.time(step.length),
        amount == .all || isFirst ? Wording.Exercises.breath(breath) ?? "" : "",
      ], at: instant)
    guard isFirst, let cue = exercise.prescription.cue else { return }
    remark(Wording.sentence(cue), in: step, at: instant)
  }

  /// The side and the set, where there is more than one.
  private func what(_ step: Step, _ exercise: Exercise) -> String {
    Wording.list(side(of: step, exercise), step.set > 1 ? ofSets(step) : nil)
  }

  // MARK: Reps

  private mutating func rep(_ step: Step, _ exercise: Exercise, at instant: Instant) {
    let rep = step.rep ?? 1
    let takesTurns = exercise.prescription.sides == .everyRep && facts.onlySide(of: step) == nil
    let phase = phase(of: step, exercise)
    guard facts.beginsRep(step) else {
      if let phase { pace(Wording.sentence(phase), at: instant) }
      return
    }
    let isOtherSide = takesTurns && step.side != .right
    guard rep == 1, !isOtherSide else {
      guard amount != .few else { return }
      let side = takesTurns ? side(of: step, exercise) : nil
      let reps = facts.reps(of: step)
      // Both sides together make a rep, so the number goes with the first.
      let number = isOtherSide ? nil : Wording.Steps.rep(rep, isLast: rep == reps)
      let text = Wording.sentence(Wording.list(side, number))
      pace([text, phase.map(Wording.sentence)].compactMap { $0 }.joined(separator: " "), at: instant)
      return
    }
    if let phase {
      // The dose was told before, and the next phase is near.
      start([Wording.Steps.begin, side(of: step, exercise) ?? "", phase], at: instant)
    } else {
      start(
        [
          Wording.Steps.begin, what(step, exercise),
          Wording.Steps.reps(facts.reps(of: step), eachSide: takesTurns),
          after.isCounting ? Wording.Steps.youCount : "",
        ], at: instant)
    }
  }

  private mutating func pace(_ text: String, _ tone: Tone? = nil, at instant: Instant) {
    say(text, .pace, at: instant, patience: .milliseconds(900), tone: tone)
  }

  /// A phase in words, where it is to be said: in every rep, or in the first of a set, which shows the way.
  private func phase(of step: Step, _ exercise: Exercise) -> String? {
    let tempo = exercise.prescription.tempo
    guard amount == .all || (amount == .normal && step.rep == 1), !after.isCounting,
      let index = step.phase, tempo.indices.contains(index)
    else { return nil }
    let isShort = after.scaled(step) < .seconds(2)
    return Wording.list(tempo[index].name, isShort ? nil : Wording.Exercises.breath(tempo[index].breath))
  }

  /// Whether the step in progress is a walk that leads away from where it began.
  private var isOutAndBack: Bool { step.map { facts.exercise(of: $0).isOutAndBack(for: $0.length) } ?? false }

  /// A breath that turns: where breathing is the movement, or wherever everything is said.
  private mutating func tell(_ breath: Breath, at instant: Instant) {
    guard amount == .all || (amount == .normal && step?.kind == .timed),
      let words = Wording.Exercises.breath(breath)
    else { return }
    // The last seconds are for counting.
    if let ends, instant.duration(to: ends) < .seconds(4) { return }
    let text = Wording.sentence(words)
    if let halfway = cues.last, halfway.at == instant, halfway.importance == .pace {
      cues.removeLast()
      pace([halfway.text, text].compactMap { $0 }.joined(separator: " "), halfway.tone, at: instant)
    } else {
      pace(text, at: instant)
    }
  }

  // MARK: Facts

  private func isDone(_ slot: Int) -> Bool { statuses[slot]?.values.allSatisfy { $0 == .done } ?? false }

  private func isFirst(_ step: Step, _ exercise: Exercise) -> Bool {
    step.set == 1 && (!exercise.isSided || step.side == facts.onlySide(of: step) ?? .right)
  }

  private func side(of step: Step, _ exercise: Exercise) -> String? {
    step.side.map(exercise.name)
  }

  private func ofSets(_ step: Step) -> String { Wording.Steps.set(step.set, of: facts.sets(of: step)) }
}
