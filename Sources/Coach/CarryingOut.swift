import Advice
import Catalogue
import CatalogueFiles
import Cues
import Foundation
import Journal
import Screen
import Settings
import Statistics

/// What the model wants done: to journal, files, terminal and voice.
extension Conductor {
  mutating func carryOut(_ effect: Effect, _ moment: MessageTime) {
    do {
      switch effect {
      case .save(let record, let changed, let log):
        try pending.save(record, changed: changed, log: log)
        tellSaved()
      case .amend(let session):
        try pending.amend(session)
        tellSaved()
        try readAmended()
      case .saveAnswer(let answer):
        try pending.save(answer)
        tellSaved()
      case .saveBreak(let taken):
        try pending.save(taken)
        tellSaved()
      case .readMemory(let leads): readMemory(thenLeads: leads, moment)
      case .saveChoice(let choice):
        try pending.save(.choice(choice))
        tellSaved()
      case .saveLookBack(let lookBack):
        try pending.save(.lookBack(lookBack))
        tellSaved()
      case .tick(let tick, let isTicked):
        try pending.save(.habit(tick, isTicked: isTicked, at: moment.date))
        tellSaved()
      case .saveActivity(let activity):
        try pending.save(activity)
        tellSaved()
      case .abandon(let session):
        try pending.abandon(session)
        tellSaved()
      case .readOlder:
        readOlder()
      case .saveSetting(let setting, let value): save(setting, value)
      case .retain(let exercises):
        try pending.retain(exercises, despite: nil, at: moment.date)
        tellSaved()
      case .overrule(let overrulings):
        for overruling in overrulings {
          try pending.retain([overruling.exercise], despite: overruling.condition, at: moment.date)
        }
        tellSaved()
      case .readPast(let first): readPast(since: first)
      case .readStories: readStories()
      case .readPractice: readPractice()
      case .readReached: readReached()
      case .saveRoutine(let routine, let before, let mayReplace): save(routine, before, mayReplace)
      case .bell: face.ring()
      case .play(let tone): takeIn(tones.play(tone, at: clock.real))
      case .tell(let cues): face.tell(cues)
      case .say(let cues):
        let trouble = speaker.say(cues, at: moment.now, real: clock.real)
        if let trouble { send(.trouble(trouble.sentence)) }
      case .listVoices: send(.voices(speaker.voices))
      case .sample(let settings):
        let trouble = speaker.sample(Wording.Voices.sample, as: settings, real: clock.real)
        if let trouble { send(.trouble(trouble.sentence)) }
      case .measure(let texts): send(.measured(speaker.lengths(of: texts)))
      case .silence: speaker.silence(at: moment.now, real: clock.real)
      case .quit: isOver = true
      }
    } catch {
      send(.notSaved(error))
    }
  }

  private mutating func save(_ routine: Routine, _ before: Routine?, _ mayReplace: Bool) {
    do {
      let catalogue = try options.own.folder.save(
        routine, changing: before, mayReplace: mayReplace, beside: try options.own.shipped())
      send(.routineSaved(routine.id, catalogue))
    } catch {
      send(.routineNotSaved(error as? RoutineNotSaved ?? .refused("\(error)")))
    }
  }

  private mutating func save(_ setting: Setting, _ value: String) {
    face.use(model.known.settings.theme)
    send(.glyphs(options.glyphs(model.known.settings)))
    speaker.use(model.known.settings.voice)
    model.known.speech = [:]
    tones.volume = model.known.settings.tones.volume
    do throws(SettingsFile.NotSaved) {
      try options.file.save(setting, value)
      send(.settingSaved(options.file.read().diagnostics))
    } catch {
      send(.settingNotSaved(error))
    }
  }

  /// Lets the bell stand in for a tone that can't be heard, and for all that would come after it.
  mutating func takeIn(_ report: TonePlayer.Report) {
    if report.isUnheard { face.ring() }
    if let trouble = report.trouble { send(.withoutTones(trouble)) }
  }

  // MARK: Reading the journal

  private mutating func readOlder() {
    do {
      let history = model.known.history
      send(
        .older(try pending.journal.sessions(limit: max(100, history.count), before: history.last)))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func readAmended() throws(JournalError) {
    let journal = pending.journal
    send(
      .amended(
        facts: try journal.sessionFacts(from: try journal.programmeChoices(), model.known.today),
        hurts: try journal.hurts(),
        hurt: try journal.hurtLastTime(in: clock.timeZone).mapValues(\.written)))
  }

  /// What can't be read stays as it was: a break is no reason to tell of it.
  private mutating func readMemory(thenLeads leads: Bool, _ moment: MessageTime) {
    let journal = pending.journal, known = model.known
    let today = Day(moment.date, in: moment.timeZone)
    let memory = try? AdviceMemory(journal, growing: known.catalogue.growing, today: today)
    let hurt = (try? journal.hurtLastTime(in: moment.timeZone))?.mapValues(\.written)
    send(
      .memory(
        memory ?? known.inputs.memory, hurt: hurt ?? known.hurt,
        conditions: options.file.read().settings.conditions,
        leads: leads))
  }

  private mutating func readPast(since first: Day?) {
    do {
      var sessions = model.known.factsRead(since: first)
      if sessions == nil { sessions = try pending.journal.sessionFacts(since: first) }
      send(
        .past(Past(sessions: sessions ?? [], count: first == nil ? nil : try pending.journal.factsCount())))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func readReached() {
    do {
      send(.reached(try pending.journal.reached(model.known.catalogue.growing)))
    } catch {
      send(.notRead(error))
    }
  }

  private mutating func readPractice() {
    do {
      send(.practice(try pending.journal.practice()))
    } catch {
      send(.practice([:]))
      send(.notRead(error))
    }
  }

  private mutating func readStories() {
    do {
      let exercises = try pending.journal.exerciseFacts()
      let past = model.known.past
      send(.past(Past(sessions: past.sessions, exercises: exercises, count: past.count)))
    } catch {
      send(.notRead(error))
    }
  }
}
