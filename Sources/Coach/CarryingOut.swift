import Advice
import Catalogue
import Cues
import Foundation
import Journal
import Screen
import Settings
import Statistics

/// What the model wants done: to journal, files, terminal and voice.
extension Conductor {
  mutating func carryOut(_ effect: Effect, _ moment: Moment) {
    do {
      switch effect {
      case .save(let record, let changed, let log):
        try keeper.save(record, changed: changed, log: log)
        tellSaved()
      case .amend(let session):
        try keeper.amend(session)
        tellSaved()
        try reread()
      case .saveAnswer(let answer):
        try keeper.save(answer)
        tellSaved()
      case .close(let session):
        try keeper.close(session)
        tellSaved()
      case .recall:
        recall()
      case .keep(let setting, let value): keep(setting, value)
      case .keepExercises(let exercises):
        try keeper.keep(exercises, despite: nil, at: moment.date)
        tellSaved()
      case .overrule(let overrulings):
        for overruling in overrulings {
          try keeper.keep([overruling.exercise], despite: overruling.condition, at: moment.date)
        }
        tellSaved()
      case .readPast(let first): readPast(since: first)
      case .readStories: readStories()
      case .readPractice: readPractice()
      case .readReached: readReached()
      case .keepRoutine(let routine, let before, let mayReplace): keep(routine, before, mayReplace)
      case .bell: face.ring()
      case .tell(let cues): face.tell(cues)
      case .say(let cues):
        let trouble = speaker.say(cues, at: moment.now, real: clock.real)
        if let trouble { send(.trouble(trouble.sentence)) }
      case .silence: speaker.silence(at: moment.now, real: clock.real)
      case .quit: isOver = true
      }
    } catch {
      send(.notSaved(error))
    }
  }

  private mutating func keep(_ routine: Routine, _ before: Routine?, _ mayReplace: Bool) {
    do {
      let catalogue = try own.folder.keep(
        routine, changing: before, mayReplace: mayReplace, beside: try own.shipped.load())
      send(.routineKept(routine.id, catalogue))
    } catch {
      send(.routineNotKept(error as? NotKept ?? .refused("\(error)")))
    }
  }

  private mutating func keep(_ setting: Setting, _ value: String) {
    face.use(model.known.settings.theme)
    send(.glyphs(Self.glyphs(terminal, model.known.settings)))
    speaker.use(model.known.settings.voice)
    do throws(SettingsFile.NotKept) {
      try settingsFile.keep(setting, value)
      send(.kept(settingsFile.read().faults))
    } catch {
      send(.notKept(error))
    }
  }

  // MARK: Reading the journal

  private mutating func recall() {
    do {
      let history = model.known.history
      send(
        .remembered(try keeper.journal.sessions(limit: max(100, history.count), before: history.last)))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func reread() throws(JournalError) {
    let journal = keeper.journal
    send(
      .reread(
        facts: try journal.sessionFacts(limit: Situation.memory), hurts: try journal.hurts(),
        hurt: try journal.hurtLastTime().mapValues(\.written)))
  }

  private mutating func readPast(since first: Day?) {
    do {
      let sessions = try keeper.journal.sessionFacts(since: first)
      send(.past(Past(sessions: sessions, count: first == nil ? nil : try keeper.journal.factsCount())))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func readReached() {
    do {
      send(.reached(try keeper.journal.reached(model.known.catalogue.growing)))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func readPractice() {
    do {
      send(.practice(try keeper.journal.practice()))
    } catch {
      send(.practice([:]))
      send(.notRead(error))
    }
  }

  private mutating func readStories() {
    do {
      let exercises = try keeper.journal.exerciseFacts()
      let past = model.known.past
      send(.past(Past(sessions: past.sessions, exercises: exercises, count: past.count)))
    } catch {
      send(.notRead(error))
    }
  }
}
