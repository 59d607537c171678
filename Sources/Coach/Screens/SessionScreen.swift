import Catalogue
import Cues
import Engine
import Screen
import Settings

/// The session in progress.
struct SessionScreen: CoachScreen {
  func exercise(_ model: Model) -> Exercise? { model.live?.session.slot?.exercise }

  func showsRest(_ model: Model) -> Bool {
    guard let session = model.live?.session else { return false }
    // While it stands by the figure shows what comes.
    if case .standingBy = session.state { return false }
    return session.isStill
  }

  func keys(_ model: Model) -> KeyMap { model.live?.question?.keys ?? .session }

  func scene(_ model: Model) -> any Scene {
    guard let live = model.live, let snapshot = live.session.snapshot else {
      return PageScene(Page(title: "limber"), from: 0, .page)
    }
    let exercise = snapshot.exercise, isStill = model.known.settings.isStill
    return SessionScene(
      snapshot: isStill ? snapshot.withStillBreath : snapshot, question: live.question, notice: live.notice,
      felt: live.felt,
      canEase: live.session.easier != nil, hurtOn: model.known.hurt[exercise.id],
      adaptations: exercise.adaptations(for: model.known.conditions(for: exercise)),
      isUnsaved: model.known.unsaved != nil, speed: live.speed, figure: model.figures[exercise.id],
      resting: model.resting, isStill: isStill)
  }

  // The breath's bar waits for the count, and both for the figure, when that is near: one picture of all costs less
  // than three. Only what is told is told on time.
  func nextChange(_ model: Model, figure: Instant?) -> Instant? {
    let cells = model.known.settings.isStill ? 1 : SessionScene.breathCells
    guard let next = model.live?.session.nextChange(breathCells: cells) else { return figure }
    let latest = next.breath + Self.breathWaits
    let change = next.words <= latest ? next.words : next.breath
    guard let figure else { return change }
    let isNear = figure <= min(latest, next.words + Self.countWaits, next.event)
    return isNear ? figure : min(figure, change)
  }

  /// How long a count may wait to be drawn together with the figure.
  private static let countWaits = Duration.milliseconds(100)
  /// How long the breath's bar may.
  private static let breathWaits = Duration.milliseconds(300)

  func keyAlone(_ model: Model) -> Key? {
    guard let live = model.live, let snapshot = live.session.snapshot else { return nil }
    return switch (live.question, snapshot.activity) {
    case (.ending, _): .enter
    case (.sharp, _): .character("n")
    case (.hurting, _): .character("q")
    case (nil, .paused), (nil, .standingBy): .character(" ")
    default: snapshot.isCounting ? .character("c") : nil
    }
  }

  func comeBack(_ model: inout Model, _ moment: MessageTime) -> [Effect] { model.unhide(moment) }

  func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    model.live?.notice = nil
    switch intent {
    case .togglePause: return togglePause(&model, moment)
    case .tap:
      let isCounted = model.live?.session.isCounting == true && model.live?.session.isStill == false
      return isCounted ? command(.countRep, &model, moment) : togglePause(&model, moment)
    case .command(let command): return self.command(command, &model, moment)
    case .yes:
      model.live?.isSharp = true
      return command(.end, &model, moment)
    case .no: model.live?.question = .hurting
    case .quit: return model.hide(moment) { $0.live?.question = .ending }
    case .dismiss:
      model.live?.question = nil
      if case .hurting = model.live?.session.state { model.live?.question = .sharp }
      return model.unhide(moment)
    case .help: return model.hide(moment) { openHelp(&$0) }
    case .instructions:
      guard let exercise = exercise(model) else { return [] }
      return model.hide(moment) {
        $0.navigation.open(ExerciseScreen(exercise.id, opened: moment.now))
      }
    case .whereabouts: return tellWhereabouts(&model)
    case .mute:
      if model.output.marking != nil { model.output.isMuted.toggle() }
      model.live?.notice = Wording.InSession.marks(model.output.marking, isOn: !model.output.isMuted)
    case .voice: return toggleVoice(&model)
    default: break
    }
    return []
  }

  private func togglePause(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    let isStill = model.live?.session.isStill ?? false
    return model.advance(moment) { $0.apply(isStill ? .resume : .pause, at: moment.now) }
  }

  private func command(_ command: Command, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    model.live?.question = nil
    model.live?.rememberHurting()
    let before = model.live?.session
    let effects = model.advance(moment) { $0.apply(command, at: moment.now) }
    if let before, !model.output.isInLines { model.live?.acknowledge(command, since: before, at: moment.now) }
    // An easier exercise that isn't there leaves the question open.
    if case .hurting = model.live?.session.state, model.live?.question == nil {
      model.live?.question = .hurting
    }
    return effects
  }

  private func tellWhereabouts(_ model: inout Model) -> [Effect] {
    guard let live = model.live, let cue = model.grammar.whereabouts(live.session) else { return [] }
    // On the screen it stands where the next exercise is named.
    if !model.output.isInLines { model.live?.notice = cue.text }
    return model.tell([cue]).words
  }

  private func toggleVoice(_ model: inout Model) -> [Effect] {
    guard let name = model.output.voiceName else {
      model.live?.notice = Wording.InSession.noVoice
      return []
    }
    model.output.isVoiceOn.toggle()
    model.live?.notice = model.output.isVoiceOn ? Wording.InSession.voiceOn(name) : Wording.InSession.voiceOff
    guard model.output.isVoiceOn, let live = model.live, live.speed == 1 else { return [.silence] }
    return [.say(model.grammar.opening(live.session))]
  }
}
