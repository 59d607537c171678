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
    today = Day(moment.date, in: moment.timeZone)
    let effects = respond(to: message, moment)
    let others = goOnAlone(moment)
    pose()
    return effects + others
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
      var effects: [Effect] = []
      if isCleared, clearance?.allowsSessions != true {
        effects = say(clearance == nil ? .clear : .cleared)
      }
      guard unfinished == nil || start.isRehearsal else {
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
      live?.note(sentence, at: moment.now)
      return []
    case .alone:
      isAlone = true
      return []
    case .past(let past):
      self.past = past
      return []
    case .notRead(let error):
      places.append(.page(Page(title: "History", body: [.init(error.sentence, .danger)]), from: 0))
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
      history += sessions
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
    case .home, .guide, .history: listIntent(intent)
    case .settings(let selected): settingsIntent(intent, selected)
    case .unfinished: unfinishedIntent(intent, moment)
    case .routine, .redFlags, .flagged, .offer, .summary, .page, .exercise, .story: pageIntent(intent, moment)
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

  // MARK: Lists

  mutating func listIntent(_ intent: Intent) -> [Effect] {
    let selected: Int
    switch places.last {
    case .home(let line), .guide(let line), .history(_, let line), .settings(let line): selected = line
    default: return []
    }
    let list = list
    switch intent {
    case .up: select(selected - 1, of: list)
    case .down: select(selected + 1, of: list)
    case .pageUp: select(selected - 8, of: list)
    case .pageDown: select(selected + 8, of: list)
    case .first: select(0, of: list)
    case .last: select(list.items.count - 1, of: list)
    case .accept: open(selected)
    case .guide: places.append(.guide(selected: 0))
    case .history:
      places.append(.history(.days, selected: 0))
      return [.readPast]
    case .nextTab: turn(by: 1)
    case .previousTab: turn(by: -1)
    case .library: openLibrary()
    case .build: build(Draft())
    case .settings:
      settingChange = .nothing
      places.append(.settings(selected: 0))
    case .redFlags: places.append(.redFlags(from: 0, before: nil))
    case .advice:
      places.append(
        .page(Page(counsel.suggestion, counsel.advice, catalogue: catalogue, glyphs: glyphs), from: 0))
    case .help: places.append(.page(Page(keys: keys, glyphs: glyphs), from: 0))
    case .dismiss, .quit:
      places.removeLast()
      if places.isEmpty { return [.quit] }
    default: break
    }
    return recall
  }

  /// Asks for what a list lacks: older sessions before it comes to its end, and exercises when they are first listed.
  private var recall: [Effect] {
    switch places.last {
    case .history(.sessions, let selected) where history.count < sessionCount:
      selected + 50 > history.count ? [.recall] : []
    case .history(.exercises, _) where past.stories.isEmpty && !past.sessions.isEmpty: [.readStories]
    default: []
    }
  }

  private mutating func turn(by count: Int) {
    guard case .history(let tab, _) = places.last else { return }
    places[places.count - 1] = .history(tab.moved(by: count), selected: 0)
  }

  private mutating func select(_ index: Int, of list: ListPage) {
    let index = max(0, min(index, list.items.count - 1))
    switch places.last {
    case .home: places[places.count - 1] = .home(selected: index)
    case .guide: places[places.count - 1] = .guide(selected: index)
    case .history(let tab, _): places[places.count - 1] = .history(tab, selected: index)
    case .settings: places[places.count - 1] = .settings(selected: index)
    default: break
    }
  }

  private mutating func open(_ index: Int) {
    switch places.last {
    case .home where counsel.routines.indices.contains(index):
      let id = counsel.routines[index].routine.id
      places.append(.routine(id: id, counsel.suggestion.level, from: 0))
    case .guide where catalogue.topics.indices.contains(index):
      follow(.topic(catalogue.topics[index].id))
    case .history(.exercises, _) where past.stories.indices.contains(index):
      places.append(.story(exercise: past.stories[index].exercise))
    case .history(.sessions, _) where history.indices.contains(index):
      places.append(.page(Page(history[index], catalogue: catalogue, glyphs: glyphs), from: 0))
    default: break
    }
  }

  // MARK: Pages

  private mutating func pageIntent(_ intent: Intent, _ moment: Moment) -> [Effect] {
    let screenful = max(1, size.rows - 5)
    switch (intent, places.last) {
    case (.up, _): scroll(by: -1)
    case (.down, _): scroll(by: 1)
    case (.pageUp, _): scroll(by: -screenful)
    case (.pageDown, _): scroll(by: screenful)
    case (.first, _): scroll(by: -100_000)
    case (.last, _): scroll(by: 100_000)
    case (.level, .routine(let id, let level, let line)?):
      places[places.count - 1] = .routine(id: id, level.next, from: line)
    case (.build, .routine(let id, _, _)?): if let routine = catalogue.routines[id] { build(Draft(routine)) }
    case (.help, _): places.append(.page(Page(keys: .routine, glyphs: glyphs), from: 0))
    case (.redFlags, _): places.append(.redFlags(from: 0, before: nil))
    case (.accept, .routine(let id, let level, _)?):
      guard let routine = catalogue.routines[id] else { return [] }
      let (plan, made) = plan(routine, level)
      var start = Start(plan: plan)
      start.note = note(of: made)
      return begin(start, moment)
    case (.takeBack, .routine(let id, let level, _)?):
      guard let routine = catalogue.routines[id] else { return [] }
      let made = plan(routine, level).made.map(\.exercise)
      for exercise in made { kept[exercise] = moment.date }
      return made.isEmpty ? [] : [.keepExercises(made)]
    case (.no, .redFlags(_, let start)?):
      places.removeLast()
      // Somebody for whom one held is cleared by a professional, not by reading the list again.
      if clearance == .flagged { return [] }
      return say(clearance == .cleared ? .cleared : .clear)
        + (start.map { begin($0, moment) } ?? [])
    case (.yes, .redFlags(_, let start)?):
      places[places.count - 1] = .flagged(from: 0, before: start)
      return say(.flagged)
    case (.cleared, .flagged(_, let start)?):
      places.removeLast()
      return say(.cleared) + (start.map { begin($0, moment) } ?? [])
    case (.accept, .offer(let start)?):
      places.removeLast()
      return run(gentlest(start), moment)
    case (.accept, .summary?):
      return endsWithSession ? [.quit] : leave(moment)
    case (.dismiss, _), (.quit, _): return leave(moment)
    default: break
    }
    return []
  }

  private mutating func scroll(by lines: Int) {
    let line: Int
    switch places.last {
    case .routine(_, _, let from), .redFlags(let from, _), .flagged(let from, _), .summary(_, let from),
      .page(_, let from), .exercise(_, let from, _):
      line = from
    default: return
    }
    let scene = scene
    // Whatever was scrolled past the end before the window grew does not have to be scrolled back.
    let start = scene.clamp(scene.clamp(line, on: size) + lines, on: size)
    switch places.last {
    case .routine(let id, let level, _): places[places.count - 1] = .routine(id: id, level, from: start)
    case .redFlags(_, let before): places[places.count - 1] = .redFlags(from: start, before: before)
    case .flagged(_, let before): places[places.count - 1] = .flagged(from: start, before: before)
    case .summary(let record, _): places[places.count - 1] = .summary(record, from: start)
    case .page(let page, _): places[places.count - 1] = .page(page, from: start)
    case .exercise(let id, _, let opened):
      places[places.count - 1] = .exercise(id: id, from: start, opened: opened)
    default: break
    }
  }

  // MARK: Pain

  private mutating func painIntent(_ intent: Intent, _ moment: Moment) -> [Effect] {
    let value: Int? =
      switch places.last {
      case .painBefore(let value, _): value
      case .painAfter(let value): value
      default: nil
      }
    switch intent {
    case .number(let number):
      // There is no key for ten: it is a one and then a nought.
      setPain(number == 0 && value == 1 ? 10 : number)
    case .increase: setPain(value.map { min(10, $0 + 1) } ?? 1)
    case .decrease: setPain(value.map { max(0, $0 - 1) } ?? 0)
    case .accept: return acceptPain(moment)
    case .dismiss:
      // After a session there is nothing to go back to: no answer is an answer.
      if case .painAfter = places.last {
        places[places.count - 1] = .painAfter(nil)
        return acceptPain(moment)
      }
      return leave(moment)
    default: break
    }
    return []
  }

  private mutating func setPain(_ value: Int) {
    switch places.last {
    case .painBefore(_, let start): places[places.count - 1] = .painBefore(value, start)
    case .painAfter: places[places.count - 1] = .painAfter(value)
    default: break
    }
  }

  private mutating func acceptPain(_ moment: Moment) -> [Effect] {
    switch places.removeLast() {
    case .painBefore(let value, var start):
      start.pain = value
      start.knowsPain = true
      return begin(start, moment)
    case .painAfter(let value):
      let save = live?.setPainAfter(value)
      return (save.map { [$0] } ?? []) + finish()
    default: return []
    }
  }

  private mutating func say(_ answer: Clearance) -> [Effect] {
    clearance = answer
    return [.saveClearance(answer)]
  }
}

extension Level {
  /// The level above, and from the top back to the lowest.
  fileprivate var next: Level { self == .gentle ? .standard : self == .standard ? .full : .gentle }
}
