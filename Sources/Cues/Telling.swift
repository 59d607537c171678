import Catalogue
import Engine
import Text

/// The events of one move being put into words, one after the other.
struct Telling {
  let amount: CueAmount
  let after: Session
  let facts: PlanFacts
  private(set) var cues: [Cue] = []

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

  init(_ amount: CueAmount, before: Session, after: Session) {
    self.amount = amount
    self.after = after
    facts = PlanFacts(session: after)
    step = before.step
    if case .running(let ends, _) = before.state { self.ends = ends }
  }

  mutating func take(_ event: Event) {
    switch event.kind {
    case .began(let step): begin(step, at: event.at)
    case .halfway: if amount != .few { say("Half-way.", .pace, at: event.at, patience: .seconds(2)) }
    case .secondsLeft(let seconds):
      let text = amount != .few ? CueWords.countdown(seconds) : nil
      say(text, .count, at: event.at, patience: .milliseconds(600), ringsBell: true)
    case .breath(let breath): tell(breath, at: event.at)
    case .recorded(let record): statuses[record.slot, default: [:]][record.side] = record.status
    case .exerciseLeft(let slot): left = slot
    case .paused(let reason): answer(paused(reason), at: event.at)
    case .leadIn: answer("Get ready.", at: event.at)
    case .resumed: resume(at: event.at)
    case .hurt: answer("Stopped. Ease out of it and rest.", at: event.at)
    case .eased: isEased = true
    case .refused(let refusal): answer(CueWords.refusal(refusal), at: event.at)
    case .ended(let outcome): if let text = ended(outcome) { answer(text, at: event.at, ringsBell: true) }
    }
  }

  // MARK: Saying

  private mutating func say(
    _ text: String?, _ importance: Cue.Importance, at instant: Instant, patience: Duration,
    courtesy: Duration = .zero, ringsBell: Bool = false
  ) {
    cues.append(
      Cue(text, importance, at: instant, patience: patience, courtesy: courtesy, ringsBell: ringsBell))
  }

  mutating func answer(_ text: String, at instant: Instant, ringsBell: Bool = false) {
    say(text, .answer, at: instant, patience: .seconds(4), ringsBell: ringsBell)
  }

  /// Says how to get into position: all of it, although that may take until the work begins.
  private mutating func setUp(_ exercise: Exercise, in step: Step, at instant: Instant) {
    guard let setup = CueWords.setup(of: exercise) else { return }
    say(CueWords.sentence(setup), .turn, at: instant, patience: max(.zero, step.length - .seconds(2)))
  }

  /// Says something that gives way to everything else, and is over before the last seconds of a step are counted.
  private mutating func remark(_ text: String, in step: Step, at instant: Instant) {
    let patience = step.length - .seconds(3) - Cue.speakingTime(text)
    say(text, .detail, at: instant, patience: max(.zero, patience))
  }

  // MARK: Getting ready

  /// Says what is about to be followed, and its first exercise.
  mutating func open(_ step: Step) {
    let count = facts.order.count
    say(
      "\(after.plan.name). \(count.counted("exercise")), \(CueWords.minutes(after.plan.length)).",
      .turn, at: after.now, patience: .seconds(3))
    let exercise = facts.exercise(of: step)
    // A voice that is turned on, or a session gone on with, comes in the middle.
    let head = step == after.plan.steps.first ? "First" : "Now"
    let position = amount == .few ? " " + CueWords.sentence(exercise.position.plainName) : ""
    say(
      "\(head): \(named(exercise, in: step)).\(position)", .turn, at: after.now, patience: .seconds(8),
      ringsBell: true)
    if amount != .few { setUp(exercise, in: step, at: after.now) }
  }

  private mutating func ready(_ step: Step, at instant: Instant) {
    let exercise = facts.exercise(of: step)
    let from = left.map { after.plan.slots[$0].exercise }
    let changesPosition = from.map(exercise.changesPosition) ?? false
    let isBack = left.map { facts.position(of: $0) > facts.position(of: step.slot) } ?? false
    if let left, !isEased, !isBack, isDone(left) { say("Done.", .detail, at: instant, patience: .seconds(1)) }
    let head = isEased ? "Easier" : left == nil ? "Again" : isBack ? "Back to" : "Next"
    let position =
      amount == .few && changesPosition ? " " + CueWords.sentence(exercise.position.plainName) : ""
    say(
      "\(head): \(named(exercise, in: step)).\(position)", .turn, at: instant, patience: .seconds(6),
      ringsBell: true)
    // Whoever starts over is in position already; what was met before needs no more than the way back into it.
    let isNew = !isBack && facts.isFirstOfItsExercise(step.slot)
    if left != nil, amount == .all || (amount == .normal && (isNew || changesPosition)) {
      setUp(exercise, in: step, at: instant)
    }
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
    let time = CueWords.minutes(facts.timeLeft(from: step))
    return isLast ? "The last one. \(time) left." : "\(time) left."
  }

  /// The name, and the side that is first; where sides change with each rep, the first is named when it begins.
  private func named(_ exercise: Exercise, in step: Step) -> String {
    guard let sides = exercise.prescription.sides else { return exercise.name }
    if let only = facts.onlySide(of: step) {
      return CueWords.list(exercise.name, CueWords.side(only, of: exercise) + " only")
    }
    let order = sides == .everyRep ? "alternating sides" : CueWords.side(.right, of: exercise) + " first"
    return CueWords.list(exercise.name, order)
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
      let side = step.side.map { " " + CueWords.sentence(CueWords.side($0, of: exercise)) } ?? ""
      turn("Change sides.\(side)", at: instant)
    case .rest:
      let next = CueWords.list(ofSets(step), step.side.map { CueWords.side($0, of: exercise) })
      turn("Rest. \(CueWords.time(step.length)).\(amount != .few ? " Next: \(next)." : "")", at: instant)
    case .hold:
      let breath = BreathPace(of: exercise.prescription, lasting: step.length).moment(after: .zero).breath
      start(
        step, exercise, ["hold", what(step, exercise), CueWords.time(step.length)],
        amount == .all ? CueWords.breath(breath) : nil, at: instant)
    case .timed:
      let breath = amount == .few ? nil : exercise.prescription.tempo.first?.breath
      start(
        step, exercise, ["begin", what(step, exercise), CueWords.time(step.length)],
        breath.flatMap(CueWords.breath), at: instant)
    case .rep: rep(step, exercise, at: instant)
    }
  }

  /// Tells what begins; the bell marks the instant, so the words may come a little later.
  private mutating func turn(_ text: String, at instant: Instant) {
    say(text, .turn, at: instant, patience: .seconds(3), courtesy: .seconds(2), ringsBell: true)
  }

  /// Tells that the work begins and how much of it there is, and the first time what to do.
  private mutating func start(
    _ step: Step, _ exercise: Exercise, _ words: [String], _ last: String?, at instant: Instant
  ) {
    let sentences = (words + [last ?? ""]).filter { !$0.isEmpty }.map(CueWords.sentence)
    turn(sentences.joined(separator: " "), at: instant)
    guard isFirst(step, exercise), let action = CueWords.action(of: exercise) else { return }
    let text = amount == .few ? CueWords.firstSentence(action) : action
    say(CueWords.sentence(text), .turn, at: instant, patience: .seconds(6))
  }

  /// The side and the set, where there is more than one.
  private func what(_ step: Step, _ exercise: Exercise) -> String {
    CueWords.list(
      step.side.map { CueWords.side($0, of: exercise) }, step.set > 1 ? ofSets(step) : nil)
  }

  // MARK: Reps

  private mutating func rep(_ step: Step, _ exercise: Exercise, at instant: Instant) {
    let rep = step.rep ?? 1
    let takesTurns = exercise.prescription.sides == .everyRep && facts.onlySide(of: step) == nil
    let phase = phase(of: step, exercise)
    guard facts.beginsRep(step) else {
      if let phase { pace(CueWords.sentence(phase), at: instant) }
      return
    }
    let isOtherSide = takesTurns && step.side != .right
    guard rep == 1, !isOtherSide else {
      guard amount != .few else { return }
      let side = takesTurns ? step.side.map { CueWords.side($0, of: exercise) } : nil
      let reps = facts.reps(of: step)
      // Both sides together make a rep, so the number goes with the first.
      let number = isOtherSide ? nil : rep == reps ? "rep \(rep), the last" : "rep \(rep)"
      let text = CueWords.sentence(CueWords.list(side, number))
      pace([text, phase.map(CueWords.sentence)].compactMap { $0 }.joined(separator: " "), at: instant)
      return
    }
    let reps = facts.reps(of: step).counted("rep") + (takesTurns ? " each side" : "")
    start(
      step, exercise, ["begin", what(step, exercise), reps], after.isCounting ? "you count" : nil, at: instant
    )
    if let phase { pace(CueWords.sentence(phase), at: instant) }
  }

  private mutating func pace(_ text: String, at instant: Instant) {
    say(text, .pace, at: instant, patience: .milliseconds(900))
  }

  /// A phase in words, where it is to be said: in every rep, or where one shows the way.
  private func phase(of step: Step, _ exercise: Exercise) -> String? {
    let tempo = exercise.prescription.tempo
    guard amount == .all || (amount == .normal && showsWay(step, exercise)), !after.isCounting,
      let index = step.phase, tempo.indices.contains(index)
    else { return nil }
    let isShort = after.scaled(step) < .seconds(2)
    return CueWords.list(tempo[index].name, isShort ? nil : CueWords.breath(tempo[index].breath))
  }

  /// Whether a rep shows the way: the first of a set, and the second where a voice tells what to do during the first.
  private func showsWay(_ step: Step, _ exercise: Exercise) -> Bool {
    let isTold = step.set == 1 && exercise.prescription.sides != .everyRep
    return step.rep == 1 || (step.rep == 2 && isTold && CueWords.action(of: exercise) != nil)
  }

  /// A breath that turns: where breathing is the movement, or wherever everything is said.
  private mutating func tell(_ breath: Breath, at instant: Instant) {
    guard amount == .all || (amount == .normal && step?.kind == .timed), let words = CueWords.breath(breath)
    else { return }
    // The last seconds are for counting.
    if let ends, instant.duration(to: ends) < .seconds(4) { return }
    var text = CueWords.sentence(words)
    if let last = cues.last, last.at == instant, last.importance == .pace, let halfway = last.text {
      cues.removeLast()
      text = "\(halfway) \(text)"
    }
    pace(text, at: instant)
  }

  // MARK: Facts

  private func isDone(_ slot: Int) -> Bool { statuses[slot]?.values.allSatisfy { $0 == .done } ?? false }

  private func isFirst(_ step: Step, _ exercise: Exercise) -> Bool {
    step.set == 1 && (!exercise.isSided || step.side == facts.onlySide(of: step) ?? .right)
  }

  /// Which set of how many, as `set 2 of 3`.
  private func ofSets(_ step: Step) -> String { "set \(step.set) of \(facts.sets(of: step))" }
}
