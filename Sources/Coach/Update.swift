import Advice
import Catalogue
import Cues
import Engine
import Figure
import Journal
import Screen
import Settings
import Statistics
import Text

/// What each message does to the model, and what it wants done in the world.
extension Model {
  mutating func update(_ message: Message, _ moment: MessageTime) -> [Effect] {
    now = moment.now
    if case .key = message { lastKey = now }
    live?.forget(at: now)
    let today = Day(moment.date, in: moment.timeZone)
    if known.timeZone != moment.timeZone { known.timeZone = moment.timeZone }
    if known.today != today { known.today = today }
    let effects = respond(to: message, moment)
    let others = effects.contains(.quit) ? [] : goOnAlone(moment)
    pose()
    let lacksPractice = known.practice == nil && navigation.top?.tellsPractice == true
    return effects + others + (lacksPractice ? [.readPractice] : [])
  }

  /// Works out the figure that is about to be seen, when it is met for the first time.
  private mutating func pose() {
    let stops = navigation.top?.showsRest(self) == true
    let seen = [
      navigation.top?.exercise(self), stops ? known.catalogue.exercises[Self.restingExercise] : nil,
    ]
    for exercise in seen.compactMap({ $0 }) where figures[exercise.id] == nil {
      figures[exercise.id] = Figure(exercise)
    }
  }

  private mutating func tick(_ moment: MessageTime) -> [Effect] {
    (onTop { $0.tick(&$1, moment) } ?? []) + countBeneath { $0.tick(&$1, moment) }
  }

  private mutating func respond(to message: Message, _ moment: MessageTime) -> [Effect] {
    switch message {
    case .tick:
      let effects = tick(moment)
      return effects + advance(moment) { $0.advance(to: moment.now) }
    case .wasAway:
      let effects = (onTop { $0.wasAway(&$1, moment) } ?? []) + countBeneath { $0.wasAway(&$1, moment) }
      return effects + advance(moment) { $0.wasAway(until: moment.now) }
    case .resized(let size):
      output.size = size
      return []
    case .begin(let start, let isCleared):
      var start = start
      var effects: [Effect] = []
      if isCleared {
        start.hasAnswered = true
        if known.clearance == .flagged {
          effects = answerSigns(.cleared, moment)
        } else if known.situation.signsDue(painNow: start.pain) != nil {
          effects = answerSigns(.clear, moment)
        }
      }
      // It waits for somebody who can say whether to go on with it.
      guard known.unfinished == nil || start.isRehearsal || isAlone else {
        navigation.open(ResumeScreen(before: start))
        return effects
      }
      return effects + prepare(start, moment)
    case .interrupted: return end(moment, isOver: false)
    case .brokenOff: return end(moment, isOver: true)
    case .trouble(let sentence):
      if live == nil { known.voiceNotice = sentence }
      live?.notify(sentence, at: moment.now)
      return []
    case .withoutTones(let trouble):
      output.playerTrouble = trouble
      return respond(to: .trouble(trouble.sentence), moment)
    case .memory(let memory, let hurt, let conditions, let leads):
      known.inputs.memory = memory
      known.inputs.settings.conditions = conditions
      known.hurt = hurt
      return leads ? onTop { $0.lead(&$1, moment) } ?? [] : []
    case .alone:
      isAlone = true
      return []
    case .past(let past):
      known.past = past
      return []
    case .amended(let facts, let hurts, let hurt):
      known.facts = facts
      known.hurts = hurts
      known.hurt = hurt
      return []
    case .practice(let practice):
      known.practice = practice
      return []
    case .measured(let lengths):
      known.speech.merge(lengths) { $1 }
      return []
    case .voices(let voices):
      known.voices = voices
      return []
    case .reached(let reached):
      known.reached = reached
      return []
    case .notRead(let error):
      navigation.open(PageScreen(Page(title: Wording.Keeping.title, body: [.init(error.sentence, .danger)])))
      return []
    case .notSaved(let error):
      known.unsaved = error
      return []
    case .journalState(let journalState):
      known.journalState = journalState
      return []
    case .glyphs(let glyphs):
      output.glyphs = glyphs
      return []
    case .settingSaved(let diagnostics):
      known.settingsDiagnostics = diagnostics
      known.settingChange = .saved
      return []
    case .settingNotSaved(let error):
      known.settingChange = .notSaved(error)
      return []
    case .older(let sessions):
      known.take(older: sessions)
      return []
    case .saved:
      known.unsaved = nil
      return []
    case .routineSaved(let id, let catalogue):
      known.catalogue = catalogue
      routineSaved(id)
      return []
    case .routineNotSaved(let reason):
      navigation.change(BuilderScreen.self) { $0.notSaved(reason) }
      return []
    case .key(let key): return press(key, moment)
    case .unknownKey:
      if live?.question == nil, navigation.top is SessionScreen { live?.tellHelp(at: moment.now) }
      return []
    }
  }

  /// Ends limber, and with it the session where one is in progress.
  ///
  /// - Parameter isOver: Whether nobody is to be asked to go on with it.
  private mutating func end(_ moment: MessageTime, isOver: Bool) -> [Effect] {
    guard live?.session.outcome == nil else { return [.quit] }
    // Whatever was reached until now counts, be it the end.
    _ = live?.session.advance(to: moment.now)
    let save = live?.save(at: moment.date, isOver: isOver) ?? []
    return save + (live.map { $0.isBreak ? [.saveBreak($0.breakTaken)] : [] } ?? []) + [.quit]
  }

  mutating func press(_ key: Key, _ moment: MessageTime) -> [Effect] {
    guard let intent = keys.intent(for: key) else {
      if let letter = key.typed, letter.isTypeable { onTop { $0.type(letter, $1) } }
      return []
    }
    return onTop { $0.handle(intent, &$1, moment) } ?? [.quit]
  }
}

extension Character {
  /// Whether it is a letter, a digit or a sign that a line shows as one.
  fileprivate var isTypeable: Bool { String(self).printable == String(self) && self != "\t" && columns > 0 }
}
