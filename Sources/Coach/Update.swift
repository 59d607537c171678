import Advice
import Catalogue
import Engine
import Figure
import Journal
import Screen
import Statistics

/// What each message does to the model, and what it wants done in the world.
extension Model {
  mutating func update(_ message: Message, _ moment: Moment) -> [Effect] {
    now = moment.now
    live?.forget(at: now)
    timeZone = moment.timeZone
    today = Day(moment.date, in: moment.timeZone)
    if message == .tick || message == .wasAway { noteSeen() }
    let effects = respond(to: message, moment)
    let others = effects.contains(.quit) ? [] : goOnAlone(moment)
    pose()
    return effects + others + (lacksPractice ? [.readPractice] : [])
  }

  /// Works out the figure that is about to be seen, when it is met for the first time.
  private mutating func pose() {
    let exercise: Exercise? =
      switch places.last {
      case .exercise(let id, _, _): catalogue.exercises[id]
      case .session: live?.session.slot?.exercise
      default: seenExercise
      }
    guard let exercise, figures[exercise.id] == nil else { return }
    figures[exercise.id] = Figure(exercise)
  }

  private mutating func respond(to message: Message, _ moment: Moment) -> [Effect] {
    switch message {
    case .tick: return advance(moment) { $0.advance(to: moment.now) }
    case .wasAway: return advance(moment) { $0.wasAway(until: moment.now) }
    case .resized(let size):
      self.size = size
      return []
    case .begin(let start, let isCleared):
      var start = start
      var effects: [Effect] = []
      if isCleared {
        start.hasAnswered = true
        if clearance == .flagged {
          effects = say(.cleared, moment)
        } else if situation.signsDue(painNow: start.pain) != nil {
          effects = say(.clear, moment)
        }
      }
      // It waits for somebody who can say whether to go on with it.
      guard unfinished == nil || start.isRehearsal || isAlone else {
        places.append(.unfinished(before: start))
        return effects
      }
      return effects + begin(start, moment)
    case .interrupted, .brokenOff:
      guard live?.session.outcome == nil else { return [.quit] }
      // Whatever was reached until now counts, be it the end.
      _ = live?.session.advance(to: moment.now)
      let save = live?.save(at: moment.date, isOver: message == .brokenOff)
      return (save.map { [$0] } ?? []) + [.quit]
    case .trouble(let sentence):
      // What a session begins with is not lost to it.
      let notices = [live?.notice, sentence].compactMap { $0 }
      live?.note(notices.joined(separator: " "), at: moment.now)
      return []
    case .alone:
      isAlone = true
      return []
    case .past(let past):
      self.past = past
      return []
    case .reread(let facts, let hurts, let hurt):
      self.facts = facts
      self.hurts = hurts
      self.hurt = hurt
      return []
    case .practice(let practice):
      self.practice = practice
      return []
    case .reached(let reached):
      self.reached = reached
      return []
    case .notRead(let error):
      places.append(.page(Page(title: "The journal", body: [.init(error.sentence, .danger)]), from: 0))
      return []
    case .notSaved(let error):
      unsaved = error
      return []
    case .kept(let faults):
      settingsFaults = faults
      settingChange = .kept
      return []
    case .notKept(let error):
      settingChange = .notKept(error)
      return []
    case .remembered(let sessions):
      let known = Set(history.map(\.id)), older = sessions.filter { !known.contains($0.id) }
      history += older
      // Whatever the count says: there are no more.
      if older.isEmpty { sessionCount = history.count }
      return []
    case .saved:
      unsaved = nil
      return []
    case .routineKept(let id):
      routineKept(id)
      return []
    case .routineNotKept(let reason):
      routineNotKept(reason)
      return []
    case .key(let key): return press(key, moment)
    case .unknownKey:
      if live?.question == nil, case .session = places.last { live?.tellHelp(at: moment.now) }
      return []
    }
  }

  mutating func press(_ key: Key, _ moment: Moment) -> [Effect] {
    if let effects = typed(key) { return effects }
    guard let intent = keys.intent(for: key) else { return [] }
    return carryOut(intent, moment)
  }

  private mutating func carryOut(_ intent: Intent, _ moment: Moment) -> [Effect] {
    switch places.last {
    case .session: sessionIntent(intent, moment)
    case .painBefore, .painAfter: painIntent(intent, moment)
    case .home where intent == .cleared: saySeen(moment)
    case .home, .guide, .history: listIntent(intent)
    case .settings(let selected): settingsIntent(intent, selected)
    case .unfinished: unfinishedIntent(intent, moment)
    case .conditions(let selected): conditionsIntent(intent, selected)
    case .signs(let asking): signsIntent(intent, asking, moment)
    case .advised(_, let start): advisedIntent(intent, before: start, moment)
    case .amending(let amending): amendIntent(intent, amending, moment)
    case .routine, .offer, .stopped, .summary, .lived, .page, .exercise, .story: pageIntent(intent, moment)
    case .library(let library): libraryIntent(intent, library, moment)
    case .linked(let page): linkedIntent(intent, page, moment)
    case .builder(let builder): builderIntent(intent, builder, moment)
    case nil: [.quit]
    }
  }

  /// Leaves the screen on top; limber itself when it was the last.
  mutating func leave(_ moment: Moment) -> [Effect] {
    places.removeLast()
    guard !places.isEmpty else { return [.quit] }
    guard case .session = places.last else { return [] }
    return unhide(moment)
  }
}
